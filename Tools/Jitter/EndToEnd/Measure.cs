using System.Text.Json.Serialization;
using Tactus.Tools.Jitter.Reporting;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>One thing that was measured, in ms: what half, 99 % and 99.9 % kept to, and the worst. Of slack that is at least so much, of all else at most.</summary>
internal sealed record Spread(
    [property: JsonPropertyName("p50")] double P50,
    [property: JsonPropertyName("p99")] double P99,
    [property: JsonPropertyName("p99.9")] double P999,
    [property: JsonPropertyName("worst")] double Worst);

/// <summary>One thing that was measured, for people and for the charts.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">What it is, in a sentence.</param>
/// <param name="Group">The class by which the page colours it.</param>
/// <param name="IsMoreBetter">Whether more of it is better; the spread then says what was reached at least.</param>
/// <param name="Samples">All of it, in ms, with the second of the run.</param>
internal sealed record Measure(string Name, string Meaning, string Group, bool IsMoreBetter, IReadOnlyList<(double At, double Ms)> Samples)
{
    /// <summary>Its figures; of what may be on either side of zero the distance counts. Null where there is no sample.</summary>
    public Spread? Spread { get; } = Of(Samples, IsMoreBetter);

    /// <summary>How its samples lie on an axis.</summary>
    public IAxis Axis => IsMoreBetter
        ? new LinearAxis(Samples.Min(sample => sample.Ms), Samples.Max(sample => sample.Ms))
        : new LogAxis(Samples.Max(sample => Math.Abs(sample.Ms)));

    private static Spread? Of(IReadOnlyList<(double At, double Ms)> samples, bool isMoreBetter)
    {
        if (samples.Count == 0)
            return null;
        float[] sorted = [.. samples.Select(sample => (float)(isMoreBetter ? -sample.Ms : Math.Abs(sample.Ms))).Order()];
        double At(double share) => Math.Round((isMoreBetter ? -1 : 1) * Quantiles.At(sorted, share), 4);
        return new(At(.5), At(.99), At(.999), At(1));
    }
}
