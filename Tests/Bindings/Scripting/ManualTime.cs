namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A time that is passed by hand, with one timer.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly TaskCompletionSource isSet = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private TimerCallback? callback;
    private TimeSpan? left;

    /// <summary>Done as soon as somebody waits.</summary>
    public Task IsSet => isSet.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        this.callback = callback;
        return new Waiting(this);
    }

    public void Pass(double milliseconds)
    {
        lock (gate)
        {
            left -= TimeSpan.FromMilliseconds(milliseconds);
            if (left is null || left > TimeSpan.Zero)
                return;
            left = null;
        }
        callback!(null);
    }

    private sealed class Waiting(ManualTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
                time.left = dueTime;
            time.isSet.TrySetResult();
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
