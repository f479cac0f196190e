using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Reporting;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tests.Tools.Jitter;

/// <summary>Runs that were never measured: samples and facts given by hand.</summary>
internal static class Measured
{
    public static readonly MachineFacts Machine = new("Abacus <9>", 2, true, "TestOS & more", ".NET 10", "workstation, concurrent", "0.1.0");

    public static readonly RunFacts Run = new(new(2026, 1, 2, 3, 4, 0, TimeSpan.Zero), 200, 10, 1, 100, 20, "0.50", "0.75");

    /// <summary>A record of turns of a second each, one after the other, and of as many samples each, in µs.</summary>
    public static WayRecord Record(string name, params float[][] turns)
    {
        var record = new WayRecord(WakeWays.Describe(name));
        foreach (var (index, late) in turns.Index())
            record.Add(Turn(index), late, late.Select(_ => name == WakeWays.Loop ? 50f : float.NaN).ToArray());
        return record;
    }

    public static TurnFacts Turn(double start) => new(start, 1, TimeSpan.FromMilliseconds(20), 1, TimeSpan.FromMilliseconds(.5), new(100, 4, 200));

    public static JitterOutcome Outcome(params WayRecord[] records) =>
        new(records, ["engine-fifo was not measured."], [.. records.Select(record => record.Way.Name == WakeWays.Floor ? "clock_nanosleep in a C program" : "a call")], 20);

    /// <summary>The floor wakes 10 to 1000 µs late, the engine's timer twice and its loop half as late.</summary>
    public static JitterOutcome Usual() =>
        Outcome(Record(WakeWays.Floor, Ramp(1), Ramp(1)), Record(WakeWays.Engine, Ramp(2), Ramp(2)), Record(WakeWays.Loop, Ramp(.5f), Ramp(.5f)));

    public static JitterReport Report(JitterOutcome outcome, RunFacts? run = null) => JitterReport.Of(outcome, Machine, run ?? Run);

    public static float[] Ramp(float by) => [.. Enumerable.Range(1, 100).Select(each => each * 10 * by)];
}
