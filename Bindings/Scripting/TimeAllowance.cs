using System.Diagnostics;

namespace Tactus.Scripting;

/// <summary>How much time scripts may take of the engine's now: it comes back as time goes by, up to a callback's budget.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing.</remarks>
/// <param name="share">What part of the time comes back; null if there is no limit.</param>
internal sealed class TimeAllowance(double? share)
{
    private TimeSpan left;
    private long last = Stopwatch.GetTimestamp();

    /// <summary>What is left of it now.</summary>
    /// <param name="most">How much there can be.</param>
    public TimeSpan Left(TimeSpan most)
    {
        if (share is not { } part)
            return TimeSpan.MaxValue;
        var now = Stopwatch.GetTimestamp();
        left += Stopwatch.GetElapsedTime(last, now) * part;
        last = now;
        return left = left < most ? left : most;
    }

    /// <summary>So much was taken; more than was left makes the next ones wait.</summary>
    public void Take(TimeSpan taken) => left -= taken;
}
