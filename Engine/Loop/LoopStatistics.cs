namespace Tactus;

/// <summary>How punctually the loop wakes and how long its steps take.</summary>
/// <remarks>Thread: written by the engine's, read by any; a reader may see one step's figures half counted. Allocates: nothing.</remarks>
public sealed class LoopStatistics
{
    /// <summary>How long after its deadline each step began.</summary>
    public Histogram Lateness { get; } = new();

    /// <summary>How long each step took.</summary>
    public Histogram StepTime { get; } = new();

    /// <summary>How many steps were run.</summary>
    public long Steps { get; private set; }

    /// <summary>How many steps took longer than their period.</summary>
    public long Overruns { get; private set; }

    /// <summary>How many steps were let go of because the machine had held the engine up for too long.</summary>
    public long Skipped { get; private set; }

    /// <summary>How much memory was allocated on the engine's thread since its first step. Unit: bytes. In the steady state it does not grow.</summary>
    public long Allocated { get; private set; }

    internal void Count(TimeSpan late, TimeSpan took, TimeSpan period, long allocated)
    {
        Steps++;
        Allocated += allocated;
        Lateness.Add(late);
        StepTime.Add(took);
        if (took > period)
            Overruns++;
    }

    internal void CountSkipped(long steps) => Skipped += steps;
}
