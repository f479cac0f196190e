using System.Diagnostics;
using Tactus.Hosting;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tools.Jitter.Measuring;

/// <summary>What was measured.</summary>
/// <param name="Records">A record for each way that could be had, in the order of reports.</param>
/// <param name="Notes">Sentences on what could not.</param>
/// <param name="Calls">What each way really called.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record JitterOutcome(IReadOnlyList<WayRecord> Records, IReadOnlyList<string> Notes, IReadOnlyList<string> Calls, double Seconds);

/// <summary>Measures all ways in turns.</summary>
internal sealed class JitterRun : IDisposable
{
    // What a turn begins with is the change of turns: cold caches, a thread that has to be found.
    private const int Settling = 3;
    private readonly JitterSettings settings;
    private readonly List<(WayRecord Record, IWakeWay Way, WayThread Thread)> ways = [];
    private readonly List<string> notes = [];
    private readonly Turn turn;
    private readonly List<PlannedTurn> plan;
    private long start;

    public JitterRun(JitterSettings settings)
    {
        this.settings = settings;
        foreach (var name in settings.Ways)
            Add(WakeWays.Describe(name));
        plan = [.. TurnPlan.Of(ways.Count, settings.Wakes, settings.Rate)];
        turn = new(settings.Period, plan.Max(planned => planned.Wakes) + Settling);
        foreach (var (record, _, _) in ways)
            record.Reserve(settings.Wakes, plan.Count);
    }

    /// <summary>Measures, after one round that is not counted, in which everything is compiled and found.</summary>
    /// <param name="report">Gets how much is done, 0 to 1, between turns.</param>
    /// <param name="cancel">Ends it after the current turn; what was measured counts.</param>
    /// <exception cref="HostingException">A way failed.</exception>
    public JitterOutcome Measure(Action<double> report, CancellationToken cancel)
    {
        try
        {
            TakeTurns(report, cancel);
        }
        catch (AggregateException failure)
        {
            throw new HostingException(failure.InnerException!.Message, failure.InnerException);
        }
        if (cancel.IsCancellationRequested)
            notes.Add($"It was stopped before its end: of each way {ways.Min(each => each.Record.Late.Length)} of {settings.Wakes} wake-ups or more were measured.");
        return new([.. ways.Select(each => each.Record)], notes, [.. ways.Select(each => each.Way.Call)], Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, way, thread) in ways)
        {
            thread.Dispose();
            way.Dispose();
        }
    }

    private void Add(WayDescription way)
    {
        try
        {
            var made = WakeWays.Make(way, settings);
            ways.Add((new(way), made, new(made)));
        }
        catch (HostingException reason)
        {
            notes.Add($"{way.Name} was not measured. {reason.Message}");
        }
    }

    private void TakeTurns(Action<double> report, CancellationToken cancel)
    {
        foreach (var (_, way, thread) in ways)
            Take(way, thread, plan[0].Wakes);
        GC.Collect();
        start = Stopwatch.GetTimestamp();
        for (var i = 0; i < plan.Count && !cancel.IsCancellationRequested; i++)
        {
            var (record, way, thread) = ways[plan[i].Way];
            record.Add(Take(way, thread, plan[i].Wakes), turn.Late[Settling..], turn.Work[Settling..]);
            report((i + 1.0) / plan.Count);
        }
    }

    private TurnFacts Take(IWakeWay way, WayThread thread, int wakes)
    {
        var (machine, cpu, collections, pause) = (MachineTimes.Now(), way.CpuTime, Collections(), GC.GetTotalPauseDuration());
        var began = Stopwatch.GetTimestamp();
        turn.Begin(wakes + Settling);
        thread.Take(turn);
        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return new(Stopwatch.GetElapsedTime(start, began).TotalSeconds, took, way.CpuTime - cpu, Collections() - collections,
            GC.GetTotalPauseDuration() - pause, MachineTimes.Now() - machine);
    }

    private static int Collections() => GC.CollectionCount(0); // a collection of a higher generation counts in this one too
}
