using System.CommandLine;
using System.Text.Json;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max uninstall</c>: takes the package out of Max again.</summary>
internal static class MaxUninstallCommand
{
    private const string About = """
        Takes Tactus out of every folder that `tactus max install` puts it into, with whatever was changed inside it. Only a folder whose
        package-info.json says that it is Tactus is touched. If there is none, it says so; that is no mistake.

        Examples:
          tactus max uninstall
          tactus max uninstall --from ~/my-max-packages
        """;

    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var from = new Option<string?>("--from", "--to") { Description = "The Packages folder to take it out of, if it was installed with --to." };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var command = new Command("uninstall", About) { from, format };
        command.SetAction(parsed => Uninstall(MaxFolders.FoundOr(parsed.GetValue(from), "--from"), parsed.GetValue(format)));
        return command;
    }

    private static void Uninstall(IReadOnlyList<string> folders, Format format)
    {
        foreach (var folder in folders)
        {
            var there = PackageInstaller.Uninstall(folder);
            var target = PackageInstaller.TargetIn(folder);
            Console.WriteLine(format == Format.Json
                ? JsonSerializer.Serialize(new { folder = target, removed = there?.Version })
                : there is null ? $"{target}: not there" : $"{target}: Tactus {there.Version} removed");
        }
    }
}
