namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A time that is passed by hand.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Waiting> timers = [];

    /// <summary>Done as soon as somebody waits.</summary>
    /// <param name="timer">For which of the timers that were made of it.</param>
    public Task IsSet(int timer = 0) => timers[timer].IsSet.WaitAsync(TimeSpan.FromSeconds(20));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        timers.Add(new(callback));
        return timers[^1];
    }

    public void Pass(double milliseconds)
    {
        foreach (var timer in timers)
            timer.Pass(TimeSpan.FromMilliseconds(milliseconds));
    }

    private sealed class Waiting(TimerCallback callback) : ITimer
    {
        private readonly TaskCompletionSource isSet = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Lock gate = new();
        private TimeSpan? left;

        public Task IsSet => isSet.Task;

        public void Pass(TimeSpan time)
        {
            lock (gate)
            {
                left -= time;
                if (left is null || left > TimeSpan.Zero)
                    return;
                left = null;
            }
            callback(null);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (gate)
                left = dueTime;
            isSet.TrySetResult();
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
