namespace Tactus.Scripting;

/// <summary>When the scripts of a folder and of those in it were written, as far as is known.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class FileStamps(string folder)
{
    private const string Packages = "node_modules";
    private static readonly EnumerationOptions Here = new() { IgnoreInaccessible = true };
    private Dictionary<string, (DateTime Written, long Length)> known = Find(folder);

    /// <summary>Looks at the folder again.</summary>
    /// <returns>The files that are new, or were written since it was looked at last.</returns>
    public IReadOnlyList<string> Changed()
    {
        var now = Find(folder);
        List<string> changed = [.. now.Where(each => !known.TryGetValue(each.Key, out var before) || before != each.Value).Select(each => each.Key)];
        known = now;
        return changed;
    }

    /// <summary>One file was seen to be written.</summary>
    public void Note(string file) => known[file] = StampOf(new(file));

    /// <summary>Whether a file is of a package: an installation writes thousands of them, and is nobody's save.</summary>
    public static bool IsOfAPackage(string file) => file.Split(Path.DirectorySeparatorChar).Contains(Packages);

    private static Dictionary<string, (DateTime, long)> Find(string folder) =>
        FoldersFrom(new(folder)).SelectMany(each => each.EnumerateFiles("*", Here)).Where(file => file.Extension is ".js" or ".mjs").ToDictionary(file => file.FullName, StampOf);

    private static IEnumerable<DirectoryInfo> FoldersFrom(DirectoryInfo folder) =>
        folder.EnumerateDirectories("*", Here).Where(inner => inner.Name != Packages && inner.LinkTarget is null).SelectMany(FoldersFrom).Prepend(folder);

    private static (DateTime Written, long Length) StampOf(FileInfo file) => file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
}
