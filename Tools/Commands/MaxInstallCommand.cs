using System.CommandLine;
using System.Text.Json;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max install</c>: puts the package where Max looks for it.</summary>
internal static class MaxInstallCommand
{
    private const string About = """
        Puts the Max package where Max 8 and 9 look for a user's packages: Documents/Max 9/Packages and Documents/Max 8/Packages, on macOS and on
        Windows, each if that Max has run here. Max finds it at its next start.

        An older Tactus there is replaced, with whatever was changed inside it; anything else of that name is left alone, and so is a link. The old
        one stays until the new one is whole.

        Examples:
          tactus max install
          tactus max install --to ~/my-max-packages
        """;

    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var to = new Option<string?>("--to") { Description = "A Packages folder of your choice, made if it is not there; the package becomes the folder Tactus in it." };
        var package = new Option<string?>("--package") { Description = "The package's folder, if not the one that belongs to this program." };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var command = new Command("install", About) { to, package, format };
        command.SetAction(parsed =>
            Install(PackageContent.Of(PackageSource.Find(parsed.GetValue(package))), MaxFolders.FoundOr(parsed.GetValue(to), "--to"), parsed.GetValue(format)));
        return command;
    }

    private static void Install(PackageContent content, IReadOnlyList<string> folders, Format format)
    {
        foreach (var folder in folders)
        {
            var before = PackageInstaller.Install(content, folder);
            Console.WriteLine(format == Format.Json
                ? JsonSerializer.Serialize(new { folder = PackageInstaller.TargetIn(folder), version = content.Info.Version, files = content.Files.Count, replaced = before?.Version })
                : $"{PackageInstaller.TargetIn(folder)}: Tactus {content.Info.Version}, {content.Files.Count} files{(before is null ? "" : $", in place of {before.Version}")}");
        }
        if (format == Format.Text)
            Console.WriteLine("Start Max anew, then look into Extras > Tactus Overview.");
    }
}
