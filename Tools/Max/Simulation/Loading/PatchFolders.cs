using Tactus.Tools.Max.Checking;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Where a running patch looks for files: beside itself, in its package's folders, in further packages' folders.</summary>
/// <remarks>Source: facts.md section 5 (which folders of a package are in the search path).</remarks>
internal sealed class PatchFolders
{
    private readonly SearchPath files = new();
    private readonly List<string> folders = [];

    /// <summary>The package that a file belongs to is told by the package-info.json above it.</summary>
    public PatchFolders(string patch, params IEnumerable<string> packages)
    {
        var beside = Path.GetDirectoryName(Path.GetFullPath(patch))!;
        folders.Add(beside);
        if (Directory.Exists(beside))
            files.Add(beside, below: false);
        foreach (var folder in PackagesAbove(beside).Concat(packages).SelectMany(SearchPath.FoldersOf))
            Add(folder);
    }

    /// <summary>For messages to people.</summary>
    public string Listed => string.Join(", ", folders);

    /// <summary>The file of that name, or null; folders in the name do not count unless it is a whole path.</summary>
    public string? Find(string name) => Path.IsPathRooted(name) && File.Exists(name) ? name : files.FindAll(name) is [var first, ..] ? first : null;

    private void Add(string folder)
    {
        folders.Add(folder);
        files.Add(folder);
    }

    private static IEnumerable<string> PackagesAbove(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "package-info.json")))
                yield return at.FullName;
    }
}
