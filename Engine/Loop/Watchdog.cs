namespace Tactus;

/// <summary>Notices that the engine's thread is held up in one call of a generator's code, by looking again and again.</summary>
/// <remarks>
/// It counts its own looks, not the time: where the whole machine was held up, its looks were too, and nobody is blamed.
/// Thread: its own, or a test's.
/// </remarks>
internal sealed class Watchdog
{
    /// <summary>How many looks in a row must find the thread in the same call.</summary>
    public const int Patience = 5;

    private UserGuard? watched;
    private long lastState;
    private int looks;

    /// <summary>How often to look for a given budget.</summary>
    public static TimeSpan PeriodFor(TimeSpan budget) => budget / Patience;

    /// <summary>Looks once; when patience is at its end, takes the engine from its thread and says which generator held it.</summary>
    public GeneratorComponent? Look(UserGuard guard)
    {
        var state = guard.State;
        var isHeldUp = guard == watched && state == lastState && long.IsOddInteger(state) && state > 0;
        (watched, lastState, looks) = (guard, state, isHeldUp ? looks + 1 : 0);
        return looks >= Patience ? guard.TryAbandon(state) : null;
    }
}
