using System.Diagnostics;
using Jint;

namespace Tactus.Scripting.Jint;

/// <summary>Ends a turn when its time is over. It is looked at before every statement, so it looks at the clock only now and then.</summary>
internal sealed class TurnClock : Constraint
{
    private const int StatementsBetweenLooks = 64;
    private long start;
    private int left;

    /// <summary>How long the turn may take.</summary>
    public TimeSpan Budget { get; set; } = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public override void Reset() => (start, left) = (Stopwatch.GetTimestamp(), StatementsBetweenLooks);

    /// <inheritdoc/>
    public override void Check()
    {
        if (--left > 0)
            return;
        left = StatementsBetweenLooks;
        if (Stopwatch.GetElapsedTime(start) > Budget)
            throw new TimeoutException();
    }
}
