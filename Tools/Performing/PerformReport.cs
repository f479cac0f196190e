using System.Globalization;
using System.Text.Json.Serialization;

namespace Tactus.Tools.Performing;

/// <summary>How punctually a performance came, in ms where nothing else is said. Slack is how long before its due time an event was here.</summary>
internal sealed record PerformReport(
    [property: JsonPropertyName("received")] long Received,
    [property: JsonPropertyName("played")] long Played,
    [property: JsonPropertyName("late")] long Late,
    [property: JsonPropertyName("slack")] SlackReport? Slack,
    [property: JsonPropertyName("duplicates")] long Duplicates,
    [property: JsonPropertyName("gaps")] long Gaps,
    [property: JsonPropertyName("reconnects")] int Reconnects,
    [property: JsonPropertyName("roundTrip")] double? RoundTrip,
    [property: JsonPropertyName("lateGenerators")] LateCount[] LateGenerators)
{
    /// <summary>Sums a performance up.</summary>
    public static PerformReport Of(PerformanceLog log, HeadlessPerformer performer) => new(
        log.Received, log.Plays, log.Late, SlackReport.Of(log.SortedSlack()), log.Duplicates, log.Gaps, performer.Reconnects,
        double.IsNaN(performer.RoundTrip) ? null : Math.Round(performer.RoundTrip, 3), log.Lateness.Counts);

    /// <summary>For people.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"received {Received}, played {Played}, late {Late}, duplicates {Duplicates}, gaps {Gaps}, reconnects {Reconnects}\n") + (Slack is null
        ? "no event came, so there is no slack to tell of"
        : string.Create(CultureInfo.InvariantCulture, $"slack in ms: p50 {Slack.P50}, p99 {Slack.P99}, p99.9 {Slack.P999}, min {Slack.Min}; round trip {RoundTrip} ms"))
        + string.Concat(LateGenerators.Select(one => string.Create(CultureInfo.InvariantCulture,
            $"\nlate in {one.Generator}: {one.Played} played at once, {one.Dropped} dropped, the latest by {one.Worst} ms")));
}

/// <summary>Slack in ms: p99 is what 99 % of the events had at least.</summary>
internal sealed record SlackReport(
    [property: JsonPropertyName("p50")] double P50,
    [property: JsonPropertyName("p99")] double P99,
    [property: JsonPropertyName("p99.9")] double P999,
    [property: JsonPropertyName("min")] double Min)
{
    /// <summary>From each event's slack, the least first; null where there was none.</summary>
    public static SlackReport? Of(double[] sorted) =>
        sorted.Length == 0 ? null : new(AtLeast(sorted, .5), AtLeast(sorted, .99), AtLeast(sorted, .999), Math.Round(sorted[0], 3));

    private static double AtLeast(double[] sorted, double share) => Math.Round(sorted[(int)((1 - share) * (sorted.Length - 1))], 3);
}
