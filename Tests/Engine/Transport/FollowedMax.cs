namespace Tactus.Tests.Engine.Transport;

/// <summary>
/// A Max with a transport of its own, in virtual time: its clock drifts against the engine's, its reports come late, and it places what it was sent by its own ticks.
/// </summary>
/// <param name="piece">The piece whose engine follows it.</param>
/// <param name="ppm">By how much its beats go faster than its tempo says.</param>
/// <param name="delay">How late a report comes.</param>
internal sealed class FollowedMax(Piece piece, double ppm, Func<TimeSpan> delay) : ITransportLeader
{
    private static readonly TimeSpan ReportPeriod = TimeSpan.FromMilliseconds(50);
    private readonly Queue<(Instant Arrives, TransportReport Report)> underWay = new();
    private readonly List<Position> pending = [];
    private Position[] again = [];
    private long lastReport;
    private long lastChange;
    private long heard;
    private Instant changedAt;
    private Instant nextReport;
    private double unitsThen;

    public string Name => "Max";

    public bool IsPlaying { get; private set; }

    public Tempo Tempo { get; private set; } = new(120);

    /// <summary>Its connection is gone: it reports no more.</summary>
    public bool IsGone { get; set; }

    /// <summary>What it played, with where its transport stood then.</summary>
    public List<(Position Onset, Position At)> Played { get; } = [];

    /// <summary>What it was asked to do.</summary>
    public List<string> Driven { get; } = [];

    private double Speed => IsPlaying ? Tempo.UnitsPerTick * (1 + ppm / 1e6) : 0;

    public void Drive(string command, params ReadOnlySpan<double> arguments) => Driven.Add($"{command} {string.Join(' ', arguments.ToArray())}".Trim());

    public Position PositionAt(Instant now) => new((long)Math.Round(UnitsAt(now)));

    public void Start(Instant now) => Change(now, () => IsPlaying = true);

    /// <summary>Stops, and clears what it had been sent.</summary>
    public void Stop(Instant now) => Change(now, () => IsPlaying = false, clears: true);

    public void SetTempo(Instant now, double bpm) => Change(now, () => Tempo = new(bpm));

    /// <summary>Jumps, and clears what it had been sent.</summary>
    public void Locate(Instant now, double beats) => Change(now, () => unitsThen = beats * Duration.UnitsPerBeat, clears: true);

    /// <summary>A report that comes at once, whatever it says.</summary>
    public void Send(TransportReport report) => piece.Post(() => piece.Transport.Follow(this, report));

    /// <summary>Time goes by: reports are made and arrive, events whose tick has come are played.</summary>
    public void Advance(Instant now)
    {
        if (now >= nextReport && !IsGone)
            Report(now);
        while (!IsGone && underWay.TryPeek(out var next) && next.Arrives <= now)
            Send(underWay.Dequeue().Report);
        Play(now);
    }

    /// <summary>The engine has taken in that report, and all before it.</summary>
    public void Hear(long report) => heard = report;

    /// <summary>Takes what was sent, unless it was computed before the engine knew of the last start, stop or jump: then it comes again.</summary>
    public void Take(ReadOnlySpan<ScheduledEvent> events)
    {
        if (heard < lastChange)
            return;
        foreach (ref readonly var entry in events)
            if (entry.Generator.Name == "grid")
                pending.Add(entry.Onset);
    }

    /// <summary>Forgets what is due from a moment on; what it played meanwhile, and gets again, it does not play again.</summary>
    public void Recall(in Recall recall)
    {
        var from = PositionAt(recall.From);
        pending.RemoveAll(onset => onset >= from);
        again = recall.Again ? [.. Played.Where(played => played.Onset >= from).Select(played => played.Onset)] : [];
    }


    private void Play(Instant now)
    {
        var here = PositionAt(now);
        if (!IsPlaying || !pending.Exists(onset => onset <= here))
            return;
        foreach (var onset in pending.Where(onset => onset <= here).Order().ToArray())
            if (!again.Contains(onset))
                Played.Add((onset, here));
        pending.RemoveAll(onset => onset <= here);
    }

    private void Change(Instant now, Action change, bool clears = false)
    {
        Play(now);
        if (clears)
            pending.Clear();
        (unitsThen, changedAt) = (UnitsAt(now), now);
        change();
        Report(now);
        if (clears)
            lastChange = lastReport;
    }

    private void Report(Instant now)
    {
        var arrives = now + delay();
        underWay.Enqueue((arrives, new(now, IsPlaying, PositionAt(now), Tempo, Metre.Common, ++lastReport)));
        nextReport = now + ReportPeriod;
    }

    private double UnitsAt(Instant now) => unitsThen + (now - changedAt).Ticks * Speed;
}
