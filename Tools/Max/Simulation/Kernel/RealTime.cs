namespace Tactus.Tools.Max.Simulation;

/// <summary>Drives a machine by the clock on the wall, poll by poll, from where it stands: what pages, processes and sockets need.</summary>
internal sealed class RealTime
{
    private readonly Machine machine;
    private readonly IStepTimer timer;
    private readonly double origin;

    public RealTime(Machine machine, IStepTimer timer)
    {
        (this.machine, this.timer) = (machine, timer);
        origin = machine.Now - timer.Now.Milliseconds;
        machine.Clock = Time;
    }

    private double Time() => origin + timer.Now.Milliseconds;

    /// <summary>Polls until it is told to end. A poll that was missed is not caught up: its events run at the next.</summary>
    public void Run(Func<bool> until)
    {
        for (var next = timer.Now; !until();)
        {
            next += TimeSpan.FromMilliseconds(machine.Options.PollInterval);
            timer.WaitUntil(next);
            machine.Step(Time());
            if (timer.Now > next + TimeSpan.FromMilliseconds(machine.Options.PollInterval))
                next = timer.Now;
        }
    }
}
