using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>
/// Tunes the engine's look-ahead by what its performers report: it is computed once, for the one that needs most, and each is told its own and the engine's.
/// </summary>
/// <remarks>Thread: the engine's own, between two steps.</remarks>
/// <param name="isPinned">Whether the look-ahead stays as it is.</param>
/// <param name="dispatcher">Where to tell.</param>
/// <param name="pool">Frames to tell with.</param>
internal sealed class LookAheads(bool isPinned, Dispatcher dispatcher, FramePool pool)
{
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private readonly Dictionary<Performer, Needs> needs = [];
    private RecentLookAheads? recent;

    /// <summary>Takes in how early a performer's events were there.</summary>
    public void Take(Performer performer, Slack slack, EngineLoop engine)
    {
        if (performer.IsGone)
            return;
        recent ??= new(engine.LookAhead);
        if (!needs.TryGetValue(performer, out var its))
            needs.Add(performer, its = new(recent.Now) { ReportedAt = engine.Clock - Period });
        its.Tuner.Take(TimeSpan.FromMilliseconds(slack.Low), UsedFor(its), engine.Clock);
        its.ReportedAt = engine.Clock;
        performer.Wanted = its.Tuner.Wanted;
        Tune(engine);
        Tell(performer, its, engine.LookAhead);
    }

    /// <summary>A performer is gone: the others may need less.</summary>
    public void Leave(Performer performer, EngineLoop engine)
    {
        if (needs.Remove(performer) && needs.Count > 0)
            Tune(engine);
    }

    // What came since it reported last was under way for no longer than it needs; so some of it may have been sent by the look-ahead from before a rise.
    private TimeSpan UsedFor(Needs its) => recent!.LeastSince(its.ReportedAt - its.Tuner.Wanted);

    private void Tune(EngineLoop engine)
    {
        var wanted = needs.Values.Max(one => one.Tuner.Wanted);
        if (isPinned || wanted == recent!.Now)
            return;
        recent.Change(wanted, engine.Clock);
        engine.SetLookAhead(wanted);
    }

    private void Tell(Performer performer, Needs its, TimeSpan inUse)
    {
        var wanted = its.Tuner.Wanted;
        if ((wanted - its.ToldWanted).Duration() < WorthTelling && (inUse - its.ToldUsed).Duration() < WorthTelling)
            return;
        (its.ToldWanted, its.ToldUsed) = (wanted, inUse);
        var frame = pool.Rent();
        EngineMessages.WriteLookAhead(frame, wanted, inUse);
        dispatcher.To(performer, frame);
    }

    // What one performer needs, when it reported last, and what it was told last.
    private sealed class Needs(TimeSpan first)
    {
        public LookAheadTuner Tuner { get; } = new(first);

        public Instant ReportedAt { get; set; }

        public TimeSpan ToldWanted { get; set; }

        public TimeSpan ToldUsed { get; set; }
    }
}
