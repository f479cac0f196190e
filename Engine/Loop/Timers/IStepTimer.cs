namespace Tactus;

/// <summary>
/// A monotonic clock and the wait for a moment on it: the operating system's best timer, one for each
/// system, or <see cref="ManualStepTimer"/> where time is passed by hand.
/// </summary>
/// <remarks>Thread: <see cref="Now"/> any; <see cref="WaitUntil"/> the loop's own, always the same one. Allocates: nothing after creation.</remarks>
public interface IStepTimer : IDisposable
{
    /// <summary>What is waited by, for start-up lines and reports, such as <c>clock_nanosleep</c>.</summary>
    string Name { get; }

    /// <summary>The time now; <see cref="Instant.Zero"/> is the moment when the timer was created. It never runs back.</summary>
    Instant Now { get; }

    /// <summary>Blocks until the deadline has come: <see cref="Now"/> is never before it on return. Returns at once if it has passed.</summary>
    /// <param name="deadline">An absolute moment, so that lateness never adds up from step to step.</param>
    /// <exception cref="InvalidOperationException">The system refused to wait; the sentence gives its error number.</exception>
    void WaitUntil(Instant deadline);

    /// <summary>Waits as <see cref="WaitUntil"/> does, or until somebody calls <see cref="Wake"/>.</summary>
    /// <param name="deadline">An absolute moment.</param>
    /// <returns>True if it was woken before the deadline; false once the deadline has come. A timer that cannot be woken waits to the end: so does the default.</returns>
    /// <exception cref="InvalidOperationException">The system refused to wait; the sentence gives its error number.</exception>
    bool WaitUntilOrWoken(Instant deadline)
    {
        WaitUntil(deadline);
        return false;
    }

    /// <summary>Lets the present wait, or the next one, end at once. Default: nothing.</summary>
    /// <remarks>Thread: any. Several calls before the waiting thread is awake count as one.</remarks>
    void Wake()
    {
    }
}
