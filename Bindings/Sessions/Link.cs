using System.Threading.Channels;
using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>The way to one performer: frames wait here until the connection takes them, up to a limit, and a goodbye is the last of them.</summary>
/// <remarks>Thread: any, except <see cref="PumpAsync"/>, which runs once.</remarks>
internal sealed class Link : IDisposable
{
    private readonly Channel<Frame> waiting = Channel.CreateBounded<Frame>(new BoundedChannelOptions(Limits.FramesWaiting) { SingleReader = true });
    private readonly CancellationTokenSource patience = new();
    private readonly IPerformerConnection connection;
    private readonly FramePool pool;
    private readonly TimeSpan patienceLength;
    private Farewell? farewell;

    /// <summary>A way over a connection.</summary>
    /// <param name="connection">Where frames go.</param>
    /// <param name="pool">Where the goodbye's frame comes from.</param>
    /// <param name="patience">How long a performer may take to part before it is cut off.</param>
    public Link(IPerformerConnection connection, FramePool pool, TimeSpan patience)
    {
        (this.connection, this.pool, patienceLength) = (connection, pool, patience);
        this.patience.Token.Register(connection.Abort);
    }

    /// <summary>Whether nothing more will be sent but what waits, and the goodbye.</summary>
    public bool IsClosing => Volatile.Read(ref farewell) is not null;

    private bool IsTooSlow => Volatile.Read(ref farewell) is { Code: CloseCode.TooSlow };

    /// <summary>Sends a frame, or says goodbye to a performer that has let too many wait.</summary>
    /// <param name="frame">The caller's hold on it goes over to this link.</param>
    public void Send(Frame frame)
    {
        if (waiting.Writer.TryWrite(frame))
            return;
        frame.Release();
        SayGoodbye(CloseCode.TooSlow, $"More than {Limits.FramesWaiting:N0} frames waited to be sent; connect again when there is time to take them.");
    }

    /// <summary>Closes the connection after what waits was sent; a performer that is too slow does not get that any more.</summary>
    public void SayGoodbye(CloseCode code, string sentence)
    {
        if (Interlocked.CompareExchange(ref farewell, new Farewell(code, sentence), null) is not null)
            return;
        waiting.Writer.TryComplete();
        patience.CancelAfter(patienceLength);
    }

    /// <summary>The connection is gone: nothing waits any longer.</summary>
    public void Lose()
    {
        Interlocked.CompareExchange(ref farewell, Farewell.Unheard, null);
        waiting.Writer.TryComplete();
    }

    /// <summary>Sends what comes, until the goodbye was said or the connection is gone.</summary>
    public async Task PumpAsync()
    {
        var isHeard = true;
        while (isHeard && !IsTooSlow && await waiting.Reader.WaitToReadAsync().ConfigureAwait(false))
            if (!IsTooSlow && waiting.Reader.TryRead(out var frame))
            {
                isHeard = await connection.SendAsync(frame.Written, patience.Token).ConfigureAwait(false);
                frame.Release();
            }
        waiting.Writer.TryComplete();
        Drop();
        if (farewell is { } last && last != Farewell.Unheard)
            await PartAsync(last).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => patience.Dispose();

    private async Task PartAsync(Farewell last)
    {
        var frame = pool.Rent();
        EngineMessages.WriteGoodbye(frame, last.Code, last.Sentence);
        if (await connection.SendAsync(frame.Written, patience.Token).ConfigureAwait(false))
            await connection.CloseAsync(last.Code, last.Sentence, patience.Token).ConfigureAwait(false);
        frame.Release();
    }

    private void Drop()
    {
        while (waiting.Reader.TryRead(out var frame))
            frame.Release();
    }

    private sealed record Farewell(CloseCode Code, string Sentence)
    {
        public static readonly Farewell Unheard = new(default, "");
    }
}
