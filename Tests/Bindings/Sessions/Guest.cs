using System.Threading.Channels;
using Tactus.Server;
using Tactus.Tests.Bindings.Wire;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A performer without a socket. What it says is heard when <see cref="SayAsync"/> is done; what it hears waits until it is asked for.</summary>
internal sealed class Guest : IPerformerConnection
{
    /// <summary>Long enough for any machine; only a test that fails waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<string> heard = Channel.CreateUnbounded<string>();
    private TaskCompletionSource<Received> next = new();
    private TaskCompletionSource isAskedFor = new();

    public Task Serving { get; set; } = Task.CompletedTask;

    public string Session { get; set; } = "";

    /// <summary>Where set, every frame waits for it before it counts as sent.</summary>
    public Task? Busy { get; set; }

    public (CloseCode Code, string Sentence)? Closed { get; private set; }

    public Task SayAsync(params object?[] fields) => GiveAsync(new(ReceivedKind.Frame, WireText.Bytes(fields)));

    public Task GiveAsync(Received received)
    {
        isAskedFor = new(TaskCreationOptions.RunContinuationsAsynchronously);
        next.SetResult(received);
        return isAskedFor.Task.WaitAsync(Patience);
    }

    /// <summary>Goes away, and waits until that was noticed.</summary>
    public async Task LeaveAsync()
    {
        next.SetResult(default);
        await Serving.WaitAsync(Patience);
    }

    /// <summary>The next message, as text.</summary>
    public async Task<string> HearAsync() => await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);

    /// <summary>The next message, which must be of a kind.</summary>
    public async Task<string> HearAsync(int kind)
    {
        var message = await HearAsync();
        Assert.That(message, Does.StartWith($"[{kind},").Or.StartWith($"[{kind}]"));
        return message;
    }

    /// <summary>Goes past everything until a message of a kind comes.</summary>
    public async Task<string> HearNextAsync(int kind)
    {
        var message = await HearAsync();
        while (!message.StartsWith($"[{kind},", StringComparison.Ordinal))
            message = await HearAsync();
        return message;
    }

    public ValueTask<Received> ReceiveAsync()
    {
        next = new(TaskCreationOptions.RunContinuationsAsynchronously);
        isAskedFor.TrySetResult();
        return new(next.Task);
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> frame, CancellationToken cancellation)
    {
        if (Busy is { } busy)
            await busy.WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !cancellation.IsCancellationRequested && heard.Writer.TryWrite(WireText.Of(frame));
    }

    public ValueTask CloseAsync(CloseCode code, string sentence, CancellationToken cancellation)
    {
        Closed = (code, sentence);
        heard.Writer.Complete();
        next.TrySetResult(default);
        return default;
    }

    public void Abort() => next.TrySetResult(default);
}
