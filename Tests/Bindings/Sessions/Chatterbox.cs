using System.Threading.Tasks.Sources;
using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A performer without a socket that makes no garbage of its own: it says frames one after the other, on the calling thread, and counts what comes back.</summary>
internal sealed class Chatterbox : IPerformerConnection, IValueTaskSource<Received>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly CountdownEvent answers = new(1);
    private ManualResetValueTaskSourceCore<Received> next;
    private ReadOnlyMemory<byte>[] frames = [];
    private int said;

    /// <summary>Says frames. When this returns all were heard, and so many answers are waited for.</summary>
    public void Say(ReadOnlyMemory<byte>[] what, int expected)
    {
        (frames, said) = (what, 0);
        answers.Reset(expected);
        next.SetResult(Following());
    }

    /// <summary>Waits until all the answers have come.</summary>
    public void Hear()
    {
        if (!answers.Wait(Patience))
            throw new TimeoutException($"{answers.CurrentCount} answers are missing.");    // an assertion would be garbage of its own
    }

    public ValueTask<Received> ReceiveAsync()
    {
        if (said < frames.Length)
            return new(Following());
        next.Reset();
        return new(this, next.Version);
    }

    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        if (!answers.IsSet)
            answers.Signal();
        return new(true);
    }

    public ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation)
    {
        Abort();
        return default;
    }

    public void Abort()
    {
        if (next.GetStatus(next.Version) == ValueTaskSourceStatus.Pending)
            next.SetResult(default);
    }

    public Received GetResult(short token) => next.GetResult(token);

    public ValueTaskSourceStatus GetStatus(short token) => next.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        next.OnCompleted(continuation, state, token, flags);

    private Received Following() => new(ReceivedKind.Frame, frames[said++]);
}
