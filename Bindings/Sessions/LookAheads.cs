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
    private readonly Dictionary<Performer, (LookAheadTuner Tuner, TimeSpan Wanted, TimeSpan Used)> tuners = [];

    /// <summary>Takes in how early a performer's events were there.</summary>
    public void Take(Performer performer, Slack slack, EngineLoop engine)
    {
        if (performer.IsGone)
            return;
        if (!tuners.TryGetValue(performer, out var told))
            tuners.Add(performer, told = (new LookAheadTuner(engine.LookAhead), TimeSpan.Zero, TimeSpan.Zero));
        var tuner = told.Tuner;
        tuner.Take(TimeSpan.FromMilliseconds(slack.Low), engine.LookAhead, engine.Clock);
        performer.Wanted = tuner.Wanted;
        Tune(engine);
        Tell(performer, engine.LookAhead);
    }

    /// <summary>A performer is gone: the others may need less.</summary>
    public void Leave(Performer performer, EngineLoop engine)
    {
        if (tuners.Remove(performer) && tuners.Count > 0)
            Tune(engine);
    }

    private void Tune(EngineLoop engine)
    {
        if (!isPinned)
            engine.SetLookAhead(tuners.Values.Max(one => one.Tuner.Wanted));
    }

    private void Tell(Performer performer, TimeSpan inUse)
    {
        var (tuner, wanted, used) = tuners[performer];
        if ((tuner.Wanted - wanted).Duration() < WorthTelling && (inUse - used).Duration() < WorthTelling)
            return;
        tuners[performer] = (tuner, tuner.Wanted, inUse);
        var frame = pool.Rent();
        EngineMessages.WriteLookAhead(frame, tuner.Wanted, inUse);
        dispatcher.To(performer, frame);
    }
}
