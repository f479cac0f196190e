using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>A loop that awaits <see cref="PeriodicTimer"/>.</summary>
internal sealed class PeriodicTimerWay : IWakeWay
{
    public string Call => "await PeriodicTimer";

    public void Take(Turn turn) => Wake(turn).GetAwaiter().GetResult();

    public void Dispose()
    {
    }

    private static async Task Wake(Turn turn)
    {
        using var timer = new PeriodicTimer(turn.Period);
        for (var deadlines = Deadlines.Of(turn); !deadlines.AreOver; deadlines.TakeDue(turn.Late))
            await timer.WaitForNextTickAsync().ConfigureAwait(false);
    }
}
