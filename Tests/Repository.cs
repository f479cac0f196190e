using System.Reflection;

namespace Tactus.Tests;

/// <summary>The repository that these tests were built in, and the files in it that people write.</summary>
internal static class Repository
{
    private static readonly HashSet<string> MadeByBuilds =
        ["bin", "obj", "node_modules", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".git", ".vs", ".idea"];

    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(data => data.Key == "RepositoryRoot").Value!;

    /// <summary>As what these tests were built: Debug or Release.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The command-line tool, built beside these tests in the same configuration.</summary>
    public static string Tool { get; } = Path.Combine(Root, "Tools", "bin", Configuration, "net10.0", "tactus.dll");

    /// <summary>Every written file, as paths from the root with forward slashes, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Below(Root).Select(FromRoot)
        .Where(file => !file.StartsWith("MaxPackage/javascript/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> FilesEndingWith(params string[] endings) =>
        Files.Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)));

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    private static string FromRoot(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(inner => !MadeByBuilds.Contains(Path.GetFileName(inner))).SelectMany(Below));
}
