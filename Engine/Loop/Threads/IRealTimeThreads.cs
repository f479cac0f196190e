namespace Tactus;

/// <summary>How a system puts single threads before all ordinary ones, and back.</summary>
/// <remarks>Thread: any. Allocates: nothing.</remarks>
internal interface IRealTimeThreads
{
    /// <summary>The system's number of the calling thread.</summary>
    int Here { get; }

    /// <summary>Puts the calling thread before all ordinary ones. Threads and processes that it starts are ordinary all the same.</summary>
    /// <param name="rank">Among those that are before the others, the higher one goes first: 0 the engine, 1 whoever watches it.</param>
    /// <returns>False where this user may not, for the highest rank.</returns>
    bool TryRaise(int rank);

    /// <summary>Puts a thread of this process back among the ordinary ones; one that has ended is no matter.</summary>
    void Lower(int thread);
}
