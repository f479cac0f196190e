using System.Buffers;
using System.Diagnostics;
using System.Net.WebSockets;
using MessagePack;
using Tactus.Hosting;
using Tactus.Wire;

namespace Tactus.Tools.Performing;

/// <summary>A performer without ears: connects as Max and the page do, keeps its clock with the engine, and plays into a log. It comes back by itself.</summary>
internal sealed class HeadlessPerformer(Uri url, PerformanceLog log)
{
    private static readonly TimeSpan PingPeriod = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private readonly LeastDelayClock clock = new();
    private readonly List<(long Since, long Number, List<IncomingEvent> Events, double At)> early = [];
    private string? session;

    /// <summary>The generators' names by their numbers.</summary>
    public IReadOnlyDictionary<int, string> Generators { get; private set; } = new Dictionary<int, string>();

    /// <summary>The shortest of the last round trips, in ms.</summary>
    public double RoundTrip => clock.IsSet ? clock.RoundTrip : double.NaN;

    /// <summary>How often the connection was lost and made again.</summary>
    public int Reconnects { get; private set; }

    /// <summary>How many messages of the engine's log came.</summary>
    public List<string> EngineLog { get; } = [];

    private static double LocalMs => Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;

    private double Now => EngineTime(LocalMs);

    /// <summary>Performs until it is told to stop.</summary>
    /// <exception cref="HostingException">There was no engine to begin with.</exception>
    public async Task Perform(CancellationToken stop)
    {
        for (var isFirst = true; !stop.IsCancellationRequested; isFirst = false)
        {
            using var socket = new ClientWebSocket();
            if (!isFirst)
                await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await Connect(socket, isFirst, stop).ConfigureAwait(false))
                await Converse(socket, stop).ConfigureAwait(false);
        }
        if (clock.IsSet)
            log.PlayUntil(Now);
    }

    private async Task<bool> Connect(ClientWebSocket socket, bool isFirst, CancellationToken stop)
    {
        try
        {
            await socket.ConnectAsync(url, stop).ConfigureAwait(false);
            Reconnects += isFirst ? 0 : 1;
            return true;
        }
        catch (WebSocketException error) when (isFirst)
        {
            throw new HostingException($"No engine answers at {url}: {error.GetBaseException().Message}. Start one with 'tactus play', or give its address with --url.", error);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private async Task Converse(ClientWebSocket socket, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Send(socket, Hello(), over.Token).ConfigureAwait(false);
        var pings = PingAlong(socket, over.Token);
        await Listen(socket, over.Token).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        await pings.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static async Task PingAlong(ClientWebSocket socket, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(PingPeriod);
        var id = 0;
        do
            await Send(socket, Ping(++id), stop).ConfigureAwait(false);
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false));
    }

    private async Task Listen(ClientWebSocket socket, CancellationToken stop)
    {
        var frame = new ArrayBufferWriter<byte>(1 << 16);
        try
        {
            while (true)
            {
                var got = await socket.ReceiveAsync(frame.GetMemory(1 << 14), stop).ConfigureAwait(false);
                if (got.MessageType == WebSocketMessageType.Close)
                    return;
                frame.Advance(got.Count);
                if (!got.EndOfMessage)
                    continue;
                Take(frame.WrittenMemory, LocalMs);
                frame.ResetWrittenCount();
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            // The connection ended, by the engine, by the network or by us: Perform makes another one if there is still time.
        }
    }

    private void Take(ReadOnlyMemory<byte> frame, double at)
    {
        var reader = new MessagePackReader(frame);
        switch (IncomingReader.ReadKind(ref reader))
        {
            case MessageKind.Welcome: Welcome(ref reader); break;
            case MessageKind.Batch: TakeBatch(reader.ReadInt64(), reader.ReadInt64(), IncomingReader.ReadSections(ref reader), at); break;
            case MessageKind.Recall: log.Recall(reader.TryReadNil() ? null : reader.ReadInt32(), reader.ReadInt64(), Again(ref reader), EngineTime(at)); break;
            case MessageKind.Transport: log.Follow(IncomingReader.ReadTransport(ref reader)); break;
            case MessageKind.Pong: Pong(ref reader, at); break;
            case MessageKind.Description: Generators = IncomingReader.ReadGenerators(ref reader); break;
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
        Generators = IncomingReader.ReadGenerators(ref reader);
        if (name != session)
            log.Begin(number);
        session = name;
    }

    // Slack is not known before the clock is: what comes with the welcome waits for the first pong.
    private void TakeBatch(long since, long number, List<IncomingEvent> events, double at)
    {
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
        clock.Add(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), at);
        foreach (var batch in early)
            log.Take(batch.Since, batch.Number, batch.Events, EngineTime(batch.At));
        early.Clear();
        log.PlayUntil(EngineTime(at));
    }

    private static bool Again(ref MessagePackReader reader)
    {
        reader.Skip();
        return reader.ReadBoolean();
    }

    private double EngineTime(double localMs) => (localMs + (clock.IsSet ? clock.Offset : 0)) * TimeSpan.TicksPerMillisecond;

    private byte[] Hello() => Write((ref MessagePackWriter writer) =>
    {
        writer.WriteArrayHeader(5);
        writer.Write((int)MessageKind.Hello);
        writer.Write(Limits.Version);
        writer.Write("tactus perform");
        writer.Write(session);
        writer.Write(log.Last);
    });

    private static byte[] Ping(int id) => Write((ref MessagePackWriter writer) =>
    {
        writer.WriteArrayHeader(3);
        writer.Write((int)MessageKind.Ping);
        writer.Write(id);
        writer.Write(LocalMs);
    });

    private delegate void Writing(ref MessagePackWriter writer);

    private static byte[] Write(Writing message)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var writer = new MessagePackWriter(bytes);
        message(ref writer);
        writer.Flush();
        return bytes.WrittenSpan.ToArray();
    }

    private static Task Send(ClientWebSocket socket, byte[] frame, CancellationToken stop) =>
        socket.SendAsync(frame, WebSocketMessageType.Binary, endOfMessage: true, stop);
}
