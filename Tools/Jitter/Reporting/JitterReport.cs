using System.Globalization;
using System.Text.Json.Serialization;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>How it was measured.</summary>
internal sealed record RunFacts(
    [property: JsonPropertyName("date")] DateTimeOffset Date,
    [property: JsonPropertyName("rate")] int Rate,
    [property: JsonPropertyName("seconds")] double Seconds,
    [property: JsonPropertyName("load")] int Load,
    [property: JsonPropertyName("generators")] int Generators,
    [property: JsonPropertyName("took")] double Took,
    [property: JsonPropertyName("loadAverageBefore")] string? LoadBefore,
    [property: JsonPropertyName("loadAverageAfter")] string? LoadAfter);

/// <summary>All figures of a run, as machines read them, and the sentences that people draw from them.</summary>
internal sealed record JitterReport(
    [property: JsonPropertyName("machine")] MachineFacts Machine,
    [property: JsonPropertyName("run")] RunFacts Run,
    [property: JsonPropertyName("busy")] double? Busy,
    [property: JsonPropertyName("stolen")] double? Stolen,
    [property: JsonPropertyName("ways")] IReadOnlyList<WayFigures> Ways,
    [property: JsonPropertyName("notes")] IReadOnlyList<string> Notes)
{
    /// <summary>What Tactus promises: the p99 of its lateness, as a multiple of the floor's, and a share of one core at rest.</summary>
    public const double MostRatio = 1.5, MostCpu = .05;

    private const int PromisedRate = 200;

    private const int FewForP999 = 1000;

    /// <summary>Sums a run up; each record has at least one wake-up.</summary>
    public static JitterReport Of(JitterOutcome outcome, MachineFacts machine, RunFacts run)
    {
        var floor = outcome.Records.First(record => record.Way.Group == WayGroup.Floor);
        var times = Sum(outcome.Records.SelectMany(record => record.Facts).Select(turn => turn.Machine));
        var ways = outcome.Records.Zip(outcome.Calls, (record, call) => WayFigures.Of(record, floor, call)).ToList();
        return new(machine, run, Share(times, all => all.Busy), Share(times, all => all.Stolen), ways, [.. outcome.Notes, .. Cautions(run, ways)]);
    }

    /// <summary>The sum of several turns' times; null if one is not known.</summary>
    public static MachineTimes? Sum(IEnumerable<MachineTimes?> turns) => turns.Aggregate((MachineTimes?)default(MachineTimes), (sum, turn) => sum + turn);

    /// <summary>Whether the promises were kept in this run, a sentence each.</summary>
    [JsonIgnore]
    public IEnumerable<string> Verdicts => Ways.Where(way => way.Name is WakeWays.Engine or WakeWays.Loop or WakeWays.LoopInRealTime or WakeWays.Rest).SelectMany(Verdict);

    private bool IsAsPromised => Run is { Rate: PromisedRate, Load: <= 1 };

    private IEnumerable<string> Verdict(WayFigures way)
    {
        if (way.Name != WakeWays.Rest && way.Ratio is { } ratio)
            yield return Say($"{Mark(ratio.P99 <= MostRatio)} {way.About}: p99 is {ratio.P99:0.00} × the floor's{Range(way.P99Range)}; at most {MostRatio} is promised{(IsAsPromised ? "" : $" at {PromisedRate} Hz, idle or with one core busy, which this run is not")}.");
        if (way.Name == WakeWays.Rest || (way.Name == WakeWays.Loop && Run.Generators == 0))
            yield return Say($"{Mark(way.Cpu < MostCpu)} {way.About.Split(',')[0]} at rest takes {way.Cpu:0.0 %} of a core; less than {MostCpu:0 %} is promised.");
    }

    private static IEnumerable<string> Cautions(RunFacts run, List<WayFigures> ways)
    {
        if (ways[0].Wakes < FewForP999)
            yield return Say($"With {ways[0].Wakes} wake-ups of each way, the p99.9 is just the worst one; {Math.Ceiling(FewForP999 / (double)run.Rate)} s (--for) would give it a meaning.");
        if (!ways[0].Call.EndsWith("C program", StringComparison.Ordinal))
            yield return $"There was no C compiler for the floor, so it is the thinnest call from .NET ({ways[0].Call}), which is the engine's own: its ratio should be near 1.";
    }

    private static double? Share(MachineTimes? times, Func<MachineTimes, long> part) => times is { Total: > 0 } all ? Math.Round(part(all) / (double)all.Total, 4) : null;

    private static string Range(RatioRange? range) => range is null ? "" : Say($" (90 % sure: {range.Low:0.00} to {range.High:0.00})");

    private static string Mark(bool isKept) => isKept ? "kept:" : "NOT kept:";

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
