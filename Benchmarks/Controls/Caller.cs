using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Benchmarks.Controls;

/// <summary>A performer without a socket that says many frames at once, on the calling thread, and counts the answers that come back to it.</summary>
internal sealed class Caller : IPerformerConnection
{
    private TaskCompletionSource<Received> next = new();
    private ReadOnlyMemory<byte>[] frames = [];
    private const int LongestNumber = 48;
    private int said;
    private long answers;

    /// <summary>How many frames came to it.</summary>
    public long Answers => Volatile.Read(ref answers);

    /// <summary>The last long frame that came to it: numbers are short, and what is longer is a sentence.</summary>
    public byte[] Last { get; private set; } = [];

    /// <summary>Says frames, one after the other; when this returns, all were heard.</summary>
    public void Say(ReadOnlyMemory<byte>[] what)
    {
        (frames, said) = (what, 0);
        next.SetResult(Following());
    }

    public ValueTask<Received> ReceiveAsync()
    {
        if (said < frames.Length)
            return new(Following());
        next = new();    // whoever completes it goes on in the listener at once
        return new(next.Task);
    }

    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        if (frame.Length > LongestNumber)
            Last = frame.ToArray();
        Interlocked.Increment(ref answers);
        return new(true);
    }

    public ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation) => default;

    public void Abort() => next.TrySetResult(default);

    private Received Following() => new(ReceivedKind.Frame, frames[said++]);
}
