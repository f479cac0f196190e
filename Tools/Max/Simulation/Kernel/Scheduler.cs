namespace Tactus.Tools.Max.Simulation;

/// <summary>A call that lies ahead and can still be taken back.</summary>
internal sealed class TimedCall(double due, Action action)
{
    /// <summary>When it is due, in milliseconds of the scheduler; exact, though it runs at the next poll. Not a number where ticks decide.</summary>
    public double Due { get; } = due;

    public bool IsPending { get; private set; } = true;

    public void Cancel() => IsPending = false;

    public void Run()
    {
        IsPending = false;
        action();
    }
}

/// <summary>The scheduler: events run at the first poll at or after their time, the earliest first, at most so many a poll.</summary>
/// <remarks>Source: facts.md 4.1 (poll every 1 ms, poll throttle 20, time in double precision, events at poll resolution).</remarks>
internal sealed class Scheduler(Machine machine)
{
    private readonly PriorityQueue<TimedCall, (double Due, long Order)> queue = new();
    private long order;

    /// <summary>How many calls wait, cancelled ones that have not yet come up included.</summary>
    public int Waiting => queue.Count;

    /// <summary>Runs something after a delay from the logical time; a negative delay counts as none.</summary>
    public TimedCall After(double milliseconds, Action action) => At(machine.LogicalTime + Math.Max(0, milliseconds), action);

    /// <summary>Runs something at a time of the scheduler.</summary>
    public TimedCall At(double due, Action action)
    {
        var call = new TimedCall(due, action);
        queue.Enqueue(call, (due, order++));
        return call;
    }

    /// <summary>Runs what is due.</summary>
    public void Poll(double now)
    {
        for (var ran = 0; ran < machine.Options.PollThrottle && queue.TryPeek(out var next, out _) && next.Due <= now;)
        {
            queue.Dequeue();
            if (!next.IsPending)
                continue;
            machine.RunEvent(EventThread.Scheduler, next.Due, next.Run);
            ran++;
        }
    }
}
