using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using Tactus.Wire;

namespace Tactus.Server;

/// <summary>A connection over .NET's own WebSocket.</summary>
/// <remarks>Thread: as <see cref="IPerformerConnection"/> says. Allocates: nothing for frames.</remarks>
internal sealed class WebSocketConnection(WebSocket socket) : IPerformerConnection
{
    private const int LongestReason = 123;

    // One byte more than may come, so that what is too large is seen without reading it all.
    private readonly byte[] buffer = new byte[Limits.FrameBytes + 1];

    // Waiting for a frame makes no garbage either: what waits is used again.
    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<Received> ReceiveAsync()
    {
        try
        {
            return await ReceiveFrameAsync().ConfigureAwait(false);
        }
        catch (Exception broken) when (IsOfConnection(broken))
        {
            return default;
        }
    }

    /// <inheritdoc/>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        try
        {
            await socket.SendAsync(frame, WebSocketMessageType.Binary, WebSocketMessageFlags.EndOfMessage, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (Exception broken) when (IsOfConnection(broken))
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation)
    {
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, Shortened(sentence), cancellation).ConfigureAwait(false);
        }
        catch (Exception broken) when (IsOfConnection(broken))
        {
            Abort();
        }
    }

    /// <inheritdoc/>
    public void Abort() => socket.Abort();

    /// <summary>A sentence that a closing frame has room for: at most 123 bytes of UTF-8.</summary>
    internal static string Shortened(string sentence)
    {
        var length = sentence.Length;
        while (Encoding.UTF8.GetByteCount(sentence.AsSpan(0, length)) > LongestReason)
            length--;
        return sentence[..length];
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<Received> ReceiveFrameAsync()
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None).ConfigureAwait(false);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
                return await AnswerCloseAsync().ConfigureAwait(false);
            if (length > Limits.FrameBytes)
                return new(ReceivedKind.TooLarge, default);
            if (part.EndOfMessage)
                return part.MessageType == WebSocketMessageType.Text ? new(ReceivedKind.Text, default) : new(ReceivedKind.Frame, buffer.AsMemory(0, length));
        }
    }

    private async ValueTask<Received> AnswerCloseAsync()
    {
        if (socket.State == WebSocketState.CloseReceived)
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None).ConfigureAwait(false);
        return default;
    }

    private static bool IsOfConnection(Exception broken) =>
        broken is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException or InvalidOperationException;
}
