using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>The callbacks of a <see cref="System.Threading.Timer"/>, on the thread pool.</summary>
internal sealed class ThreadingTimerWay : IWakeWay
{
    private readonly Lock gate = new();
    private readonly ManualResetEventSlim over = new();

    public string Call => "System.Threading.Timer";

    public void Take(Turn turn)
    {
        over.Reset();
        var deadlines = Deadlines.Of(turn);
        using var stopped = new ManualResetEvent(initialState: false);
        var timer = new Timer(_ => Wake(ref deadlines, turn), null, turn.Period, turn.Period);
        over.Wait();
        timer.Dispose(stopped);
        stopped.WaitOne(); // a callback that is still on its way must not meet the next turn
    }

    public void Dispose() => over.Dispose();

    // Callbacks may overlap.
    private void Wake(ref Deadlines deadlines, Turn turn)
    {
        lock (gate)
        {
            deadlines.TakeDue(turn.Late);
            if (deadlines.AreOver)
                over.Set();
        }
    }
}
