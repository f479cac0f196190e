using System.Runtime.InteropServices;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tools.Jitter.Measuring;

/// <summary>What else is known of a turn.</summary>
/// <param name="Start">Seconds since the run began.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Cpu">The processor time that went into it.</param>
/// <param name="Collections">The garbage collections in it, of all generations.</param>
/// <param name="Pause">How long they held everything up.</param>
/// <param name="Machine">What the whole machine did meanwhile; null where it does not tell.</param>
internal readonly record struct TurnFacts(double Start, double Seconds, TimeSpan Cpu, int Collections, TimeSpan Pause, MachineTimes? Machine);

/// <summary>All turns of one way: its samples in the order in which they were taken.</summary>
internal sealed class WayRecord(WayDescription way)
{
    private readonly List<float> late = [];
    private readonly List<float> work = [];
    private readonly List<(TurnFacts Facts, int First, int Count)> turns = [];

    public WayDescription Way { get; } = way;

    public int Turns => turns.Count;

    public IEnumerable<TurnFacts> Facts => turns.Select(turn => turn.Facts);

    /// <summary>Every wake-up's lateness in µs.</summary>
    public ReadOnlySpan<float> Late => CollectionsMarshal.AsSpan(late);

    /// <summary>How long the work after each wake-up took, in µs; not a number where there was none.</summary>
    public ReadOnlySpan<float> Work => CollectionsMarshal.AsSpan(work);

    public ReadOnlySpan<float> LateIn(int turn) => Late.Slice(turns[turn].First, turns[turn].Count);

    public void Add(in TurnFacts facts, ReadOnlySpan<float> lateness, ReadOnlySpan<float> works)
    {
        turns.Add((facts, late.Count, lateness.Length));
        late.AddRange(lateness);
        work.AddRange(works);
    }

    /// <summary>Makes room, so that nothing is allocated while others are measured.</summary>
    public void Reserve(int wakes, int rounds)
    {
        late.EnsureCapacity(wakes);
        work.EnsureCapacity(wakes);
        turns.EnsureCapacity(rounds);
    }
}
