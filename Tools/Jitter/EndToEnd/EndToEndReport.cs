using System.Globalization;
using System.Text.Json.Serialization;
using Tactus.Tools.Jitter.Reporting;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>All figures of a session, as machines read them: lengths in ms, drift in parts per million, shares from 0 to 1.</summary>
internal sealed record EndToEndReport(
    [property: JsonPropertyName("machine")] MachineFacts Machine,
    [property: JsonPropertyName("run")] RunFacts Run,
    [property: JsonPropertyName("performer")] string Performer,
    [property: JsonPropertyName("engine")] string? Engine,
    [property: JsonPropertyName("sent")] long Sent,
    [property: JsonPropertyName("late")] long Late,
    [property: JsonPropertyName("lost")] long Lost,
    [property: JsonPropertyName("twice")] long Twice,
    [property: JsonPropertyName("slack")] Spread? Slack,
    [property: JsonPropertyName("hop")] Spread? Hop,
    [property: JsonPropertyName("placementError")] Spread? PlacementError,
    [property: JsonPropertyName("roundTrip")] double? RoundTrip,
    [property: JsonPropertyName("drift")] double? Drift,
    [property: JsonPropertyName("lookAhead")] double? LookAhead,
    [property: JsonPropertyName("busy")] double? Busy,
    [property: JsonPropertyName("stolen")] double? Stolen,
    [property: JsonPropertyName("notes")] IReadOnlyList<string> Notes)
{
    /// <summary>Everything that was measured, in the order of reports.</summary>
    [JsonIgnore]
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Whether what is promised was kept in this run.</summary>
    [JsonIgnore]
    public string Verdict => (Late, Lost, Twice) == (0, 0, 0)
        ? Say($"kept: of {Sent:#,0} notes none was late, none was lost and none came twice.")
        : Say($"NOT kept: late {Late:#,0}, lost {Lost:#,0}, twice {Twice:#,0} of {Sent:#,0} notes; none is promised.");

    /// <summary>What is known of the clocks and the way.</summary>
    [JsonIgnore]
    public string Clocks => Say($"look-ahead {Ms(LookAhead)} at the end; least round trip {Ms(RoundTrip)}; clock drift {(Drift is { } ppm ? Say($"{ppm:+0.0;-0.0;0.0} ppm") : "not known yet")}.");

    /// <summary>Sums a session up.</summary>
    public static EndToEndReport Of(EndToEndSettings settings, EndToEndOutcome outcome, MachineFacts machine, RunFacts run)
    {
        Measure[] measures =
        [
            new("slack", "how long before its onset a note was at the performer; late below zero", "engine", IsMoreBetter: true, outcome.Slack),
            new("hop", outcome.Hopping, "floor", IsMoreBetter: false, outcome.Hop),
            new("placement", outcome.Placing, "dotnet", IsMoreBetter: false, outcome.Errors),
        ];
        double? Share(Func<Measuring.MachineTimes, long> part) => outcome.Machine is { Total: > 0 } all ? Math.Round(part(all) / (double)all.Total, 4) : null;
        return new(
            machine, run, outcome.About, settings.Engine?.AbsoluteUri, outcome.Sent, outcome.Slack.Count(sample => sample.Ms < 0), outcome.Lost, outcome.Twice,
            measures[0].Spread, measures[1].Spread, measures[2].Spread, Rounded(outcome.RoundTrip), Rounded(outcome.Drift), Rounded(outcome.LookAhead),
            Share(all => all.Busy), Share(all => all.Stolen), outcome.Notes)
        { Measures = [.. measures.Where(measure => measure.Samples.Count > 0)] };
    }

    /// <summary>A length in ms as people read it.</summary>
    public static string Ms(double? ms) => ms is { } known ? (known < 0 ? "−" : "") + Wording.Length(Math.Abs(known) * 1000) : "–";

    /// <summary>What was measured, how and where: names and values.</summary>
    public IEnumerable<(string What, string Value)> Facts()
    {
        yield return ("session", Say($"{Performer} at {(Engine is null ? Say($"an engine of its own, {Run.Rate} notes a second") : Engine)}, for {Run.Seconds:0.#} s; busy threads beside it: {Run.Load}"));
        yield return ("machine", $"{Machine.Processor}, {Machine.Cores} cores{(Machine.IsVirtual == true ? ", virtual" : "")}");
        yield return ("system", Machine.System);
        yield return ("runtime", $"{Machine.Runtime}; garbage collector: {Machine.GarbageCollector}; Tactus {Machine.Version}");
        yield return ("meanwhile", $"processors busy {Wording.Share(Busy)}, stolen by the host {Wording.Share(Stolen)}; load average {Run.LoadBefore ?? "–"} before, {Run.LoadAfter ?? "–"} after");
        yield return ("date", Run.Date.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
    }

    private static double? Rounded(double? number) => number is { } known ? Math.Round(known, 4) : null;

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
