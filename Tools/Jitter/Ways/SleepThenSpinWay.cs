using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>What game loops do: <c>Thread.Sleep(1)</c> while there is time, then watch the clock.</summary>
internal sealed class SleepThenSpinWay : IWakeWay
{
    // Sleep(1) takes up to 2 ms where nothing else runs.
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(2);

    public string Call => "Thread.Sleep(1), for the last 2 ms Thread.SpinWait";

    public void Take(Turn turn)
    {
        for (var deadlines = Deadlines.Of(turn); !deadlines.AreOver; deadlines.TakeDue(turn.Late))
            if (deadlines.UntilNext > Margin)
                Thread.Sleep(1);
            else
                Thread.SpinWait(8);
    }

    public void Dispose()
    {
    }
}
