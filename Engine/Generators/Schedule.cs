namespace Tactus;

/// <summary>Which generator is due next: a heap keyed by onset, and among equal onsets by the order in which the generators were made.</summary>
/// <remarks>
/// Four children a node keep it shallow: ten thousand generators are seven levels. Its entries are plain numbers, so that ordering them touches no generator, whose
/// memory is cold by then: each has a seat, which knows its place in the heap, so that a new tempo moves it without a search.
/// Thread: the engine's own. Allocates: only when it grows.
/// </remarks>
internal sealed class Schedule
{
    private const int Children = 4, FirstSize = 16;
    private Entry[] heap = [];
    private int[] slots = [];
    private GeneratorComponent[] seated = [];

    /// <summary>A schedule with nobody in it.</summary>
    public Schedule() => Grow(FirstSize);

    /// <summary>How many generators are scheduled.</summary>
    public int Count { get; private set; }

    /// <summary>The generator that is due next; there must be one.</summary>
    public GeneratorComponent Next => seated[heap[0].Seat];

    /// <summary>When the next generator is due; never if there is none.</summary>
    public Instant NextDue => Count > 0 ? new(heap[0].Due) : Instant.Never;

    /// <summary>Puts a generator where its due time says, or takes it out if it is never due.</summary>
    public void Set(GeneratorComponent generator, Instant due)
    {
        if (due == Instant.Never)
            Remove(generator);
        else if (generator.Seat >= 0)
            Replace(slots[generator.Seat], new(due.Ticks, generator.Id, generator.Seat));
        else
            Add(generator, due);
    }

    /// <summary>Takes a generator out; one that is not in stays out.</summary>
    public void Remove(GeneratorComponent generator)
    {
        if (generator.Seat < 0)
            return;
        var slot = slots[generator.Seat];
        var last = heap[--Count];
        heap[Count] = Entry.None;
        if (slot < Count)
            Replace(slot, last);
        Leave(generator);
    }

    private void Add(GeneratorComponent generator, Instant due)
    {
        if (Count == slots.Length)
            Grow(Count * 2);
        generator.Seat = Count;
        seated[Count] = generator;
        SiftUp(Count, new(due.Ticks, generator.Id, Count++));
    }

    // Whoever has the last seat takes the free one, so that the seats in use are always the first ones.
    private void Leave(GeneratorComponent generator)
    {
        var (free, mover) = (generator.Seat, seated[Count]);
        generator.Seat = -1;
        seated[Count] = null!;
        if (mover == generator)
            return;
        (mover.Seat, seated[free], slots[free]) = (free, mover, slots[Count]);
        heap[slots[free]] = heap[slots[free]] with { Seat = free };
    }

    private void Grow(int size)
    {
        Array.Resize(ref heap, size + Children);    // behind the last one there is always room for a whole node
        Array.Resize(ref slots, size);
        Array.Resize(ref seated, size);
        heap.AsSpan(Count).Fill(Entry.None);
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

    // Which child is the earliest cannot be foreseen, and a processor that guesses wrong loses more than the comparing takes: so nothing is left to guess.
    private int EarliestFrom(int first) => Earlier(Earlier(first, first + 1), Earlier(first + 2, first + 3));

    private int Earlier(int one, int other) => one + (other - one) * Convert.ToInt32(heap[other].IsBefore(heap[one]));

    private void Put(int slot, in Entry entry)
    {
        heap[slot] = entry;
        slots[entry.Seat] = slot;
    }

    private readonly record struct Entry(long Due, int Generator, int Seat)
    {
        /// <summary>Where no generator is: after all that are.</summary>
        public static readonly Entry None = new(long.MaxValue, int.MaxValue, -1);

        public bool IsBefore(in Entry other) => (Due < other.Due) | ((Due == other.Due) & (Generator < other.Generator));
    }
}
