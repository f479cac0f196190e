using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What was counted in a histogram since some looks ago: the last seconds, where it is looked at once a second.</summary>
/// <remarks>Thread: one at a time; the histogram's own writer goes on meanwhile. Allocates: nothing after creation.</remarks>
internal sealed class RecentLengths
{
    private readonly Histogram source;
    private readonly long[][] looks;
    private int looked;

    /// <summary>Begins with what is counted from now on.</summary>
    /// <param name="source">Counts on.</param>
    /// <param name="looks">How many looks back the figures begin.</param>
    public RecentLengths(Histogram source, int looks)
    {
        this.source = source;
        this.looks = [.. Enumerable.Range(0, looks).Select(_ => source.Counts.ToArray())];
    }

    /// <summary>Notes what is counted so far, and forgets the oldest look.</summary>
    public void Look() => source.Counts.CopyTo(looks[looked++ % looks.Length]);

    /// <summary>The figures since the oldest look; null where nothing was counted. They may be too long by 1/32.</summary>
    public LengthStatus? Figures()
    {
        var now = source.Counts;
        var then = looks[looked % looks.Length];
        var count = 0L;
        for (var bucket = 0; bucket < now.Length; bucket++)
            count += now[bucket] - then[bucket];
        return count == 0 ? null : new LengthStatus(At(.5, count, now, then), At(.99, count, now, then), At(1, count, now, then));
    }

    private TimeSpan At(double share, long count, ReadOnlySpan<long> now, ReadOnlySpan<long> then)
    {
        var left = (long)Math.Ceiling(share * count);
        for (var bucket = 0; bucket < now.Length; bucket++)
            if ((left -= now[bucket] - then[bucket]) <= 0)
                return TimeSpan.FromTicks(Math.Min(Histogram.UpperEdgeOf(bucket), source.Max.Ticks));
        return source.Max;
    }
}
