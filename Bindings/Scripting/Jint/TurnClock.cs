using System.Diagnostics;
using Jint;
using Jint.Runtime;

namespace Tactus.Scripting.Jint;

/// <summary>Ends a turn when its time or its statements are over. It is asked before every statement, so it looks at the clock only now and then.</summary>
internal sealed class TurnClock : Constraint
{
    private const int StatementsBetweenLooks = 64;
    private long start;
    private TimeSpan worked;
    private TimeSpan spared;
    private int left;
    private int looks;

    /// <summary>How long the turn may take.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>For how much of its budget the turn may have run, 0 to 1: for no more than this process did.</summary>
    public double Share => Math.Min(1, (Environment.CpuUsage.TotalTime - worked) / Budget);

    /// <summary>Time that the script waited for the composer's code does not count.</summary>
    public void Spare(TimeSpan waited) => spared += waited;

    /// <inheritdoc/>
    public override void Reset() =>
        (start, worked, spared, left, looks) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, TimeSpan.Zero, StatementsBetweenLooks, 0);

    /// <inheritdoc/>
    public override void Check()
    {
        if (--left > 0)
            return;
        left = StatementsBetweenLooks;
        if (Stopwatch.GetElapsedTime(start) - spared > Budget)
            throw new TimeoutException();
        if (++looks > ScriptLimits.Statements / StatementsBetweenLooks)
            throw new StatementsCountOverflowException();
    }
}
