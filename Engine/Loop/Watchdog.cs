namespace Tactus;

/// <summary>Notices that the engine's thread is held up by one generator, in one call or in many calls of one step, or by one call of a control's member, by looking again and again.</summary>
/// <remarks>
/// It counts its own looks, not the time: where the whole machine was held up, its looks were too, and nobody is blamed.
/// Thread: its own, or a test's.
/// </remarks>
internal sealed class Watchdog
{
    /// <summary>How many looks in a row must find the thread with the same code, in the same step.</summary>
    public const int Patience = 5;

    private (UserGuard? Guard, long Step, IVisited? Visited) last;
    private long lastState;
    private int looks;

    /// <summary>How often to look for a given budget.</summary>
    public static TimeSpan PeriodFor(TimeSpan budget) => budget / Patience;

    /// <summary>
    /// Looks once. When patience is at its end, a generator that the thread keeps coming back from is condemned, and from one that it does not
    /// come back from the engine is taken.
    /// </summary>
    /// <returns>Whose code the engine was taken from, or null: then the thread still has the engine.</returns>
    public IVisited? Look(UserGuard guard)
    {
        var (state, seen) = (guard.State, (guard, guard.Step, guard.Visited));
        var isOneVisit = state == lastState;
        var isComposers = seen.Visited is not null && (!isOneVisit || UserGuard.IsInside(state));    // else the engine itself is held up
        looks = isComposers && seen == last ? looks + 1 : 0;
        (last, lastState) = (seen, state);
        return looks >= Patience ? Judge(guard, seen.Visited!, state, isOneVisit) : null;
    }

    // A control that is used very often in one step does not do so by itself: whoever uses it is to blame.
    private static IVisited? Judge(UserGuard guard, IVisited culprit, long state, bool isOneVisit)
    {
        if (isOneVisit)
            return guard.TryAbandon(state) ? culprit : null;
        if (culprit is GeneratorComponent generator)
            guard.Condemn(generator);
        return null;
    }
}
