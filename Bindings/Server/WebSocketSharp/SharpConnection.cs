using System.Threading.Channels;
using Tactus.Wire;
using WebSocketSharp;

namespace Tactus.Server.WebSocketSharp;

/// <summary>A connection over the library's WebSocket, which calls back where others are waited for, and blocks while it sends.</summary>
/// <remarks>Thread: as <see cref="IPerformerConnection"/> says. Allocates: a copy of each frame, because the library sends whole arrays.</remarks>
internal sealed class SharpConnection(PerformerBehavior session) : IPerformerConnection
{
    private readonly Channel<Received> came = Channel.CreateUnbounded<Received>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>A frame came.</summary>
    public void Take(MessageEventArgs frame) => came.Writer.TryWrite(
        !frame.IsBinary ? new(ReceivedKind.Text, default)
        : frame.RawData.Length > Limits.FrameBytes ? new(ReceivedKind.TooLarge, default)
        : new(ReceivedKind.Frame, frame.RawData));

    /// <summary>The connection is closed.</summary>
    public void Finish() => came.Writer.TryComplete();

    /// <inheritdoc/>
    public async ValueTask<Received> ReceiveAsync() =>
        await came.Reader.WaitToReadAsync().ConfigureAwait(false) && came.Reader.TryRead(out var received) ? received : default;

    /// <inheritdoc/>
    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        var bytes = frame.ToArray();
        try
        {
            await Task.Run(() => session.SendFrame(bytes), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
            return session.IsOpen;
        }
        catch (Exception broken) when (broken is OperationCanceledException or InvalidOperationException or WebSocketException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation)
    {
        try
        {
            await Task.Run(() => session.Close((ushort)code, WebSocketConnection.Shortened(sentence)), cancellation).WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Abort();
        }
    }

    /// <inheritdoc/>
    public void Abort()
    {
        Finish();
        _ = Task.Run(() => session.Close((ushort)CloseStatusCode.Away, ""));
    }
}
