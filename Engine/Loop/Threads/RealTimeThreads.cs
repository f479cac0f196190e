namespace Tactus;

/// <summary>Threads that this system schedules before all ordinary ones: on Linux by <c>SCHED_FIFO</c>, where an rtprio limit or root allows it.</summary>
/// <remarks>
/// Windows heeds the priority that .NET gives, and the timer for macOS asks for a policy of its own: on both nothing more is done here, and nothing allowed.
/// Thread: any. Allocates: nothing.
/// </remarks>
public static class RealTimeThreads
{
    /// <summary>The rank of whoever watches the engine: it must run although the engine does not let go.</summary>
    internal const int WatchdogsRank = 1;

    /// <summary>This system's way.</summary>
    internal static IRealTimeThreads OfThisSystem { get; } = OperatingSystem.IsLinux() ? new LinuxRealTimeThreads() : new None();

    /// <summary>Puts the calling thread before all ordinary ones. Threads and processes that it starts are ordinary all the same.</summary>
    /// <returns>Whether this user may; if not, nothing has changed.</returns>
    public static bool TryEnter() => OfThisSystem.TryRaise(rank: 0);

    /// <summary>Puts the calling thread back among the ordinary ones.</summary>
    public static void Leave() => OfThisSystem.Lower(OfThisSystem.Here);

    /// <summary>Whether this user may have such threads; asked by trying, on the calling thread, which is an ordinary one after.</summary>
    public static bool IsAllowed()
    {
        var isAllowed = TryEnter();
        if (isAllowed)
            Leave();
        return isAllowed;
    }

    private sealed class None : IRealTimeThreads
    {
        public int Here => 0;

        public bool TryRaise(int rank) => false;

        public void Lower(int thread)
        {
        }
    }
}
