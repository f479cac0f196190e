namespace Tactus;

/// <summary>
/// Marks when the engine's thread is inside a composer's code, so that a watchdog may take the music away from a thread that does not come back.
/// </summary>
/// <remarks>
/// One a thread of the engine. Its state is one number: even inside the engine, odd inside the composer's code, one more at every change, and -1 once
/// abandoned. Whoever changes it first, the thread that comes back or the watchdog that gave it up, has the engine; the other one must touch
/// nothing any more. Costs one interlocked operation a call. Allocates: nothing.
/// </remarks>
internal sealed class UserGuard
{
    private const long Abandoned = -1;
    private long state;
    private GeneratorComponent? visited;

    /// <summary>Even inside the engine, odd inside the composer's code; while it does not change, the thread is where it was.</summary>
    public long State => Volatile.Read(ref state);

    /// <summary>The engine's thread enters a generator's code.</summary>
    public void Enter(GeneratorComponent generator)
    {
        visited = generator;
        Volatile.Write(ref state, state + 1);
    }

    /// <summary>The engine's thread is back.</summary>
    /// <exception cref="EngineThreadAbandonedException">Too late: another thread runs the engine now.</exception>
    public void Leave()
    {
        var inside = state | 1;
        if (state == Abandoned || Interlocked.CompareExchange(ref state, inside + 1, inside) != inside)
            throw new EngineThreadAbandonedException();
    }

    /// <summary>Takes the engine away from its thread if it is still in the very call that was seen, and says whose code that is.</summary>
    public GeneratorComponent? TryAbandon(long seen)
    {
        var whose = visited;
        return Interlocked.CompareExchange(ref state, Abandoned, seen) == seen ? whose : null;
    }
}

/// <summary>Ends a thread that had lost the engine to another one while it was inside a generator's code. Seen by no one but the loop.</summary>
internal sealed class EngineThreadAbandonedException : Exception;
