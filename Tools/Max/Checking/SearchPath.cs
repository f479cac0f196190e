namespace Tactus.Tools.Max.Checking;

/// <summary>The files that Max finds by name: its search path is flat, so folders do not count.</summary>
/// <remarks>Source of the folders: docs.cycling74.com/userguide/packages. Thread: any, once made.</remarks>
internal sealed class SearchPath
{
    private static readonly string[] OfPackages =
    [
        "clippings", "code", "devices", "docs", "examples", "extensions", "externals", "extras", "fonts", "help", "java-classes", "javascript",
        "jsextensions", "jsui", "media", "misc", "patchers", "projects", "object-icons",
    ];

    private static readonly HashSet<string> NeverSearched = ["node_modules", ".git", "bin", "obj"];
    private static readonly string[] Patches = [".maxpat", ".pat", ".mxt", ".mxb"];
    private static readonly string[] Externals = [".mxo", ".mxe64", ".mxe"];
    private readonly Dictionary<string, List<string>> byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folders of a package that Max searches, and nothing else of it.</summary>
    public static IEnumerable<string> FoldersOf(string package) => OfPackages.Select(name => Path.Combine(package, name)).Where(Directory.Exists);

    /// <summary>Adds a folder.</summary>
    /// <param name="folder">A folder that exists.</param>
    /// <param name="below">Whether with all below it.</param>
    public void Add(string folder, bool below = true)
    {
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var isFolder = Directory.Exists(entry);
            if (!isFolder || Externals.Contains(Path.GetExtension(entry)))
                Remember(entry);
            else if (below && !NeverSearched.Contains(Path.GetFileName(entry)))
                Add(entry);
        }
    }

    /// <summary>Every file of a name; the first is what the check takes, Max may take any.</summary>
    public IReadOnlyList<string> FindAll(string name) => byName.GetValueOrDefault(Path.GetFileName(name)) ?? [];

    public bool Has(string name) => FindAll(name).Count > 0;

    /// <summary>The patch that an object's name stands for, if there is one.</summary>
    public string? Abstraction(string name) => Patches.SelectMany(ending => FindAll(name + ending)).FirstOrDefault();

    public bool HasExternal(string name) => Externals.Any(ending => Has(name + ending));

    /// <summary>Every file whose name ends so, in order.</summary>
    public IEnumerable<string> EndingWith(string ending) =>
        byName.Where(entry => entry.Key.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).SelectMany(entry => entry.Value).Order(StringComparer.Ordinal);

    private void Remember(string file)
    {
        var name = Path.GetFileName(file);
        if (!byName.TryGetValue(name, out var files))
            byName.Add(name, files = []);
        if (!files.Contains(file))
            files.Add(file);
    }
}
