namespace Tactus.Hosting.Rendering;

/// <summary>How far a clock has gone in all, wherever it was sent meanwhile: a loop of four beats goes on for ever, and never gets to the fifth.</summary>
/// <remarks>Thread: one at a time. Allocates: nothing.</remarks>
internal sealed class Course
{
    private static readonly Duration Rounding = new(1);
    private ClockLine line;
    private Position since;
    private Duration before;

    /// <summary>How far it has gone.</summary>
    public Duration Gone { get; private set; }

    /// <summary>When it last was seen to move.</summary>
    public Instant MovedAt { get; private set; }

    /// <summary>Looks where it is now. It is to be called in every step, since a jump is only seen in its own.</summary>
    public void Look(in ClockLine now, Instant at)
    {
        var (expected, here) = (line.PositionAt(at), now.PositionAt(at));
        if (here > expected + Rounding || here + Rounding < expected)
            (before, since) = (before + (expected - since), here);
        line = now;
        if (before + (here - since) == Gone)
            return;
        (Gone, MovedAt) = (before + (here - since), at);
    }
}
