using System.Text.Json.Serialization;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>What half, 99 % and 99.9 % of all samples do not exceed, and the largest.</summary>
internal sealed record Quantiles(
    [property: JsonPropertyName("p50")] double P50,
    [property: JsonPropertyName("p99")] double P99,
    [property: JsonPropertyName("p99.9")] double P999,
    [property: JsonPropertyName("max")] double Max)
{
    /// <summary>Of the samples that are numbers; null if none is.</summary>
    public static Quantiles? Of(ReadOnlySpan<float> samples)
    {
        var sorted = samples.ToArray().Where(float.IsFinite).ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? null : new(At(sorted, .5), At(sorted, .99), At(sorted, .999), sorted[^1]);
    }

    /// <summary>The smallest sample that a share of all samples does not exceed.</summary>
    /// <param name="sorted">The least first; at least one.</param>
    /// <param name="share">More than 0, at most 1.</param>
    public static double At(ReadOnlySpan<float> sorted, double share) => sorted[(int)Math.Ceiling(share * sorted.Length - 1e-9) - 1];

    /// <summary>How many times another's each is; null where the other's is nothing.</summary>
    public Quantiles? Over(Quantiles floor) => floor is { P50: > 0 } ? new(P50 / floor.P50, P99 / floor.P99, P999 / floor.P999, Max / floor.Max) : null;

    /// <summary>With so many places behind the point.</summary>
    public Quantiles Rounded(int places) => new(Math.Round(P50, places), Math.Round(P99, places), Math.Round(P999, places), Math.Round(Max, places));
}
