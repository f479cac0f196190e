namespace Tactus.Tools.Max.Simulation;

/// <summary>The temporary events of a transport: they fire once, after so many ticks, and only while it runs.</summary>
/// <remarks>Source: facts.md 4.4 and 4.7. What stopping and moving do to them is not established (section 9) and is set by the options.</remarks>
internal sealed class PendingTicks(Machine machine, MaxTransport transport)
{
    private readonly PriorityQueue<TimedCall, (double Target, long Order)> queue = new();
    private double jumped;
    private long order;
    private TimedCall? armed;

    public int Waiting => queue.Count;

    /// <summary>Runs something after so many ticks; with a quantization, at the next multiple of it (facts.md 4.3).</summary>
    public TimedCall After(double ticks, double quantize, Action action)
    {
        var call = new TimedCall(double.NaN, action);
        if (!transport.IsRunning && machine.Options.TicksWhileStopped == TicksWhileStopped.Ignored)
        {
            call.Cancel();
            return call;
        }
        var target = transport.Position + Math.Max(0, ticks);
        if (quantize > 0)
            target = Math.Ceiling(target / quantize - 1e-9) * quantize;
        queue.Enqueue(call, (target + jumped, order++));
        Rearm();
        return call;
    }

    public void Stopped()
    {
        if (machine.Options.PendingOnStop == PendingOnStop.Lost)
            Forget();
    }

    public void Moved(double from)
    {
        if (machine.Options.PendingOnJump == PendingOnJump.Lost)
            Forget();
        if (machine.Options.PendingOnJump == PendingOnJump.CountsElapsed)
            jumped += from - transport.Position;
    }

    /// <summary>Sets the scheduler to the earliest of them.</summary>
    public void Rearm()
    {
        armed?.Cancel();
        while (queue.TryPeek(out var first, out _) && !first.IsPending)
            queue.Dequeue();
        armed = transport.IsRunning && queue.TryPeek(out _, out var next)
            ? machine.Scheduler.At(Math.Max(transport.TimeOf(next.Target - jumped), machine.LogicalTime), RunFirst) : null;
    }

    private void Forget()
    {
        foreach (var (call, _) in queue.UnorderedItems)
            call.Cancel();
        queue.Clear();
    }

    private void RunFirst()
    {
        if (!queue.TryDequeue(out var call, out _))
            return;
        Rearm();
        if (call.IsPending)
            call.Run();
    }
}
