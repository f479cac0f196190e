using Tactus.Hosting;

namespace Tactus.Tools.Max.Packaging;

/// <summary>The files of a package folder that Max and its users need; sources, build leftovers and hidden files stay behind.</summary>
/// <param name="Folder">The folder they lie in.</param>
/// <param name="Info">Who the package is.</param>
/// <param name="Files">Paths from the folder, with forward slashes, in order.</param>
internal sealed record PackageContent(string Folder, PackageInfo Info, IReadOnlyList<string> Files)
{
    /// <summary>The name of our package, and of its folder wherever it is installed.</summary>
    public const string Name = "Tactus";

    private const string Bundles = "javascript";

    private static readonly string[] RootFiles = [PackageInfo.File, "icon.png", "license.txt", "readme.txt"];

    private static readonly string[] Folders = ["docs", "examples", "extras", "help", "init", Bundles, "media", "patchers"];

    /// <summary>What the build bundles: without these no object of the package reaches an engine.</summary>
    private static readonly string[] NeededBundles = ["tactus.html", "tactus.js", "tactus.css", "tactus-node.js", "tactus-v8.js"];

    private static readonly string[] LeftBehind = ["bin", "obj", "node_modules"];

    /// <summary>Endings that serve only those who build: maps from bundle to source, and projects.</summary>
    private static readonly string[] ForBuilders = [".map", ".props", ".targets", ".csproj"];

    /// <summary>Looks through a package folder.</summary>
    /// <exception cref="HostingException">It is not our package, or something is missing in it.</exception>
    public static PackageContent Of(string folder)
    {
        var info = PackageInfo.Of(folder) is { Name: Name } found
            ? found
            : throw new HostingException($"'{folder}' is not the {Name} package: it has no {PackageInfo.File} that names it {Name}.");
        Require(folder, "", RootFiles, "a package needs it; take a whole checkout or release");
        Require(folder, Bundles, NeededBundles, "it is not in the repository but built: run `npm ci` and `npm run build` in MaxPackage/source, or build Tactus with Cake");
        return new(folder, info, [.. RootFiles.Concat(Folders.SelectMany(name => FilesBelow(folder, name))).Order(StringComparer.Ordinal)]);
    }

    private static void Require(string folder, string inner, IEnumerable<string> names, string remedy)
    {
        var missing = names.Select(name => Path.Combine(inner, name)).FirstOrDefault(name => !File.Exists(Path.Combine(folder, name)));
        if (missing is not null)
            throw new HostingException($"The package in '{folder}' lacks {missing.Replace('\\', '/')}; {remedy}.");
    }

    private static IEnumerable<string> FilesBelow(string root, string name) =>
        Walk(new DirectoryInfo(Path.Combine(root, name))).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));

    private static IEnumerable<string> Walk(DirectoryInfo folder) => !folder.Exists ? [] :
        folder.EnumerateFiles().Where(IsForUsers).Select(file => file.FullName)
            .Concat(folder.EnumerateDirectories().Where(inner => !LeftBehind.Contains(inner.Name) && !inner.Name.StartsWith('.')).SelectMany(Walk));

    private static bool IsForUsers(FileInfo file) => !file.Name.StartsWith('.') && !ForBuilders.Contains(file.Extension);
}
