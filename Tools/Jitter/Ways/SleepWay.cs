using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary><see cref="Thread.Sleep(TimeSpan)"/> until the deadline, in its whole milliseconds.</summary>
internal sealed class SleepWay : IWakeWay
{
    public string Call => "Thread.Sleep";

    public void Take(Turn turn)
    {
        for (var deadlines = Deadlines.Of(turn); !deadlines.AreOver; deadlines.TakeDue(turn.Late))
            Thread.Sleep(Math.Max(0, (int)Math.Ceiling(deadlines.UntilNext.TotalMilliseconds)));
    }

    public void Dispose()
    {
    }
}
