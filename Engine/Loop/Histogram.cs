using System.Numerics;

namespace Tactus;

/// <summary>Counts lengths of time of any size, to within 100 ns or 1/32, in a fixed array.</summary>
/// <remarks>
/// Source: buckets that are linear within each power of two, the idea of HdrHistogram (hdrhistogram.org).
/// Thread: one writer; readers see it grow. Allocates: nothing after creation.
/// </remarks>
public sealed class Histogram
{
    private const int LinearBits = 6;
    private const int Linear = 1 << LinearBits;
    private readonly long[] counts = new long[BucketOf(long.MaxValue) + 1];

    /// <summary>How many lengths were counted.</summary>
    public long Count { get; private set; }

    /// <summary>The longest length counted; zero if there was none.</summary>
    public TimeSpan Max { get; private set; }

    /// <summary>How many lengths lie in each bucket; the array is the histogram's own and grows on.</summary>
    internal ReadOnlySpan<long> Counts => counts;

    /// <summary>Counts one length; a negative one counts as none.</summary>
    public void Add(TimeSpan length)
    {
        counts[BucketOf(Math.Max(0, length.Ticks))]++;
        Count++;
        if (length > Max)
            Max = length;
    }

    /// <summary>The length that a share of all lengths does not exceed.</summary>
    /// <param name="share">0 to 1: .99 gives the 99th percentile.</param>
    /// <returns>The upper edge of the bucket in which it lies, at most <see cref="Max"/>; zero where nothing was counted.</returns>
    public TimeSpan Percentile(double share)
    {
        var left = (long)Math.Ceiling(share * Count);
        for (var bucket = 0; bucket < counts.Length; bucket++)
            if ((left -= counts[bucket]) <= 0)
                return TimeSpan.FromTicks(Math.Min(UpperEdgeOf(bucket), Max.Ticks));
        return Max;
    }

    /// <summary>The longest length that counts in a bucket, in 100 ns.</summary>
    internal static long UpperEdgeOf(int bucket)
    {
        if (bucket < Linear)
            return bucket;
        var power = bucket / (Linear / 2) - 1;
        return ((long)(bucket - power * (Linear / 2) + 1) << power) - 1;
    }

    private static int BucketOf(long ticks)
    {
        if (ticks < Linear)
            return (int)ticks;
        var power = BitOperations.Log2((ulong)ticks) - LinearBits + 1;
        return power * (Linear / 2) + (int)(ticks >> power);
    }
}
