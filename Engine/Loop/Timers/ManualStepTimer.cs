namespace Tactus;

/// <summary>
/// Time passed by hand, for tests and for rendering faster than real time: waiting moves the clock to the deadline and takes no time at all.
/// </summary>
/// <remarks>Thread: one writer; <see cref="Now"/> may be read from any. Allocates: nothing.</remarks>
public sealed class ManualStepTimer : IStepTimer
{
    private long ticks;

    /// <inheritdoc/>
    public string Name => "manual";

    /// <inheritdoc/>
    public Instant Now => new(Volatile.Read(ref ticks));

    /// <inheritdoc/>
    public void WaitUntil(Instant deadline) => Volatile.Write(ref ticks, Math.Max(ticks, deadline.Ticks));

    /// <summary>Lets time go by, as work that takes time does.</summary>
    /// <param name="length">Not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is negative: time does not run back.</exception>
    public void Advance(TimeSpan length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, TimeSpan.Zero);
        WaitUntil(Now + length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
