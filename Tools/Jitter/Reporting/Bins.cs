using System.Text.Json.Serialization;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>How many samples lie from one length (inclusive) to another (exclusive), in µs.</summary>
internal sealed record Bin([property: JsonPropertyName("from")] double From, [property: JsonPropertyName("to")] double To, [property: JsonPropertyName("count")] int Count);

/// <summary>Counts lengths in bins that are equally wide on a logarithmic scale: from 100 ns, where clocks end, to 10 s.</summary>
internal static class Bins
{
    public const int PerDecade = 12;

    private const int FirstDecade = -1, Decades = 8;

    /// <summary>All bins; what lies outside counts in the first or the last.</summary>
    public static Bin[] Of(ReadOnlySpan<float> samples)
    {
        var counts = new int[Decades * PerDecade];
        foreach (var sample in samples)
            counts[IndexOf(sample)]++;
        return [.. counts.Select((count, index) => new Bin(Edge(index), Edge(index + 1), count))];
    }

    /// <summary>Where a bin begins, in µs.</summary>
    public static double Edge(int index) => Math.Pow(10, FirstDecade + (double)index / PerDecade);

    private static int IndexOf(float sample) => sample < Edge(0)
        ? 0
        : Math.Clamp((int)Math.Floor((Math.Log10(sample) - FirstDecade) * PerDecade + 1e-6), 0, Decades * PerDecade - 1);
}
