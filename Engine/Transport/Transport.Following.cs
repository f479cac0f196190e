namespace Tactus;

/// <content>Following a transport that somebody else runs.</content>
public sealed partial class Transport
{
    // A place on the line that has moved by so much is told to those who place events by it.
    private static readonly TimeSpan WorthTelling = TimeSpan.FromMilliseconds(.5);

    // What Max has not played because it stopped before we heard of it must still be there.
    private static readonly TimeSpan KeptWhileFollowing = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan WayThereAndBack = TimeSpan.FromMilliseconds(100);

    private TransportFollower? follower;
    private ClockLine toldLine;

    /// <summary>Who runs the transport: the name of the performer that the engine follows; null while the engine runs it itself.</summary>
    public string? LeaderName => Leader?.Name;

    /// <summary>By how much the leader's beats go faster than its tempo says, by the engine's clock. Unit: parts per million. Zero where nobody leads.</summary>
    public double DriftPpm => follower?.DriftPpm ?? 0;

    /// <summary>How far the leader's reports lie off the line through them; null where nobody leads.</summary>
    public Histogram? Residual => follower?.Residual;

    /// <summary>Whether commands are of any use: false where the leader's transport takes none, such as Live's, which Max for Live follows.</summary>
    public bool IsDrivable { get; private set; } = true;

    /// <summary>Whoever runs the transport; null while the engine does.</summary>
    internal ITransportLeader? Leader { get; private set; }

    /// <summary>The number of the leader's last report; 0 where nobody leads.</summary>
    internal long LastReport { get; private set; }

    /// <summary>The moment since which it does what it does now.</summary>
    internal Instant ChangedAt { get; private set; }

    /// <summary>The line was corrected by more than a trifle; no event is to be taken back for it.</summary>
    internal bool IsCorrected { get; private set; }

    /// <summary>Events before this moment have surely been played, or never will be.</summary>
    internal Instant KeptFrom => Leader is null ? time.Now : time.Now - KeptWhileFollowing;

    /// <summary>From which place on events are to be heard, in the step in which the leader started or jumped; null in every other.</summary>
    internal Position? HeardFrom { get; private set; }

    /// <summary>
    /// Whether somebody leads and stands: what would sound from there on is computed and sent ahead, so that it is there when he starts.
    /// </summary>
    internal bool IsCueing => Leader is not null && !Line.IsMoving;

    /// <summary>Since when it stands there.</summary>
    internal Instant CuedAt { get; private set; }

    /// <summary>As it would go on from where it stands.</summary>
    internal ClockLine CueLine => ClockLine.Through(CuedAt, Line.PositionAt(CuedAt), Line.UnitsPerTick);

    /// <summary>What is due by <see cref="CueLine"/> before this moment is sent ahead: enough to begin with, until the news of a start has come here and the answer is there.</summary>
    internal Instant CuedUntil => CuedAt + time.LookAhead + WayThereAndBack;

    /// <summary>Takes a report of the one who leads; the first one who reports leads.</summary>
    internal void Follow(ITransportLeader reporting, in TransportReport report)
    {
        if (Leader is null)
            (Leader, follower, IsChanged) = (reporting, new(), true);
        if (Leader != reporting)
            return;
        var before = Line;
        var change = follower!.Take(report);
        (Tempo, Metre, Line, LastReport) = (follower.Believed.Tempo, follower.Believed.Metre, follower.Line, follower.Believed.Id);
        if (report.Drivable != IsDrivable)
            (IsDrivable, change) = (report.Drivable, change | TransportChange.Metre);    // told, and nothing moves
        if (change != TransportChange.None)
            (IsChanged, ChangedAt, CuedAt, toldLine) = (true, follower.Changed.At, time.Now, AsTold());
        if ((change & (TransportChange.State | TransportChange.Place)) != 0)
            HeardFrom = follower.HeardFrom;
        if ((change & TransportChange.Place) != 0)
            LeaveFrom(before.PositionAt(follower.Changed.At));
        IsCorrected = change == TransportChange.None && IsWorthTelling();
    }

    /// <summary>Whoever led is gone: the engine runs the transport on from where it is.</summary>
    internal void Release(ITransportLeader gone)
    {
        if (Leader != gone)
            return;
        (Leader, follower, IsChanged, ChangedAt, LastReport, IsDrivable) = (null, null, true, time.Now, 0, true);
    }

    private bool IsWorthTelling()
    {
        var off = Line.TimeOf(Line.PositionAt(time.Now) - toldLine.PositionAt(time.Now)).Duration();
        if (off < WorthTelling)
            return false;
        toldLine = AsTold();
        return true;
    }

    // They are told a place and a tempo, and go on by those: they know nothing of a drift.
    private ClockLine AsTold() => Line.IsMoving ? ClockLine.Through(time.Now, Line.PositionAt(time.Now), Tempo.UnitsPerTick) : Line;
}
