namespace Tactus;

/// <summary>How an engine runs. All have defaults that suit a live piece.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public sealed record EngineOptions
{
    /// <summary>The usual look-ahead: 100 ms.</summary>
    public static readonly TimeSpan DefaultLookAhead = TimeSpan.FromMilliseconds(100);

    /// <summary>The engine's period. Range: 1 to 100 ms. Default: 5 ms.</summary>
    public TimeSpan Step { get; init; } = TimeSpan.FromMilliseconds(5);

    /// <summary>How far before its onset an event is computed and sent. Range: 20 to 500 ms. Default: 100 ms.</summary>
    public TimeSpan LookAhead { get; init; } = DefaultLookAhead;

    /// <summary>How many missed steps the loop runs at once before it says so and lets go of the rest. Default: 200, a second's worth.</summary>
    public int CatchUpSteps { get; init; } = 200;

    /// <summary>How many events a generator may yield at one onset, or within a millisecond of it, before it is stopped. Default: 10,000.</summary>
    public int MaxEventsPerOnset { get; init; } = 10_000;

    /// <summary>How long a generator may take for one event, or for all of its events in one step, before it is stopped. Range: 10 ms to a minute. Default: 250 ms.</summary>
    public TimeSpan TimeBudget { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How the system is to schedule the engine's thread. Default: as an ordinary one.</summary>
    public EnginePriority Priority { get; init; }

    /// <summary>These options, if every one of them is in its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One is not; the message names it, its value and its range.</exception>
    internal EngineOptions Checked()
    {
        Require(Step, nameof(Step), 1, 100);
        Require(LookAhead, nameof(LookAhead), 20, 500);
        Require(TimeBudget, nameof(TimeBudget), 10, 60_000);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(CatchUpSteps);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxEventsPerOnset);
        return this;
    }

    private static void Require(TimeSpan value, string name, double min, double max)
    {
        if (value.TotalMilliseconds < min || value.TotalMilliseconds > max)
            throw new ArgumentOutOfRangeException(name, value.TotalMilliseconds, $"{name} lies between {min} and {max} ms.");
    }
}
