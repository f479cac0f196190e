using System.Collections.Concurrent;
using MessagePack;
using Tactus.Hosting;
using Tactus.Wire;

namespace Tactus.Tools.Performing;

/// <summary>A performer without ears: connects as Max and the page do, keeps its clock with the engine, and plays into a log. It comes back by itself.</summary>
internal sealed class HeadlessPerformer(Uri url, PerformanceLog log)
{
    private static readonly TimeSpan PingPeriod = TimeSpan.FromMilliseconds(200);
    private const int PingsASlack = 5;    // once a second
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly LeastDelayClock clock = new();
    private readonly List<(long Since, long Number, List<IncomingEvent> Events, double At)> early = [];
    private readonly Lock gate = new();
    private string? session;

    /// <summary>The generators' names by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Generators { get; private set; } = new Dictionary<int, string>();

    /// <summary>The shortest of the last round trips, in ms.</summary>
    public double RoundTrip => clock.IsSet ? clock.RoundTrip : double.NaN;

    /// <summary>How often the connection was lost and made again.</summary>
    public int Reconnects { get; private set; }

    /// <summary>How many messages of the engine's log came.</summary>
    public List<string> EngineLog { get; } = [];

    /// <summary>Gets the number of each batch, and when it was here in ms on this process's own clock.</summary>
    public Action<long, double>? Arrived { get; init; }

    /// <summary>All round trips that were measured, in ms.</summary>
    public ConcurrentQueue<double> RoundTrips { get; } = new();

    private double Now => EngineTime(EngineSocket.LocalMs);

    /// <summary>Performs until it is told to stop.</summary>
    /// <exception cref="HostingException">There was no engine to begin with.</exception>
    public async Task Perform(CancellationToken stop)
    {
        for (var isFirst = true; !stop.IsCancellationRequested; isFirst = false)
        {
            using var socket = new EngineSocket();
            if (isFirst)
                await socket.Connect(url, stop).ConfigureAwait(false);
            else if (!await ConnectAgain(socket, stop).ConfigureAwait(false))
                continue;
            await Converse(socket, stop).ConfigureAwait(false);
        }
        if (clock.IsSet)
            log.PlayUntil(Now);
    }

    /// <summary>Plays what is due; otherwise that waits until something comes.</summary>
    /// <returns>How long to wait for what is due next, at most some milliseconds, as something else may come.</returns>
    public TimeSpan PlayDue()
    {
        lock (gate)
        {
            if (!clock.IsSet)
                return Idle;
            log.PlayUntil(Now);
            var left = log.NextDue is { } next ? new TimeSpan((long)(next - Now)) : Idle;
            return left < TimeSpan.Zero ? TimeSpan.Zero : left < Idle ? left : Idle;
        }
    }

    /// <summary>What a moment of this process's own clock is on the engine's, in ms.</summary>
    public double EngineMs(double local) => EngineTime(local) / TimeSpan.TicksPerMillisecond;

    private async Task<bool> ConnectAgain(EngineSocket socket, CancellationToken stop)
    {
        await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!await socket.TryConnect(url, stop).ConfigureAwait(false))
            return false;
        Reconnects++;
        return true;
    }

    private async Task Converse(EngineSocket socket, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var talk = Talk(socket, over.Token);
        await socket.Listen(Take, over.Token).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        await talk.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Talk(EngineSocket socket, CancellationToken stop)
    {
        await socket.Send(OutgoingMessages.Hello("tactus perform", session, log.Last), stop).ConfigureAwait(false);
        using var timer = new PeriodicTimer(PingPeriod);
        var id = 0;
        do
        {
            await socket.Send(OutgoingMessages.Ping(++id), stop).ConfigureAwait(false);
            if (id % PingsASlack == 0 && TakeSlack() is { } slack)
                await socket.Send(slack, stop).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false));
    }

    private byte[]? TakeSlack()
    {
        lock (gate)
            return clock.IsSet ? OutgoingMessages.Slack(log.TakeSecond(), clock.RoundTrip, log.Lateness.TakeNews()) : null;
    }

    private void Take(ReadOnlyMemory<byte> frame, double at)
    {
        lock (gate)
            TakeOne(frame, at);
    }

    private void TakeOne(ReadOnlyMemory<byte> frame, double at)
    {
        var reader = new MessagePackReader(frame);
        switch (IncomingReader.ReadKind(ref reader))
        {
            case MessageKind.Welcome: Welcome(ref reader); break;
            case MessageKind.Batch: TakeBatch(reader.ReadInt64(), reader.ReadInt64(), IncomingReader.ReadSections(ref reader), at); break;
            case MessageKind.Recall: Recall(reader.TryReadNil() ? null : reader.ReadInt32(), reader.ReadInt64(), reader.ReadBoolean(), reader.ReadBoolean(), at); break;
            case MessageKind.Transport: log.Follow(IncomingReader.ReadTransport(ref reader)); break;
            case MessageKind.Pong: Pong(ref reader, at); break;
            case MessageKind.Description: Describe(IncomingReader.ReadGenerators(ref reader)); break;
            case MessageKind.Log: EngineLog.Add($"{reader.ReadString()}: {reader.ReadString()}"); break;
            default: break;
        }
    }

    private void Welcome(ref MessagePackReader reader)
    {
        reader.Skip();
        var (name, number) = (reader.ReadString(), reader.ReadInt64());
        reader.Skip();
        reader.Skip();
        Describe(IncomingReader.ReadGenerators(ref reader));
        if (name != session)
            log.Begin(number);
        session = name;
    }

    private void Describe(Dictionary<int, IncomingGenerator> known)
    {
        Generators = known.ToDictionary(one => one.Key, one => one.Value.Name);
        log.Lateness.Describe(known);
    }

    // Slack is not known before the clock is: what comes with the welcome waits for the first pong.
    private void TakeBatch(long since, long number, List<IncomingEvent> events, double at)
    {
        Arrived?.Invoke(number, at);
        if (clock.IsSet)
            log.Take(since, number, events, EngineTime(at));
        else
            early.Add((since, number, events, at));
        if (clock.IsSet)
            log.PlayUntil(EngineTime(at));
    }

    private void Pong(ref MessagePackReader reader, double at)
    {
        reader.Skip();
        var (sent, received, answered) = (reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        clock.Add(sent, received, answered, at);
        RoundTrips.Enqueue(at - sent - (answered - received));
        foreach (var batch in early)
            log.Take(batch.Since, batch.Number, batch.Events, EngineTime(batch.At));
        early.Clear();
        log.PlayUntil(EngineTime(at));
    }

    private void Recall(int? generator, long from, bool silence, bool again, double at) => log.Recall(generator, from, again, EngineTime(at), silence);

    private double EngineTime(double localMs) => (localMs + (clock.IsSet ? clock.Offset : 0)) * TimeSpan.TicksPerMillisecond;
}
