using System.Collections.Concurrent;

namespace Tactus.Tools.Max.Simulation;

/// <summary>What pages and processes say: it crosses into Max with a delay of its own, and lands on the queue that facts.md section 0 names.</summary>
/// <remarks>Thread: <see cref="Add"/> any; the rest the machine's own. Delay, order and bunching are not established (facts.md section 9) and set by <see cref="HopDelay"/>.</remarks>
internal sealed class Arrivals(Machine machine)
{
    private readonly ConcurrentQueue<(Hop Hop, Action Action)> incoming = new();

    /// <summary>Hands something in from any thread.</summary>
    public void Add(Hop hop, Action action) => incoming.Enqueue((hop, action));

    /// <summary>Whether nothing waits to be taken in.</summary>
    public bool IsEmpty => incoming.IsEmpty;

    public void Poll(double now)
    {
        while (incoming.TryDequeue(out var arrival))
        {
            var (hop, action) = arrival;
            machine.Scheduler.At(hop.Due(now, machine.Random), hop.Lands == EventThread.Scheduler ? action : () => machine.LowPriority.AddLast(action));
        }
    }
}

/// <summary>One host's way into Max; remembers when the last message came out, to keep the order.</summary>
internal sealed class Hop(HopDelay delay, EventThread lands)
{
    private double last;

    public EventThread Lands { get; } = lands;

    public double Due(double now, Random random)
    {
        var due = now + delay.Least + (delay.Most - delay.Least) * random.NextDouble();
        if (delay.Bunch > 0)
            due = Math.Ceiling(due / delay.Bunch) * delay.Bunch;
        return last = delay.KeepsOrder ? Math.Max(last, due) : due;
    }
}
