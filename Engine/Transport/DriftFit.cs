namespace Tactus;

/// <summary>
/// A line through reports of a transport's place while its tempo holds. Its place is the median of what the last reports say, so that a few that are off move nothing;
/// its slope is the tempo, corrected by the drift between the medians of the last minute, each compared with those of its own stretch between two changes.
/// </summary>
/// <remarks>Source of the slope: the Theil–Sen estimator (the median of the slopes between all pairs). Thread: the engine's own. Allocates: nothing after creation.</remarks>
internal sealed class DriftFit
{
    private const int Reports = 32;
    private const int Medians = 30;
    private const int FewestPairs = 10;
    private static readonly TimeSpan BucketLength = TimeSpan.FromSeconds(2);

    private readonly (double Time, double Off)[] recent = new (double, double)[Reports];
    private readonly (int Stretch, double Time, double Late)[] medians = new (int, double, double)[Medians];
    private readonly double[] sorted = new double[Math.Max(Reports, Medians * Medians / 2)];
    private TransportReport start;
    private int stretch;
    private int recentCount;
    private int medianCount;
    private int bucketStart;
    private Instant bucketEnd;

    /// <summary>By how much beats go faster than the tempo says. Unit: parts per million.</summary>
    public double DriftPpm { get; private set; }

    private double Speed => start.Tempo.UnitsPerTick;

    private double Drift => DriftPpm / 1e6 * Speed;

    /// <summary>Begins anew at a report, after a jump or a change of tempo; the drift, which is the clocks' own, is kept.</summary>
    public ClockLine Restart(in TransportReport report)
    {
        (start, stretch) = (report, stretch + 1);
        (recentCount, bucketStart, bucketEnd) = (0, 0, report.At + BucketLength);
        return Add(report);
    }

    /// <summary>Takes a report in, and gives the line as it is known now.</summary>
    public ClockLine Add(in TransportReport report)
    {
        var time = (report.At - start.At).Ticks;
        recent[recentCount++ % Reports] = (time, (report.Position - start.Position).Units - time * Speed);
        if (report.At >= bucketEnd)
            CloseBucket(report.At);
        var place = start.Position.Units + time * (Speed + Drift) + MedianOff();
        return ClockLine.Through(report.At, place, Speed + Drift);
    }

    // How far the last reports lie off a line through the start that drifts as is known.
    private double MedianOff()
    {
        var count = Math.Min(recentCount, Reports);
        for (var i = 0; i < count; i++)
            sorted[i] = recent[i].Off - recent[i].Time * Drift;
        return Median(count);
    }

    private void CloseBucket(Instant now)
    {
        var from = Math.Max(bucketStart, recentCount - Reports);
        var count = recentCount - from;
        for (var i = 0; i < count; i++)
            sorted[i] = recent[(from + i) % Reports].Off;
        medians[medianCount++ % Medians] = (stretch, recent[(from + count / 2) % Reports].Time, Median(count) / Speed);
        (bucketStart, bucketEnd) = (recentCount, now + BucketLength);
        if (ComparePairs() is var pairs and >= FewestPairs)
            DriftPpm = Median(pairs) * 1e6;
    }

    // Time against time, so that stretches of different tempo say the same; where one ends and the next begins is not known to the microsecond.
    private int ComparePairs()
    {
        var (count, pairs) = (Math.Min(medianCount, Medians), 0);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < i; j++)
                if (medians[i].Stretch == medians[j].Stretch)
                    sorted[pairs++] = (medians[i].Late - medians[j].Late) / (medians[i].Time - medians[j].Time);
        return pairs;
    }

    private double Median(int count)
    {
        var span = sorted.AsSpan(0, count);
        span.Sort();
        return count % 2 == 1 ? span[count / 2] : (span[count / 2 - 1] + span[count / 2]) / 2;
    }
}
