namespace Tactus.Tools.Max.Simulation;

/// <summary>The main thread's queue: serviced every 2 ms, at most 10 events at a time.</summary>
/// <remarks>Source: facts.md section 0 (event interval 2 ms, queue throttle 10) and 4.1 (defer goes to the front, deferlow to the back).</remarks>
internal sealed class LowPriorityQueue(Machine machine)
{
    private readonly LinkedList<Action> queue = new();
    private double nextService;

    public int Waiting => queue.Count;

    /// <summary>The most that ever waited.</summary>
    public int MostWaiting { get; private set; }

    public void AddLast(Action action)
    {
        queue.AddLast(action);
        MostWaiting = Math.Max(MostWaiting, queue.Count);
    }

    public void AddFirst(Action action)
    {
        queue.AddFirst(action);
        MostWaiting = Math.Max(MostWaiting, queue.Count);
    }

    /// <summary>Services the queue if it is time to.</summary>
    public void Poll(double now)
    {
        if (now < nextService || machine.Options.IsStalled(now))
            return;
        nextService = now + machine.Options.EventInterval;
        for (var i = 0; i < machine.Options.QueueThrottle && queue.First is { } next; i++)
        {
            queue.RemoveFirst();
            machine.RunEvent(EventThread.Main, now, next.Value);
        }
    }
}
