namespace Tactus;

/// <summary>
/// What was asked for ahead of its time, by code that is called a look-ahead early: it is carried out shortly before it is due, as of that very moment,
/// so that a mute on the bar line falls on the bar line, whatever the step.
/// </summary>
/// <remarks>Thread: the engine's own. Allocates: only when something is held.</remarks>
internal sealed class HeldRequests
{
    private readonly PriorityQueue<Action, (long Due, long Order)> held = new();
    private long order;

    /// <summary>Whether anything is held.</summary>
    public bool Any => held.Count > 0;

    /// <summary>Holds a request back until its moment.</summary>
    public void Add(Instant due, Action request) => held.Enqueue(request, (due.Ticks, order++));

    /// <summary>Takes the next request that is due before a moment.</summary>
    public bool TryTake(Instant before, out Instant due, out Action request)
    {
        var isThere = held.TryPeek(out request!, out var priority) && priority.Due < before.Ticks;
        due = new(priority.Due);
        return isThere && held.TryDequeue(out request!, out _);
    }
}
