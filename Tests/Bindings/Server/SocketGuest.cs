using System.Net.WebSockets;
using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Server;

/// <summary>A performer on a real socket.</summary>
internal sealed class SocketGuest : IAsyncDisposable
{
    /// <summary>Long enough for any machine; only a test that fails waits for it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[1 << 20];
    private int pings;

    private SocketGuest()
    {
    }

    public string? Session { get; private set; }

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseStatusDescription => socket.CloseStatusDescription;

    /// <summary>Connects; throws a <see cref="WebSocketException"/> that names the HTTP status where it is not let in.</summary>
    public static async Task<SocketGuest> ConnectAsync(Uri page, string query = "", string? origin = null, string? host = null)
    {
        var guest = new SocketGuest();
        guest.socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
            guest.socket.Options.SetRequestHeader("Origin", origin);
        if (host is not null)
            guest.socket.Options.SetRequestHeader("Host", host);
        using var patience = new CancellationTokenSource(Patience);
        await guest.socket.ConnectAsync(new Uri($"ws://127.0.0.1:{page.Port}/performer{query}"), patience.Token);
        return guest;
    }

    public Task SayAsync(params object?[] fields) => SendAsync(WireText.Bytes(fields), WebSocketMessageType.Binary);

    public async Task SendAsync(byte[] bytes, WebSocketMessageType type)
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.SendAsync(bytes.AsMemory(), type, WebSocketMessageFlags.EndOfMessage, patience.Token);
    }

    /// <summary>Says something, and waits until the server has heard it: what comes before the pong belongs to it.</summary>
    public async Task<List<string>> SayAndSettleAsync(params object?[] fields)
    {
        await SayAsync(fields);
        return await SettleAsync();
    }

    /// <summary>Waits until the server has heard all that was said so far.</summary>
    public async Task<List<string>> SettleAsync()
    {
        await SayAsync(2, ++pings, 0);
        var heard = new List<string>();
        while (await HearAsync() is { } message && !message.StartsWith($"[39,{pings},", StringComparison.Ordinal))
            heard.Add(message);
        return heard;
    }

    /// <summary>The next message, as text; null when the server has closed.</summary>
    public async Task<string?> HearAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            if (part.EndOfMessage)
                return WireText.Of(buffer.AsMemory(0, length));
        }
    }

    public async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
    }

    /// <summary>Falls off the net without a word.</summary>
    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        return default;
    }

    /// <summary>Says hello, and hears all that belongs to the welcome.</summary>
    public async Task<List<string>> JoinAsync(Sessions.Stage stage, string? session = null, long last = 0)
    {
        await SayAndSettleAsync(1, 1, "guest", session, last);
        stage.Settle();
        var heard = new List<string>();
        for (var i = 0; i < 4; i++)
            heard.Add((await HearAsync())!);
        Session = Sessions.Stage.Session(heard[0]);
        return heard;
    }
}
