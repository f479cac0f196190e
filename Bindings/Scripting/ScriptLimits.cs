namespace Tactus.Scripting;

/// <summary>How much of the machine scripts may take.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
internal sealed record ScriptLimits
{
    /// <summary>The longest file: a megabyte.</summary>
    public const int FileBytes = 1 << 20;

    /// <summary>How many callbacks one script may have at once.</summary>
    public const int Callbacks = 256;

    /// <summary>How many statements one callback may run, in an engine that counts them: the same on every machine, and more than it has time for while people listen.</summary>
    public const int Statements = 5_000_000;

    /// <summary>How often a script may overrun its time before it is stopped.</summary>
    public const int Strikes = 3;

    /// <summary>The memory of all scripts together, in megabytes.</summary>
    public const int Megabytes = 128;

    /// <summary>For a rendering: time enough for any computation, and an end to one that has none.</summary>
    public static ScriptLimits Offline { get; } = new() { Budget = TimeSpan.FromSeconds(1) };

    /// <summary>While people listen: what is waited for must stay well within the look-ahead.</summary>
    public static ScriptLimits Live { get; } = new() { Share = .25, LoadTime = TimeSpan.FromMilliseconds(500) };

    /// <summary>How long one callback may take; null for a quarter of the look-ahead, 5 to 25 ms.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>What part of the time scripts may take in the long run, 0 to 1; null for all of it. Callbacks beyond it come late.</summary>
    public double? Share { get; init; }

    /// <summary>How long a file may take to load; the callbacks and generators of the other scripts wait for it.</summary>
    public TimeSpan LoadTime { get; init; } = TimeSpan.FromSeconds(2);
}
