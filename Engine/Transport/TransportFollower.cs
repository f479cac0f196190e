namespace Tactus;

/// <summary>
/// Follows a transport that somebody else runs, from reports of where it is: a line through what was reported, which goes on by itself between two
/// reports, and tells a jump from a drift.
/// </summary>
/// <remarks>
/// Nothing advances by nominal increments: the line's speed is the reported tempo corrected by the drift that was seen, its place the median of the last reports.
/// Thread: the engine's own. Allocates: nothing.
/// </remarks>
internal sealed class TransportFollower
{
    // A report that is further off than this, or further behind than Shaken, is a jump at once; one between the two is believed when the next one agrees.
    private static readonly TimeSpan Jump = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Shaken = TimeSpan.FromMilliseconds(40);

    private readonly DriftFit fit = new();
    private TransportReport? last;
    private TransportReport? doubtful;

    /// <summary>Where the transport is, from now on.</summary>
    public ClockLine Line { get; private set; }

    /// <summary>From where on it is to be heard after the last change: where it started from, or where it jumped to.</summary>
    public Position HeardFrom { get; private set; }

    /// <summary>By how much its beats go faster than its tempo says, on the engine's clock. Unit: parts per million.</summary>
    public double DriftPpm => fit.DriftPpm;

    /// <summary>How far the reports lie off the line.</summary>
    public Histogram Residual { get; } = new();

    /// <summary>The last report that was believed.</summary>
    public TransportReport Believed => last.GetValueOrDefault();

    /// <summary>The report that told first of what it does since the last change.</summary>
    public TransportReport Changed { get; private set; }

    /// <summary>Takes a report in, and says what changed; nothing where it is doubtful, since its tempo and metre come again with the next one.</summary>
    public TransportChange Take(in TransportReport report)
    {
        var landing = last is { } before ? LandingOf(before, report) : report;
        if (doubtful is not null)
            return TransportChange.None;
        var change = Compare(report) | (landing is null ? TransportChange.None : TransportChange.Place);
        last = report;
        if (change != TransportChange.None)
            Changed = landing ?? report;
        Move(report, change);
        return change;
    }

    private TransportChange Compare(in TransportReport report)
    {
        if (last is not { } before)
            return TransportChange.State | TransportChange.Tempo | TransportChange.Metre;
        var change = before.Playing == report.Playing ? TransportChange.None : TransportChange.State;
        change |= before.Tempo == report.Tempo ? 0 : TransportChange.Tempo;
        return change | (before.Metre == report.Metre ? 0 : TransportChange.Metre);
    }

    // The report that told first of a jump, where there was one: the one before, if this one was needed to believe it.
    private TransportReport? LandingOf(in TransportReport before, in TransportReport report)
    {
        if (!before.Playing)
            return IsElsewhereAfterStanding(before, report) ? report : null;
        var off = OffBy(report);
        var isOff = off > Jump || off < -Shaken;
        var isShaken = !isOff && off > Shaken;
        var confirmed = isShaken && doubtful is { } first && Agree(first, report) ? doubtful : null;
        doubtful = isShaken && confirmed is null && report.Playing ? report : null;
        return isOff ? report : confirmed;
    }

    // It may have started and moved on a little before it was looked at.
    private static bool IsElsewhereAfterStanding(in TransportReport before, in TransportReport report)
    {
        var moved = report.Position - before.Position;
        var longest = report.Playing ? new Duration((long)(((report.At - before.At) + Shaken).Ticks * report.Tempo.UnitsPerTick)) : Duration.Zero;
        return moved < Duration.Zero || moved > longest;
    }

    // By how much time the report is ahead of the line.
    private TimeSpan OffBy(in TransportReport report) => Line.TimeOf(report.Position - Line.PositionAt(report.At));

    private static bool Agree(in TransportReport first, in TransportReport second)
    {
        var expected = first.Position + new Duration((long)((second.At - first.At).Ticks * first.Tempo.UnitsPerTick));
        return Math.Abs((second.Position - expected).Units) < Shaken.Ticks * second.Tempo.UnitsPerTick;
    }

    private void Move(in TransportReport report, TransportChange change)
    {
        if ((change & TransportChange.Place) != 0)
            HeardFrom = Changed.Position;
        else if ((change & TransportChange.State) != 0)
            HeardFrom = report.Playing ? Line.PositionAt(report.At) : report.Position;    // where it stood
        if (!report.Playing)
            Line = ClockLine.Through(Instant.Never, report.Position, report.Tempo.UnitsPerTick);
        else if (change is TransportChange.None or TransportChange.Metre)
            Refine(report);
        else
            Line = fit.Restart(report);
    }

    private void Refine(in TransportReport report)
    {
        Line = fit.Add(report);
        Residual.Add(OffBy(report).Duration());
    }
}
