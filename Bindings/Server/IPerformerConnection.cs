using Tactus.Wire;

namespace Tactus.Server;

/// <summary>One performer's WebSocket, whichever server it came in by. What the other side does never throws: a lost connection reads as closed.</summary>
/// <remarks>Thread: one may send while another receives; one at a time each. <see cref="Abort"/>: any.</remarks>
internal interface IPerformerConnection
{
    /// <summary>Waits for the next frame. Its bytes are valid until the next call.</summary>
    ValueTask<Received> ReceiveAsync();

    /// <summary>Sends one binary frame.</summary>
    /// <param name="frame">Not changed before the task is done.</param>
    /// <param name="cancellation">Gives up, and with it the connection.</param>
    /// <returns>False if the connection is gone.</returns>
    ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation);

    /// <summary>Says that nothing more comes, and why. What the other side still sends can be received.</summary>
    ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation);

    /// <summary>Ends the connection at once; whoever waits to receive reads that it is closed.</summary>
    void Abort();
}

/// <summary>What came over a connection.</summary>
/// <param name="Kind">Whether a frame came, or what else.</param>
/// <param name="Frame">The frame's bytes; empty for every other kind.</param>
internal readonly record struct Received(ReceivedKind Kind, ReadOnlyMemory<byte> Frame);

/// <summary>What can come over a connection.</summary>
internal enum ReceivedKind
{
    /// <summary>The other side closed, or is gone.</summary>
    Closed,

    /// <summary>A binary frame.</summary>
    Frame,

    /// <summary>A frame of text, which the protocol has none of.</summary>
    Text,

    /// <summary>A frame of more than <see cref="Limits.FrameBytes"/>.</summary>
    TooLarge,
}
