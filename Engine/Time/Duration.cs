namespace Tactus;

/// <summary>
/// A length on a clock. Unit: 1/1,441,440 of the clock's own unit, which is a beat (a quarter note) on the
/// <c>transport</c> and <c>beats</c> clocks and a millisecond on the <c>ms</c> clock. Default: no time at all.
/// </summary>
/// <remarks>
/// 1,441,440 is the least common multiple of 1 to 16 and of Max's 480 ticks, so every k/n of a beat with n up to 16, and every tick,
/// is a whole number: adding them never rounds. Thread: any. Allocates: nothing.
/// </remarks>
public readonly record struct Duration(long Units) : IComparable<Duration>
{
    /// <summary>How many units make one beat, or one millisecond.</summary>
    public const long UnitsPerBeat = 1_441_440;

    /// <summary>How many units make one of Max's ticks (1/480 of a beat).</summary>
    public const long UnitsPerTick = UnitsPerBeat / 480;

    /// <summary>
    /// The longest length that <see cref="Of(double)"/> takes, in beats or milliseconds: 69 days of milliseconds. It is below 2^53 units, so
    /// doubles, and JavaScript, hold it exactly.
    /// </summary>
    public const double Longest = 6e9;

    /// <summary>No time at all.</summary>
    public static Duration Zero => default;

    /// <summary>One beat, or one millisecond.</summary>
    public static Duration One => new(UnitsPerBeat);

    /// <summary>This length in beats (or milliseconds).</summary>
    public double Value => (double)Units / UnitsPerBeat;

    /// <summary>A length from beats (or milliseconds), rounded to the nearest unit: exact for every k/n with n up to 16.</summary>
    /// <param name="value">Beats or milliseconds; finite, and no further from 0 than <see cref="Longest"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite, or beyond <see cref="Longest"/>.</exception>
    public static Duration Of(double value) =>
        Math.Abs(value) <= Longest
            ? new((long)Math.Round(value * UnitsPerBeat))
            : throw new ArgumentOutOfRangeException(nameof(value), value,
                $"A length of time is a finite number of beats or milliseconds up to {Longest}; NaN and infinity are none.");

    /// <summary>The length of a fraction of a beat (or of a millisecond), such as 1/3.</summary>
    /// <param name="numerator">How many parts.</param>
    /// <param name="denominator">Into how many parts the beat is cut; 1 to 16 are exact, others round to the nearest unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero or negative.</exception>
    public static Duration Of(long numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(denominator);
        return new((long)Math.Round((decimal)numerator * UnitsPerBeat / denominator));
    }

    /// <inheritdoc/>
    public int CompareTo(Duration other) => Units.CompareTo(other.Units);

    /// <summary>Both lengths, one after the other.</summary>
    public static Duration operator +(Duration left, Duration right) => new(checked(left.Units + right.Units));

    /// <summary>What is left of a length when another is taken away.</summary>
    public static Duration operator -(Duration left, Duration right) => new(checked(left.Units - right.Units));

    /// <summary>A length many times over.</summary>
    public static Duration operator *(Duration length, long times) => new(checked(length.Units * times));

    /// <summary>Whether one length is shorter than another.</summary>
    public static bool operator <(Duration left, Duration right) => left.Units < right.Units;

    /// <summary>Whether one length is longer than another.</summary>
    public static bool operator >(Duration left, Duration right) => left.Units > right.Units;

    /// <summary>Whether one length is at most another.</summary>
    public static bool operator <=(Duration left, Duration right) => left.Units <= right.Units;

    /// <summary>Whether one length is at least another.</summary>
    public static bool operator >=(Duration left, Duration right) => left.Units >= right.Units;

    /// <summary>The length in beats (or milliseconds), as people write it.</summary>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
