namespace Tactus;

/// <summary>
/// Marks when the engine's thread is inside a composer's code, so that a watchdog may take the music away from a thread that does not come back,
/// or from a generator that takes more than its share of a step. A composer's code is a generator's, or that of a control's member.
/// </summary>
/// <remarks>
/// One a thread of the engine. Its state is one number: even inside the engine, odd inside the composer's code, one more at every change, and -1 once
/// abandoned. Whoever changes it first, the thread that comes back or the watchdog that gave it up, has the engine; the other one must touch
/// nothing any more. Visits do not nest. Costs one interlocked operation a visit. Allocates: nothing.
/// </remarks>
internal sealed class UserGuard
{
    private const long Abandoned = -1;
    private long state;
    private long step;
    private IVisited? visited;
    private GeneratorComponent? condemned;

    /// <summary>Even inside the engine, odd inside the composer's code; while it does not change, the thread is where it was.</summary>
    public long State => Volatile.Read(ref state);

    /// <summary>Which step it is.</summary>
    public long Step => Volatile.Read(ref step);

    /// <summary>Whose code was visited last in this step; null between two steps.</summary>
    public IVisited? Visited => Volatile.Read(ref visited);

    /// <summary>Whether a <see cref="State"/> says that the thread is inside a composer's code.</summary>
    public static bool IsInside(long state) => state > 0 && long.IsOddInteger(state);

    /// <summary>A step begins: everybody's time is counted anew.</summary>
    public void BeginStep()
    {
        condemned = null;
        Volatile.Write(ref step, step + 1);
    }

    /// <summary>The step is over.</summary>
    public void EndStep() => Volatile.Write(ref visited, null);

    /// <summary>The engine's thread enters somebody's code.</summary>
    public void Enter(IVisited visit)
    {
        visited = visit;
        Volatile.Write(ref state, state + 1);
    }

    /// <summary>Enters it, unless the thread is in a composer's code already, which then stands for what it calls.</summary>
    /// <returns>Whether the visit is one of its own, to be left again.</returns>
    public bool TryEnter(IVisited visit)
    {
        if (State == Abandoned || IsInside(State))
            return false;
        Enter(visit);
        return true;
    }

    /// <summary>The engine's thread is back.</summary>
    /// <exception cref="EngineThreadAbandonedException">Too late: another thread runs the engine now.</exception>
    /// <exception cref="OverBudgetException">The generator had taken too much of this step already.</exception>
    public void Leave()
    {
        var inside = Volatile.Read(ref state);
        if (inside == Abandoned || Interlocked.CompareExchange(ref state, inside + 1, inside) != inside)
            throw new EngineThreadAbandonedException();
        if (condemned is not null && condemned == visited)
            throw new OverBudgetException();
    }

    /// <summary>Takes the engine away from its thread if it is still in the very visit that was seen.</summary>
    public bool TryAbandon(long seen) => IsInside(seen) && Interlocked.CompareExchange(ref state, Abandoned, seen) == seen;

    /// <summary>Stops a generator when the engine's thread comes back from its code the next time in this step.</summary>
    public void Condemn(GeneratorComponent generator) => Volatile.Write(ref condemned, generator);
}

/// <summary>Ends a thread that had lost the engine to another one while it was inside a composer's code. Seen by no one but the loop.</summary>
internal sealed class EngineThreadAbandonedException : Exception;

/// <summary>A generator came back in time from every single event, but there were too many of them for one step.</summary>
internal sealed class OverBudgetException : Exception;
