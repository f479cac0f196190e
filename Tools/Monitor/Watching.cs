using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using MessagePack;
using Tactus.Hosting;
using Tactus.Tools.Performing;
using Tactus.Wire;

namespace Tactus.Tools.Monitor;

/// <summary>Watches an engine: connects, shows every status that comes, and comes back after a loss.</summary>
/// <remarks>Thread: one at a time, the view's.</remarks>
internal sealed class Watching(Uri url, TimeSpan every, Lazy<IMonitorView> view)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250), Patience = TimeSpan.FromSeconds(5);

    // Rates are of about so long, so that slow music does not flicker between none and twice as many.
    private static readonly TimeSpan RatesOver = TimeSpan.FromSeconds(2);
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private readonly Queue<Reading> earlier = new();
    private Reading? last;
    private string? farewell;
    private long lostAt;
    private HostingException? refusal;

    /// <summary>What was wrong when it ended; null while the engine is there.</summary>
    public string? Loss { get; private set; }

    /// <summary>Watches until it is told to stop.</summary>
    /// <param name="begun">Called when it is connected for the first time.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="HostingException">There was no engine to begin with, or it does not speak with us.</exception>
    public async Task Run(Action begun, CancellationToken stop)
    {
        for (var isFirst = true; !stop.IsCancellationRequested; isFirst = false)
        {
            using var socket = new EngineSocket();
            if (isFirst)
            {
                await socket.Connect(url, stop).ConfigureAwait(false);
                begun();
            }
            else if (!await ConnectAgain(socket, stop).ConfigureAwait(false))
            {
                continue;
            }
            await Converse(socket, stop).ConfigureAwait(false);
        }
    }

    private async Task<bool> ConnectAgain(EngineSocket socket, CancellationToken stop)
    {
        await Task.Delay(Pause, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var isThere = !stop.IsCancellationRequested && await socket.TryConnect(url, stop).ConfigureAwait(false);
        if (!isThere && !stop.IsCancellationRequested)
            view.Value.Say($"{Loss} It has been away for {Stopwatch.GetElapsedTime(lostAt).TotalSeconds:0} s; waiting for it.", isNew: false);
        return isThere;
    }

    private async Task Converse(EngineSocket socket, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        (last, farewell) = (null, null);
        earlier.Clear();
        using var patience = new Timer(_ => GiveUp(over), null, Patience, Timeout.InfiniteTimeSpan);
        var asking = socket.Send(OutgoingMessages.Watch(every), over.Token);
        await socket.Listen((frame, _) => Take(frame, over), over.Token).ConfigureAwait(false);
        await asking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (refusal is not null)
            throw refusal;
        if (!stop.IsCancellationRequested)
            Lose();
    }

    private void Lose()
    {
        (Loss, lostAt) = (farewell is null ? $"The connection to {url} is lost." : $"The engine at {url} said goodbye: {farewell}", Stopwatch.GetTimestamp());
        view.Value.Say($"{Loss} Waiting for it to come back.", isNew: true);
    }

    private void Take(ReadOnlyMemory<byte> frame, CancellationTokenSource over)
    {
        var reader = new MessagePackReader(frame);
        switch (IncomingReader.ReadKind(ref reader))
        {
            case MessageKind.Status: Show(reader.ReadInt64(), MessageJson.Read(ref reader)!); break;
            case MessageKind.Goodbye: TakeGoodbye(reader.ReadInt32(), reader.ReadString()!, over); break;
            case MessageKind.Log when last is null: Refuse($"The engine at {url} cannot be watched: {Second(ref reader)}", over); break;
            default: break;
        }
    }

    private void Show(long at, JsonNode status)
    {
        if (last is null && Loss is not null)
            view.Value.Say($"The engine is back after {Stopwatch.GetElapsedTime(lostAt).TotalSeconds:0.0} s, and begins anew.", isNew: true);
        Loss = null;
        last = new(at, status.Deserialize<EngineStatus>(CamelCase)!);
        earlier.Enqueue(last);
        while (earlier.Count > 2 && at - earlier.Peek().At > RatesOver.Ticks)
            earlier.Dequeue();
        view.Value.Show(last with { Before = earlier.Count > 1 ? earlier.Peek() : null });
    }

    private void TakeGoodbye(int code, string sentence, CancellationTokenSource over)
    {
        farewell = sentence;
        if (code == (int)CloseCode.NoCommonVersion || (code == (int)CloseCode.TooManyPerformers && Loss is null))
            Refuse(sentence, over);
    }

    private void GiveUp(CancellationTokenSource over)
    {
        if (last is null)
            Refuse($"What is at {url} said nothing for {Patience.TotalSeconds:0} s, so it is no engine that can be watched; it may be of an older version.", over);
    }

    private void Refuse(string sentence, CancellationTokenSource over)
    {
        refusal = new(sentence);
        over.Cancel();
    }

    private static string Second(ref MessagePackReader reader)
    {
        reader.Skip();
        return reader.ReadString()!;
    }
}
