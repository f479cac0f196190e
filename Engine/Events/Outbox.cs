namespace Tactus;

/// <summary>
/// Keeps every event until its onset has passed, sent or not. It is the one answer to stop and continue, relocation, tempo changes, mute, reconnection and a
/// second performer joining: recall what is pending, send again what still holds.
/// </summary>
/// <remarks>Thread: the engine's own. Allocates: only when it grows, and where many tempi change at once.</remarks>
public sealed class Outbox
{
    // The first ones were sent; those behind them are this step's batch, in place, so that no event is copied to be kept.
    private readonly EventBuffer kept = new();
    private readonly EventBuffer muted = new();
    private readonly EventBuffer waiting = new();
    private readonly EventBuffer cued = new();
    private readonly EventBuffer taken = new();
    // More of them at once would fill the way to a performer; whoever has more generators may hear a note twice.
    private const int MostRecalls = 512;
    private int sent;
    private int cuedSent;

    internal Outbox()
    {
    }

    /// <summary>How the clocks were before, for performers that come back.</summary>
    internal PastLines Past { get; } = new();

    /// <summary>The number of the last batch that was handed over; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>How many events are kept: sent and not yet due, muted, or waiting for the transport, sent ahead or not.</summary>
    public int Pending => kept.Count + muted.Count + waiting.Count + cued.Count;

    /// <summary>How many events were handed over since the start; what was sent again counts again.</summary>
    public long Sent { get; private set; }

    /// <summary>Hands everything that is pending to one performance, which then has all that the others have.</summary>
    /// <param name="to">Gets a recall of everything, and the events, if there are any, under the last batch's number.</param>
    /// <param name="now">Events due before this moment have passed.</param>
    public void Resend(IPerformance to, Instant now)
    {
        TakePending(now, null);
        to.Recall(new(null, now, Silence: false, Again: true));
        if (taken.Count > 0)
            to.Play(Number, taken.Items);
    }

    /// <summary>The same, for a performer that was away and has played on by the clocks as it knew them: it skips what it had before, however they have changed since.</summary>
    /// <param name="to">Gets a recall of everything, or of each generator, and the events.</param>
    /// <param name="now">Events due before this moment have passed.</param>
    /// <param name="last">The number of the last batch that it has.</param>
    /// <param name="generators">All that there are.</param>
    internal void Resend(IPerformance to, Instant now, long last, IReadOnlyCollection<GeneratorComponent> generators)
    {
        var known = Past.AsOf(last) is { } found && generators.Count + found.Begun.Count <= MostRecalls ? found : null;
        TakePending(now, known);
        if (known is null)
            to.Recall(new(null, now, Silence: false, Again: true));
        else
            foreach (var recall in RecallsFor(known, now, generators))
                to.Recall(recall);
        if (taken.Count > 0)
            to.Play(Number, taken.Items);
    }

    /// <summary>What a performer that was away may have played beyond a generator's stop, by the clock as it knew it.</summary>
    internal Recall Known(Recall stop, long last)
    {
        if (Past.AsOf(last) is not { } known)
            return stop;
        foreach (ref readonly var entry in waiting.Items)
            if (entry.Generator == stop.Generator)
                return stop with { From = PastLines.FromFor(known, entry, stop.From) };
        return stop;
    }

    /// <summary>Makes room for so many events at once.</summary>
    internal void Reserve(int events)
    {
        foreach (var buffer in new[] { kept, muted, waiting, cued, taken })
            buffer.Reserve(events);
    }

    /// <summary>Room for an event that was just computed.</summary>
    internal ref ScheduledEvent Add(bool isMuted) => ref (isMuted ? muted : kept).Add();

    /// <summary>Room for an event that was computed ahead for a transport that stands.</summary>
    internal ref ScheduledEvent AddCued(bool isMuted) => ref (isMuted ? waiting : cued).Add();

    /// <summary>Sends this step's events, keeps them, and forgets those that are due before a moment.</summary>
    /// <param name="keptFrom">Events due before this moment are over.</param>
    /// <param name="time">The step's moment, at which what is asked for at once is due.</param>
    /// <param name="lane">What is to sound at once: it goes last, and no order is sought for it.</param>
    /// <param name="performance">Gets the batch.</param>
    internal void HandOver(Instant keptFrom, StepTime time, NowLane lane, IPerformance performance)
    {
        kept.SortByDue(from: sent);
        lane.MoveTo(this, time.Now);
        if (kept.Count > sent || cued.Count > cuedSent)
            Send(performance);
        kept.DropBefore(Past.KeptFrom(keptFrom, time));
        muted.DropBefore(keptFrom);
        (sent, cuedSent) = (kept.Count, cued.Count);
    }

    /// <summary>
    /// Takes back what is pending of all generators whose state is being settled, in one pass, and lets each say what becomes of it:
    /// dropped, due at another moment, waiting, or muted.
    /// </summary>
    internal void Settle(Instant now)
    {
        taken.Clear();
        TakeSettling(kept);
        TakeSettling(muted);
        TakeSettling(waiting);
        TakeSettling(cued);
        (sent, cuedSent) = (kept.Count, cued.Count);
        foreach (ref var entry in taken.Items)
            if (entry.Generator.Restamp(ref entry, now))
                BufferFor(entry).Add() = entry;
    }

    // What has passed by the clocks as they are, and not yet by those that a performer knows, comes late to it, and is not lost.
    private void TakePending(Instant now, KnownLines? known)
    {
        taken.Clear();
        foreach (ref readonly var entry in kept.Items)
            if ((entry.Due >= now || known?.IsPendingAt(now, entry) == true || known?.MayHavePlayed(now, entry) == true) && !entry.Generator.IsMuted && !entry.Event.IsNow)
                taken.Add() = entry;
        taken.SortByDue(from: 0);
        foreach (ref readonly var entry in cued.Items)
            taken.Add() = entry;
    }

    private Recall[] RecallsFor(KnownLines known, Instant now, IReadOnlyCollection<GeneratorComponent> generators)
    {
        var recalls = generators.ToDictionary(generator => generator, generator => new Recall(generator, now, Silence: false, Again: true));
        for (var i = taken.Count - 1; i >= 0; i--)
            if (recalls.ContainsKey(taken.Items[i].Generator))
                recalls[taken.Items[i].Generator] = new(taken.Items[i].Generator, PastLines.FromFor(known, taken.Items[i], now), Silence: false, Again: true);
        foreach (var begun in known.Begun.Concat(generators.Where(generator => known.HasMissedAStart(generator, now))))
            recalls[begun] = new(begun, now, Silence: false, Again: false);
        return [.. recalls.Values];
    }

    private EventBuffer BufferFor(in ScheduledEvent entry) =>
        entry.Due != Instant.Never ? entry.Generator.IsMuted ? muted : kept
        : entry.Generator.IsCued && !entry.Generator.IsMuted ? cued : waiting;

    private void Send(IPerformance performance)
    {
        var batch = cued.Count > cuedSent ? Joined() : kept.Items[sent..];
        Sent += batch.Length;
        performance.Play(++Number, batch);
    }

    // Only while a leader stands, and rarely then.
    private Span<ScheduledEvent> Joined()
    {
        taken.Clear();
        foreach (ref readonly var entry in kept.Items[sent..])
            taken.Add() = entry;
        foreach (ref readonly var entry in cued.Items[cuedSent..])
            taken.Add() = entry;
        return taken.Items;
    }

    private void TakeSettling(EventBuffer from)
    {
        var left = 0;
        var items = from.Items;
        foreach (ref var entry in items)
            if (!entry.Generator.IsSettling || entry.Due < entry.Generator.TakenFrom || entry.Event.IsNow)
                items[left++] = entry;
            else
                taken.Add() = entry;
        from.Truncate(left);
    }
}
