using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Tactus.Tools.Browsing;

/// <summary>Chromium's DevTools protocol, as much of it as is needed here.</summary>
/// <remarks>Thread: any; events come from a thread of their own.</remarks>
internal sealed class DevTools : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource closing = new();
    private readonly Channel<byte[]> outgoing = Channel.CreateUnbounded<byte[]>();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> waiting = new();
    private readonly ConcurrentDictionary<string, Action<string, JsonObject>> sessions = new();
    private int asked;

    public static async Task<DevTools> Connect(Uri address)
    {
        var tools = new DevTools();
        await tools.socket.ConnectAsync(address, tools.closing.Token).ConfigureAwait(false);
        _ = Task.Run(tools.SendAll);
        _ = Task.Run(tools.ReadAll);
        return tools;
    }

    /// <summary>Calls a method of the browser, or of one page by its session.</summary>
    /// <exception cref="InvalidOperationException">Chromium refused; the message is its own.</exception>
    public async Task<JsonObject> Call(string method, JsonObject? parameters = null, string? session = null)
    {
        var (id, answer) = (Interlocked.Increment(ref asked), new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously));
        waiting[id] = answer;
        var call = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            call["sessionId"] = session;
        outgoing.Writer.TryWrite(Encoding.UTF8.GetBytes(call.ToJsonString()));
        var said = await answer.Task.WaitAsync(closing.Token).ConfigureAwait(false);
        return said["error"] is { } error ? throw new InvalidOperationException($"{method}: {error["message"]}") : said["result"]!.AsObject();
    }

    /// <summary>Hears a page's events from now on.</summary>
    public void Listen(string session, Action<string, JsonObject> heard) => sessions[session] = heard;

    /// <inheritdoc/>
    public void Dispose()
    {
        closing.Cancel();
        socket.Dispose();
    }

    private async Task SendAll()
    {
        await foreach (var message in outgoing.Reader.ReadAllAsync(closing.Token).ConfigureAwait(false))
            await socket.SendAsync(message, WebSocketMessageType.Text, true, closing.Token).ConfigureAwait(false);
    }

    private async Task ReadAll()
    {
        var (buffer, message) = (new byte[1 << 16], new MemoryStream());
        while (!closing.IsCancellationRequested)
        {
            var got = await socket.ReceiveAsync(buffer.AsMemory(), closing.Token).ConfigureAwait(false);
            message.Write(buffer, 0, got.Count);
            if (!got.EndOfMessage)
                continue;
            Take(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!.AsObject());
            message.SetLength(0);
        }
    }

    private void Take(JsonObject said)
    {
        if (said["id"]?.GetValue<int>() is { } id && waiting.TryRemove(id, out var answer))
            answer.SetResult(said);
        else if (said["sessionId"]?.GetValue<string>() is { } session && sessions.TryGetValue(session, out var heard))
            heard(said["method"]!.GetValue<string>(), said["params"]?.AsObject() ?? []);
    }
}
