using System.Diagnostics;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>
/// The deadlines of a turn, for ways that know nothing of deadlines: they wake when they do, and whatever is due then is taken, as a fixed-step loop would.
/// So a timer whose period drifts or is coarse is late for its steps, but never accused of more.
/// </summary>
internal struct Deadlines(TimeSpan period, int count)
{
    private readonly long origin = Stopwatch.GetTimestamp();
    private int taken;

    public readonly bool AreOver => taken == count;

    /// <summary>How long it is until the next one; negative if it has passed.</summary>
    public readonly TimeSpan UntilNext => At(taken) - Stopwatch.GetElapsedTime(origin);

    /// <summary>Fills in how late every deadline is taken that has come.</summary>
    public void TakeDue(Span<float> late)
    {
        var now = Stopwatch.GetElapsedTime(origin);
        for (; taken < count && At(taken) <= now; taken++)
            late[taken] = (float)(now - At(taken)).TotalMicroseconds;
    }

    public static Deadlines Of(Turn turn) => new(turn.Period, turn.Late.Length);

    private readonly TimeSpan At(int index) => period * (index + 1);
}
