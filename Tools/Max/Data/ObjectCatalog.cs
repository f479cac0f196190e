using System.Reflection;

namespace Tactus.Tools.Max.Data;

/// <summary>The objects and files that come with Max.</summary>
/// <remarks>Thread: any. The tables are read once, at the first question.</remarks>
internal static class ObjectCatalog
{
    private static readonly Lazy<Dictionary<string, StockObject>> Objects = new(() =>
        Lines("objects.tsv").Select(StockObject.Parse).ToDictionary(stock => stock.Name, StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> Files = new(() => Lines("max-files.txt").ToHashSet(StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<string> Names => Objects.Value.Keys;

    /// <summary>The object of a name, letter for letter; null if there is none.</summary>
    public static StockObject? Find(string name) => Objects.Value.GetValueOrDefault(name);

    /// <summary>Whether Max has an object of this name; <c>mc.</c> and <c>mcs.</c> before the name of any other make one.</summary>
    public static bool Knows(string name) => Objects.Value.ContainsKey(name)
        || (name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && name[..dot] is "mc" or "mcs" && Objects.Value.ContainsKey(name[(dot + 1)..]));

    /// <summary>Whether Max brings a file of this name along.</summary>
    public static bool HasFile(string name) => Files.Value.Contains(name);

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream($"Max/{resource}")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#' || line.Contains('\t'))];
    }
}
