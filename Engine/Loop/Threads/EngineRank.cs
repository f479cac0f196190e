namespace Tactus;

/// <summary>
/// Puts the engine's thread before all ordinary ones, where that is wanted and allowed, and back where it would hold up the machine: a thread that was lost in a
/// composer's code, and one that has not paused for a second.
/// </summary>
/// <remarks>Thread: <see cref="Raise"/>, <see cref="Pause"/> and <see cref="GoOn"/> the engine's own, the others the watchdog's.</remarks>
/// <param name="isWanted">Whether the engine is to run in real time.</param>
/// <param name="threads">The system's way.</param>
internal sealed class EngineRank(bool isWanted, IRealTimeThreads threads)
{
    /// <summary>How long it may compute on end.</summary>
    public static readonly TimeSpan LongestBusy = TimeSpan.FromSeconds(1);

    private volatile int raised;
    private volatile bool hasGivenUp;
    private volatile bool isWaiting;
    private long pauses;
    private (long Pauses, int Looks) seen;

    /// <summary>Whether the engine's thread is before all ordinary ones.</summary>
    public bool IsRealTime => raised != 0;

    /// <summary>The calling thread is the engine's from now on.</summary>
    public void Raise()
    {
        raised = isWanted && !hasGivenUp && threads.TryRaise(rank: 0) ? threads.Here : 0;
        isWaiting = false;    // the one before it may have been lost while it served in its pause
    }

    /// <summary>The calling thread is the watchdog's: it must come before an engine that does not let go.</summary>
    public void RaiseWatchdog() => _ = isWanted && threads.TryRaise(RealTimeThreads.WatchdogsRank);

    /// <summary>The engine's thread waits from now on.</summary>
    /// <param name="isEarly">Whether it has time to; otherwise it does not come to rest.</param>
    public void Pause(bool isEarly)
    {
        if (isEarly)
            Volatile.Write(ref pauses, pauses + 1);
        isWaiting = true;
    }

    /// <summary>It waits no longer.</summary>
    public void GoOn() => isWaiting = false;

    /// <summary>The engine's thread is lost, and would hold its core for good.</summary>
    public void Lower()
    {
        if (raised != 0)
            threads.Lower(raised);
        raised = 0;
    }

    /// <summary>Looks whether the engine still pauses.</summary>
    /// <param name="period">How long ago it was looked last.</param>
    /// <returns>False once it has not for too long, and was put back among the ordinary threads.</returns>
    public bool Look(TimeSpan period)
    {
        var now = Volatile.Read(ref pauses);
        seen = (now, IsRealTime && !isWaiting && now == seen.Pauses ? seen.Looks + 1 : 0);
        if (seen.Looks * period < LongestBusy)
            return true;
        hasGivenUp = true;
        Lower();
        return false;
    }
}
