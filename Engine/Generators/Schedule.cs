namespace Tactus;

/// <summary>Which generator is due next: a heap keyed by onset, and among equal onsets by the order in which the generators were made.</summary>
/// <remarks>
/// Four children a node keep it shallow: ten thousand generators are seven levels. Each generator knows its place, so that a new tempo moves it
/// without a search. Thread: the engine's own. Allocates: only when it grows.
/// </remarks>
internal sealed class Schedule
{
    private const int Children = 4;
    private Entry[] heap = new Entry[16];

    /// <summary>How many generators are scheduled.</summary>
    public int Count { get; private set; }

    /// <summary>The generator that is due next; there must be one.</summary>
    public GeneratorComponent Next => heap[0].Generator;

    /// <summary>When the next generator is due; never if there is none.</summary>
    public Instant NextDue => Count > 0 ? new(heap[0].Due) : Instant.Never;

    /// <summary>Puts a generator where its due time says, or takes it out if it is never due.</summary>
    public void Set(GeneratorComponent generator, Instant due)
    {
        if (due == Instant.Never)
            Remove(generator);
        else if (generator.Slot >= 0)
            Replace(generator.Slot, new(due.Ticks, generator));
        else
            Add(new(due.Ticks, generator));
    }

    /// <summary>Takes a generator out; one that is not in stays out.</summary>
    public void Remove(GeneratorComponent generator)
    {
        if (generator.Slot < 0)
            return;
        var slot = generator.Slot;
        var last = heap[--Count];
        heap[Count] = default;
        generator.Slot = -1;
        if (slot < Count)
            Replace(slot, last);
    }

    private void Add(in Entry entry)
    {
        if (Count == heap.Length)
            Array.Resize(ref heap, Count * 2);
        SiftUp(Count++, entry);
    }

    private void Replace(int slot, in Entry entry)
    {
        if (slot > 0 && entry.IsBefore(heap[(slot - 1) / Children]))
            SiftUp(slot, entry);
        else
            SiftDown(slot, entry);
    }

    private void SiftUp(int slot, Entry entry)
    {
        while (slot > 0 && entry.IsBefore(heap[(slot - 1) / Children]))
        {
            Put(slot, heap[(slot - 1) / Children]);
            slot = (slot - 1) / Children;
        }
        Put(slot, entry);
    }

    private void SiftDown(int slot, Entry entry)
    {
        while (FirstChildOf(slot) is var child && child < Count)
        {
            var best = EarliestFrom(child);
            if (!heap[best].IsBefore(entry))
                break;
            Put(slot, heap[best]);
            slot = best;
        }
        Put(slot, entry);
    }

    private static int FirstChildOf(int slot) => slot * Children + 1;

    private int EarliestFrom(int first)
    {
        var best = first;
        for (var child = first + 1; child < Math.Min(first + Children, Count); child++)
            if (heap[child].IsBefore(heap[best]))
                best = child;
        return best;
    }

    private void Put(int slot, in Entry entry)
    {
        heap[slot] = entry;
        entry.Generator.Slot = slot;
    }

    private readonly record struct Entry(long Due, GeneratorComponent Generator)
    {
        public bool IsBefore(in Entry other) => Due < other.Due || (Due == other.Due && Generator.Id < other.Generator.Id);
    }
}
