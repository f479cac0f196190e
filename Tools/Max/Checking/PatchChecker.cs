using Tactus.Hosting;

namespace Tactus.Tools.Max.Checking;

/// <summary>Checks patches, folders and packages.</summary>
internal static class PatchChecker
{
    private static readonly string[] Endings = [".maxpat", ".maxhelp"];

    /// <summary>Checks files and folders. A folder with <c>package-info.json</c> is checked as a package; any other as all the patches in and below it.</summary>
    /// <param name="paths">What to check. A file inside of a package finds what the package holds.</param>
    /// <param name="search">Further folders, with all below them, where Max would search.</param>
    /// <param name="elsewhere">Objects that other packages bring; <c>*</c> stands for any letters, as in <c>bach.*</c>.</param>
    /// <param name="installed">A package that Max has besides: what it holds is found from patches that belong to no package.</param>
    /// <exception cref="HostingException">A path does not exist or is no patch.</exception>
    public static CheckReport Check(IEnumerable<string> paths, IEnumerable<string> search, IReadOnlyList<string>? elsewhere = null, string? installed = null)
    {
        var folders = search.Select(Existing).ToList();
        return paths.Select(Existing).GroupBy(path => Directory.Exists(path) ? path : PackageOf(path) ?? Path.GetDirectoryName(path)!)
            .Select(group => Check(Scope(group.Key, [.. group], folders, elsewhere ?? [], installed)))
            .Aggregate(new CheckReport([], 0, 0, 0), (all, next) => all.Plus(next));
    }

    /// <summary>Applies every rule to what is there.</summary>
    public static CheckReport Check(CheckScope scope)
    {
        var unreadable = scope.Unreadable.Select(path => Finding.Of(Severity.Error, "json", path, scope.Mistakes[path]));
        var patches = scope.Patches.SelectMany(file => RuleSet.OfPatches.SelectMany(rule => rule.Check(file, scope)));
        var whole = RuleSet.OfScopes.Where(rule => scope.IsWhole || rule is SendRule).SelectMany(rule => rule.Check(scope));
        var patchers = scope.Patches.SelectMany(file => file.Root.WithInner()).ToList();
        var findings = unreadable.Concat(patches).Concat(whole).OrderBy(finding => finding.File, StringComparer.Ordinal);
        return new CheckReport([.. findings], scope.Patches.Count + scope.Unreadable.Count, patchers.Sum(patcher => patcher.Boxes.Count), patchers.Sum(patcher => patcher.Lines.Count));
    }

    private static CheckScope Scope(string root, IReadOnlyList<string> paths, IEnumerable<string> folders, IReadOnlyList<string> elsewhere, string? installed)
    {
        var package = File.Exists(Path.Combine(root, PackageInfoRule.FileName)) ? root : null;
        var whole = paths.Contains(root);
        var own = new SearchPath();
        foreach (var folder in package is null ? [root] : SearchPath.FoldersOf(package))
            own.Add(folder, below: whole || package is not null);
        IEnumerable<string> files = whole ? Endings.SelectMany(own.EndingWith).Order(StringComparer.Ordinal) : paths;
        var patches = files.Distinct().ToList();
        foreach (var folder in package is null && installed is not null ? folders.Concat(SearchPath.FoldersOf(installed)) : folders)
            own.Add(folder);
        return new CheckScope(patches, own, package) { IsWhole = whole, Elsewhere = elsewhere };
    }

    private static string Existing(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full) || File.Exists(full) && Endings.Contains(Path.GetExtension(full)))
            return full;
        throw new HostingException(File.Exists(full)
            ? $"'{path}' is no patch; name a .maxpat, a .maxhelp, or a folder of them."
            : $"'{path}' does not exist; name a .maxpat, a .maxhelp, or a folder of them.");
    }

    private static string? PackageOf(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, PackageInfoRule.FileName)))
                return folder;
        return null;
    }
}
