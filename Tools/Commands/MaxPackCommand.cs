using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Tactus.Hosting.Commands;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tools.Commands;

/// <summary><c>tactus max pack</c>: the package as one zip.</summary>
internal static class MaxPackCommand
{
    private const string About = """
        Writes the Max package as a zip, as Max's Package Manager wants it: one folder, Tactus, with the objects, their help and reference pages, the
        examples and the bundled JavaScript; no sources, nothing of a build. The same files give the same zip, byte for byte.

        To hand it to somebody: they unpack it into Documents/Max 9/Packages. On this machine, `tactus max install` does both.

        Examples:
          tactus max pack
          tactus max pack --out artifacts/Tactus.zip --format json
        """;

    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var file = new Option<string?>("--out") { Description = "The file to write; Tactus-VERSION.zip in this folder if none is named, - for the standard output." };
        var package = new Option<string?>("--package") { Description = "The package's folder, if not the one that belongs to this program." };
        var format = new Option<Format>("--format") { HelpName = Values.Choices<Format>(), CustomParser = Values.Choice<Format>, Description = "text: for people. json: for machines." };
        var command = new Command("pack", About) { file, package, format };
        command.SetAction(parsed => Pack(PackageContent.Of(PackageSource.Find(parsed.GetValue(package))), parsed.GetValue(file), parsed.GetValue(format)));
        return command;
    }

    private static void Pack(PackageContent content, string? asked, Format format)
    {
        using var zip = new MemoryStream();
        PackageZip.Write(content, zip);
        var bytes = zip.ToArray();
        var path = asked ?? $"{content.Info.Name}-{content.Info.Version}.zip";
        using var output = OutputFile.Open(path);
        output.Stream.Write(bytes);
        output.Keep();
        if (path != "-")
            Tell(content, path, bytes, format);
    }

    private static void Tell(PackageContent content, string path, byte[] bytes, Format format) => Console.WriteLine(format == Format.Json
        ? JsonSerializer.Serialize(new { file = path, version = content.Info.Version, files = content.Files.Count, bytes = bytes.Length, sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) })
        : $"{path}: {content.Info.Name} {content.Info.Version}, {content.Files.Count} files, {bytes.Length / 1024.0:0} KB");
}
