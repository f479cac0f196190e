using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>A folder of patches that a test writes, checks and throws away.</summary>
internal sealed class PatchFolder : IDisposable
{
    /// <summary>The smallest package information without a finding.</summary>
    public const string PackageInfo = """
        {"name":"Test","version":"1.0.0","author":"A","description":"D","website":"https://example.org","tags":["a"],"max_version_min":"8.0","max_version_max":"none",
        "os":{"macintosh":{"min_version":"none","platform":["x64","aarch64"]},"windows":{"min_version":"none","platform":["x64"]}},"homepatcher":""}
        """;

    private static readonly byte[] Icon = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 244, 0, 0, 1, 244];

    public string Root { get; } = Directory.CreateTempSubdirectory("tactus-max-").FullName;

    /// <summary>A folder that is a package without a finding, but for what the test adds.</summary>
    public static PatchFolder Package()
    {
        var folder = new PatchFolder().With("package-info.json", PackageInfo).With("readme.txt", "Read me.").With("license.txt", "MIT");
        File.WriteAllBytes(Path.Combine(folder.Root, "icon.png"), Icon);
        return folder;
    }

    public PatchFolder With(string path, PatchBuilder patch) => With(path, patch.ToFile(path).ToText());

    public PatchFolder With(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Adds an abstraction with its help and its page, so that documentation is in order.</summary>
    public PatchFolder WithObject(string name, PatchBuilder patch, int inlets, int outlets) => With($"patchers/{name}.maxpat", patch)
        .With($"help/{name}.maxhelp", new PatchBuilder()).With($"docs/{name}.maxref.xml", Page(name, inlets, outlets));

    public static string Page(string name, int inlets, int outlets) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <c74object name="{name}"><digest>Does it.</digest>
        <inletlist>{Ports("inlet", inlets)}</inletlist><outletlist>{Ports("outlet", outlets)}</outletlist></c74object>
        """;

    /// <summary>Everything that is found: <c>error ports</c> and what is said about it.</summary>
    public IReadOnlyList<Finding> Check() => PatchChecker.Check([Root], []).Findings;

    /// <summary>What one rule finds in a folder of one patch.</summary>
    public static IReadOnlyList<Finding> Check(PatchBuilder patch)
    {
        using var folder = new PatchFolder().With("test.maxpat", patch);
        return folder.Check();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static string Ports(string kind, int count) => string.Concat(Enumerable.Range(0, count).Select(id => $"<{kind} id=\"{id}\"/>"));
}
