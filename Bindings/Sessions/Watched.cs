using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>A member that somebody subscribed to, and who did.</summary>
/// <remarks>Thread: one at a time, the engine's own while the piece runs. Allocates: nothing where a number is looked at.</remarks>
internal sealed class Watched(ControlWatch watch, Dispatcher dispatcher, FramePool pool) : IDisposable
{
    // A list is a new one at each look, and nobody is told more often than this in any case.
    private static readonly TimeSpan ListsEvery = TimeSpan.FromTicks(TimeSpan.TicksPerSecond / Subscription.MostASecond);
    private readonly List<Subscription> subscriptions = [];
    private readonly bool isList = watch.Member.Type == "list";
    private Instant nextList;
    private bool isPending;

    /// <summary>What is watched.</summary>
    public ControlWatch Watch { get; } = watch;

    /// <summary>Whether nobody wants to know any more.</summary>
    public bool IsForNobody => subscriptions.Count == 0;

    /// <summary>Tells one more performer; one that is told already, once.</summary>
    public void Add(Performer performer, Value told)
    {
        if (Find(performer) is null)
            subscriptions.Add(new(performer, told));
    }

    /// <summary>Tells one performer no longer.</summary>
    /// <returns>Whether it was told until now.</returns>
    public bool Remove(Performer performer) => Find(performer) is { } found && subscriptions.Remove(found);

    /// <summary>
    /// A performer was answered what this member holds. It takes that for the last value; so if it was not told it yet, it is told what comes of it, even if that is
    /// what it was told before.
    /// </summary>
    public void Answered(Performer performer, in Value value)
    {
        if (Find(performer) is not { } asker || asker.Told == value)
            return;
        asker.Doubt();
        isPending = true;
        Watch.Doubt();
    }

    /// <summary>A performer asked for what may have changed this member: those who are told of that now, or later, know whose doing it is.</summary>
    public void LookAfter(Performer performer, long request, Instant now)
    {
        foreach (var each in subscriptions)
            each.Request = each.Performer == performer ? request : null;
        Look(now);
        foreach (var each in subscriptions)
            if (each.Told == Watch.Value)
                each.Request = null;
    }

    /// <summary>Tells those who may be told, if the value is another one than they know.</summary>
    /// <param name="now">The step's moment.</param>
    public void Look(Instant now)
    {
        if (isList && now < nextList)
            return;
        nextList = now + ListsEvery;
        if (Watch.Look() || isPending)
            Tell(now);
    }

    /// <inheritdoc/>
    public void Dispose() => Watch.Dispose();

    private void Tell(Instant now)
    {
        isPending = false;
        foreach (var each in subscriptions)
        {
            if (each.Told == Watch.Value)
                continue;
            if (each.IsDueAt(now))
                Tell(each, now);
            else
                isPending = true;
        }
    }

    private void Tell(Subscription subscription, Instant now)
    {
        var frame = pool.Rent();
        EngineMessages.WriteChange(frame, Watch.Control.Name, Watch.Member.Name, Watch.Value, subscription.Request);
        subscription.Tell(Watch.Value, now);
        dispatcher.To(subscription.Performer, frame);
    }

    private Subscription? Find(Performer performer)
    {
        foreach (var each in subscriptions)
            if (each.Performer == performer)
                return each;
        return null;
    }
}
