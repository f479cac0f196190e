namespace Tactus;

/// <summary>Events in a row, in an array that grows and is used again.</summary>
/// <remarks>A queue at its front, a list at its back. Thread: the engine's own. Allocates: only when it grows.</remarks>
internal sealed class EventBuffer
{
    private ScheduledEvent[] items = new ScheduledEvent[64];
    private int first;
    private int end;

    /// <summary>How many events there are.</summary>
    public int Count => end - first;

    /// <summary>The events, in order.</summary>
    public Span<ScheduledEvent> Items => items.AsSpan(first, Count);

    /// <summary>Makes room for so many events, so that it need not grow while the music plays.</summary>
    public void Reserve(int count)
    {
        while (items.Length - first < count)
            MakeRoom();
    }

    /// <summary>Room for one more event at the end, to be filled in.</summary>
    public ref ScheduledEvent Add()
    {
        if (end == items.Length)
            MakeRoom();
        return ref items[end++];
    }

    /// <summary>Forgets the events at the front that are due before a moment.</summary>
    public void DropBefore(Instant moment)
    {
        while (first < end && items[first].Due < moment)
            first++;
        if (first == end)
            (first, end) = (0, 0);
    }

    /// <summary>Keeps the first events and forgets the others.</summary>
    public void Truncate(int count) => end = first + count;

    /// <summary>Forgets all events.</summary>
    public void Clear() => (first, end) = (0, 0);

    /// <summary>Puts the events from one on in order of their due times; events due together keep theirs.</summary>
    public void SortByDue(int from)
    {
        var rest = Items[from..];
        for (var at = 1; at < rest.Length; at++)
            if (rest[at].Due < rest[at - 1].Due)
            {
                rest.ToArray().OrderBy(entry => entry.Due).ToArray().CopyTo(rest);
                return;
            }
    }

    // The front half is free more often than not: sliding down costs less than growing.
    private void MakeRoom()
    {
        var count = Count;
        var target = first > items.Length / 2 ? items : new ScheduledEvent[items.Length * 2];
        Items.CopyTo(target);
        (items, first, end) = (target, 0, count);
    }
}
