namespace Tactus;

/// <summary>
/// How a clock's positions and the engine's moments go together while its tempo holds: a straight line through one known pair.
/// </summary>
/// <remarks>
/// Every onset is computed from the line's anchor and never from the onset before, so nothing adds up. The anchor is kept in fractions of a unit,
/// so that a change of tempo rounds nothing either. Before its anchor the clock stands still: it is about to start, or, with an anchor that
/// never comes, stopped. Thread: any. Allocates: nothing.
/// </remarks>
internal readonly record struct ClockLine
{
    // Thousands of years away: what lies further never comes, and no sum overflows on the way there.
    private const double FarthestTicks = 1L << 62;
    private readonly double anchorUnits;

    private ClockLine(Instant anchor, double anchorUnits, double unitsPerTick) =>
        (Anchor, this.anchorUnits, UnitsPerTick) = (anchor, anchorUnits, unitsPerTick);

    /// <summary>A clock of milliseconds goes this fast.</summary>
    public static double MsUnitsPerTick => Duration.UnitsPerBeat / (double)TimeSpan.TicksPerMillisecond;

    /// <summary>The moment from which the clock moves.</summary>
    public Instant Anchor { get; }

    /// <summary>A clock that stands at a position until a moment and moves on from there.</summary>
    public static ClockLine Through(Instant anchor, Position position, double unitsPerTick) => new(anchor, position.Units, unitsPerTick);

    /// <summary>A clock that is at a place between two units at a moment, and moves on.</summary>
    public static ClockLine Through(Instant anchor, double units, double unitsPerTick) => new(anchor, units, unitsPerTick);

    /// <summary>The same place at the same moment, but another speed from then on.</summary>
    public ClockLine WithSpeed(Instant from, double speed) => new(Later(from), UnitsAt(from), speed);

    /// <summary>The same clock, counted from another place on it.</summary>
    public ClockLine CountedFrom(Duration origin) => new(Anchor, anchorUnits - origin.Units, UnitsPerTick);

    /// <summary>How many units go by in 100 ns.</summary>
    public double UnitsPerTick { get; }

    /// <summary>Whether the clock moves, or is about to.</summary>
    public bool IsMoving => Anchor != Instant.Never;

    /// <summary>The clock stands from one moment, and moves on from another; from <see cref="Instant.Never"/>: it stops.</summary>
    public ClockLine Paused(Instant from, Instant until) => new(until, UnitsAt(from), UnitsPerTick);

    /// <summary>Where the clock stands at a moment, rounded down to a unit.</summary>
    public Position PositionAt(Instant at) => new((long)Math.Floor(UnitsAt(at)));

    /// <summary>The moment at which the clock gets to a position, rounded to 100 ns; never where it stands.</summary>
    public Instant InstantOf(Position position)
    {
        var away = Math.Round((position.Units - anchorUnits) / UnitsPerTick);
        return IsMoving && away < FarthestTicks ? new(Anchor.Ticks + (long)away) : Instant.Never;
    }

    /// <summary>How much time a length takes at this speed, rounded to 100 ns.</summary>
    public TimeSpan TimeOf(Duration length) => new((long)Math.Round(length.Units / UnitsPerTick));

    private double UnitsAt(Instant at) => anchorUnits + Math.Max(0, at.Ticks - Anchor.Ticks) * UnitsPerTick;

    private Instant Later(Instant from) => from > Anchor ? from : Anchor;
}
