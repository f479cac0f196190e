namespace Tactus.Tools.Max.Simulation;

/// <summary>Drives a machine by the clock on the wall, poll by poll: what pages, processes and sockets need.</summary>
internal sealed class RealTime
{
    private readonly Machine machine;
    private readonly IStepTimer timer;

    public RealTime(Machine machine, IStepTimer timer)
    {
        (this.machine, this.timer) = (machine, timer);
        machine.Clock = () => timer.Now.Milliseconds;
    }

    /// <summary>Polls until it is told to end. A poll that was missed is not caught up: its events run at the next.</summary>
    public void Run(Func<bool> until)
    {
        for (var next = timer.Now; !until();)
        {
            next += TimeSpan.FromMilliseconds(machine.Options.PollInterval);
            timer.WaitUntil(next);
            machine.Step(timer.Now.Milliseconds);
            if (timer.Now > next + TimeSpan.FromMilliseconds(machine.Options.PollInterval))
                next = timer.Now;
        }
    }
}
