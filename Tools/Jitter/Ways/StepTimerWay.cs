using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>One of the engine's timers by itself, as the loop uses it: absolute deadlines, no work between them.</summary>
internal sealed class StepTimerWay(IStepTimer timer) : IWakeWay
{
    public string Call => timer.Name;

    public void Take(Turn turn)
    {
        var deadline = timer.Now;
        foreach (ref var late in turn.Late)
        {
            deadline += turn.Period;
            timer.WaitUntil(deadline);
            late = (float)(timer.Now - deadline).TotalMicroseconds;
        }
    }

    public void Dispose() => timer.Dispose();
}
