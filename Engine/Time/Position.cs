namespace Tactus;

/// <summary>
/// A place on a clock, counted from 0. Unit: 1/1,441,440 of the clock's own unit (see <see cref="Duration"/>). Default: the clock's beginning.
/// </summary>
/// <remarks>A place plus a length is a place; two places do not add up, and that is the point. Thread: any. Allocates: nothing.</remarks>
public readonly record struct Position(long Units) : IComparable<Position>
{
    /// <summary>The clock's beginning.</summary>
    public static Position Zero => default;

    /// <summary>This place in beats (or milliseconds) from the clock's beginning.</summary>
    public double Value => (double)Units / Duration.UnitsPerBeat;

    /// <summary>This place in Max's ticks (1/480 of a beat), rounded down.</summary>
    public long Ticks => (long)Math.Floor((double)Units / Duration.UnitsPerTick);

    /// <summary>A place from beats (or milliseconds), rounded to the nearest unit.</summary>
    /// <param name="value">Beats or milliseconds from the beginning; finite, at most <see cref="Duration.Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite, or too far.</exception>
    public static Position Of(double value) => new(Duration.Of(value).Units);

    /// <inheritdoc/>
    public int CompareTo(Position other) => Units.CompareTo(other.Units);

    /// <summary>The place that lies a length later.</summary>
    public static Position operator +(Position at, Duration by) => new(checked(at.Units + by.Units));

    /// <summary>The place that lies a length earlier.</summary>
    public static Position operator -(Position at, Duration by) => new(checked(at.Units - by.Units));

    /// <summary>How long it is from one place to another.</summary>
    public static Duration operator -(Position end, Position start) => new(checked(end.Units - start.Units));

    /// <summary>Whether one place is before another.</summary>
    public static bool operator <(Position left, Position right) => left.Units < right.Units;

    /// <summary>Whether one place is after another.</summary>
    public static bool operator >(Position left, Position right) => left.Units > right.Units;

    /// <summary>Whether one place is not after another.</summary>
    public static bool operator <=(Position left, Position right) => left.Units <= right.Units;

    /// <summary>Whether one place is not before another.</summary>
    public static bool operator >=(Position left, Position right) => left.Units >= right.Units;

    /// <summary>The place in beats (or milliseconds), as people write it.</summary>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
