namespace Tactus.Tests.Tools.Max.Packaging;

/// <summary>A small package folder in a temporary one, with what a package needs and some that it does not.</summary>
internal sealed class PackageOnDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackageOnDisk(string version = "0.1.0")
    {
        Write("package-info.json", $$"""{ "name": "Tactus", "version": "{{version}}" }""");
        foreach (var file in new[] { "icon.png", "license.txt", "readme.txt", "javascript/tactus.html", "javascript/tactus.js", "javascript/tactus.css", "javascript/tactus-node.js", "javascript/tactus-v8.js" })
            Write(file, file);
        Write("patchers/tactus.maxpat", version);
        Write("examples/01-sine-wave/sine-wave.cs", "// a piece");
    }

    public string Folder => Path.Combine(folder.Path, "MaxPackage");

    public string Packages => Path.Combine(folder.Path, "Max 9", "Packages");

    public string Installed => Path.Combine(Packages, "Tactus");

    /// <summary>What lies in the Packages folder, hidden things too.</summary>
    public IEnumerable<string?> InPackages => Directory.EnumerateFileSystemEntries(Packages).Select(Path.GetFileName);

    public string Write(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public string[] FilesInstalled => [.. Directory.EnumerateFiles(Installed, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Installed, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();
}
