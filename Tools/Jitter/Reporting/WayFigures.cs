using System.Text.Json.Serialization;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>One way's figures. Lengths are in µs, shares from 0 to 1.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="About">What it is.</param>
/// <param name="Call">What it really called.</param>
/// <param name="Group">Whose it is.</param>
/// <param name="Wakes">How many wake-ups were counted.</param>
/// <param name="Lateness">How long after its deadline it woke.</param>
/// <param name="Ratio">The same as multiples of the floor's.</param>
/// <param name="P99Range">How sure the p99's ratio is; null where there were too few rounds.</param>
/// <param name="Step">How long the work of each step took; null for a way that does none.</param>
/// <param name="Cpu">Share of one core that its process took.</param>
/// <param name="Collections">Garbage collections.</param>
/// <param name="PauseMs">How long they held everything up, in ms.</param>
/// <param name="Stolen">Share of all processors' time that the host gave to other machines meanwhile; null where the machine does not tell.</param>
/// <param name="Histogram">The lateness, counted; empty bins left out.</param>
internal sealed record WayFigures(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("about")] string About,
    [property: JsonPropertyName("call")] string Call,
    [property: JsonPropertyName("group")] WayGroup Group,
    [property: JsonPropertyName("wakes")] int Wakes,
    [property: JsonPropertyName("lateness")] Quantiles Lateness,
    [property: JsonPropertyName("ratio")] Quantiles? Ratio,
    [property: JsonPropertyName("p99Range")] RatioRange? P99Range,
    [property: JsonPropertyName("step")] Quantiles? Step,
    [property: JsonPropertyName("cpu")] double Cpu,
    [property: JsonPropertyName("collections")] int Collections,
    [property: JsonPropertyName("pauseMs")] double PauseMs,
    [property: JsonPropertyName("stolen")] double? Stolen,
    [property: JsonPropertyName("histogram")] IReadOnlyList<Bin> Histogram)
{
    /// <summary>From what was measured; at least one wake-up.</summary>
    public static WayFigures Of(WayRecord record, WayRecord floor, string call)
    {
        var (late, facts) = (Quantiles.Of(record.Late)!, record.Facts.ToList());
        return new(record.Way.Name, record.Way.About, call, record.Way.Group, record.Late.Length, late.Rounded(1),
            late.Over(Quantiles.Of(floor.Late)!)?.Rounded(3), record == floor ? null : RatioRange.Of(record, floor), Quantiles.Of(record.Work)?.Rounded(1),
            Math.Round(facts.Sum(turn => turn.Cpu.TotalSeconds) / facts.Sum(turn => turn.Seconds), 4),
            facts.Sum(turn => turn.Collections), Math.Round(facts.Sum(turn => turn.Pause.TotalMilliseconds), 3), StolenIn(facts),
            [.. Bins.Of(record.Late).Where(bin => bin.Count > 0)]);
    }

    private static double? StolenIn(IEnumerable<TurnFacts> facts) =>
        JitterReport.Sum(facts.Select(turn => turn.Machine)) is { Total: > 0 } all ? Math.Round(all.Stolen / (double)all.Total, 4) : null;
}
