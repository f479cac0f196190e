using System.Text.RegularExpressions;

namespace Tactus.Tools.Max.Checking;

/// <summary>Names of objects that a package brings without a patch of that name: externals, and what its <c>init</c> files define.</summary>
internal static partial class PackageNames
{
    private static readonly string[] Documents = [".maxref.xml", ".maxhelp"];

    /// <summary>The names.</summary>
    /// <param name="search">Where the files are.</param>
    /// <param name="package">The package's folder; null for loose files.</param>
    public static HashSet<string> In(SearchPath search, string? package)
    {
        var names = new HashSet<string>(package is null ? [] : Defined(Path.Combine(package, "init")), StringComparer.Ordinal);
        if (package is null || HasExternals(package))
            names.UnionWith(Documents.SelectMany(ending => search.EndingWith(ending).Select(path => Path.GetFileName(path)[..^ending.Length])));
        return names;
    }

    // An external is built, not kept: where a package has some, its page and its help are the only signs of it.
    private static bool HasExternals(string package) =>
        Directory.Exists(Path.Combine(package, "externals")) || File.Exists(Path.Combine(package, "CMakeLists.txt"));

    private static IEnumerable<string> Defined(string init) => !Directory.Exists(init) ? [] : Directory.EnumerateFiles(init, "*.txt")
        .SelectMany(File.ReadLines).Select(line => Definition().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"^\s*max\s+(?:objectfile|definesubstitution|db\.addvirtual\s+alias)\s+(?<name>[^\s;]+)")]
    private static partial Regex Definition();
}
