using Tactus.Tools.Performing;

namespace Tactus.Tests.Engine;

/// <summary>A performer behind a network in virtual time, which is now and then cut off: it plays what it has by the clocks as it knows them.</summary>
/// <param name="way">How long a frame is under way.</param>
internal sealed class FarPerformer(Func<TimeSpan> way) : IPerformance
{
    private readonly Queue<(Instant Arrives, Action<double> Hear)> underWay = new();
    private readonly PerformanceLog log = new();
    private Instant now;
    private Instant lastArrival;
    private Instant? lastSent;
    private bool isAway;
    private long? since;

    /// <summary>When each event was due when it was played, by its name.</summary>
    public Dictionary<long, List<Instant>> Played { get; } = [];

    /// <summary>From when to when it was away.</summary>
    public List<(Instant From, Instant Until)> Absences { get; } = [];

    public FarPerformer Listen()
    {
        log.Played = (played, due) =>
        {
            Played.TryAdd(played.Atoms[0].AsInt, []);
            Played[played.Atoms[0].AsInt].Add(new((long)due));
        };
        return this;
    }

    /// <summary>Time goes by.</summary>
    public void Advance(Instant until)
    {
        now = until;
        while (underWay.TryPeek(out var next) && next.Arrives <= now)
            underWay.Dequeue().Hear(next.Arrives.Ticks);
        log.PlayUntil(now.Ticks);
    }

    /// <summary>The connection breaks: what is under way never arrives.</summary>
    public void Leave()
    {
        isAway = true;
        underWay.Clear();
        Absences.Add((now, Instant.Never));
    }

    /// <summary>It is here again, and is told what a performer is told that resumes.</summary>
    public void Return(EngineLoop engine, Piece piece)
    {
        isAway = false;
        Absences[^1] = (Absences[^1].From, now);
        Report(piece.Transport.SnapshotAt(engine.Now));
        foreach (var stop in piece.Generators.Select(generator => generator.StopMissed).OfType<Recall>())
            Recall(engine.Outbox.Known(stop, log.Last));
        since = log.Last;
        engine.Outbox.Resend(this, engine.Now, log.Last, piece.Generators);
        if (since is not null)
            Play(engine.Outbox.Number, []);
    }

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        var before = since ?? number - 1;
        since = null;
        List<IncomingEvent> batch = [];
        foreach (ref readonly var entry in events)
            batch.Add(Incoming(entry));
        Send(at => log.Take(before, number, batch, at));
    }

    public void Recall(in Recall recall)
    {
        var (generator, from, silence, again) = recall;
        Send(at => log.Recall(generator?.Id, from.Ticks, again, at, silence));
    }

    public void Report(in TransportSnapshot transport)
    {
        var told = new IncomingTransport(transport.At.Ticks, transport.Position.Units, transport.Playing, transport.Tempo.Bpm);
        Send(_ => log.Follow(told));
    }

    public void Report(GeneratorComponent generator)
    {
    }

    public void ReportPiece()
    {
    }

    public void Report(in LogLine line) => Assert.Fail(line.Text);

    private static IncomingEvent Incoming(in ScheduledEvent entry)
    {
        var isOnTransport = entry.Generator.Clock.Kind == ClockKind.Transport;
        return new(entry.Generator.Id, isOnTransport, isOnTransport ? entry.Onset.Units : entry.Due.Ticks, [entry.Event.Atoms[0].AsInt]);
    }

    private void Send(Action<double> hear)
    {
        if (isAway)
            return;
        var arrives = lastSent == now ? lastArrival : now + way();    // what is sent in one step is under way together
        lastSent = now;
        lastArrival = arrives > lastArrival ? arrives : lastArrival;
        underWay.Enqueue((lastArrival, hear));
    }
}
