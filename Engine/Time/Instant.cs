namespace Tactus;

/// <summary>
/// A place on the engine's monotonic clock. Unit: 100 ns, as <see cref="TimeSpan"/>, which is the length that goes with it.
/// Default: the moment when the engine started.
/// </summary>
/// <remarks>Thread: any. Allocates: nothing.</remarks>
public readonly record struct Instant(long Ticks) : IComparable<Instant>
{
    /// <summary>The moment when the engine started.</summary>
    public static Instant Zero => default;

    /// <summary>Later than any moment that comes: what never happens is due then.</summary>
    public static Instant Never => new(long.MaxValue);

    /// <summary>Milliseconds since the engine started.</summary>
    public double Milliseconds => Ticks / (double)TimeSpan.TicksPerMillisecond;

    /// <summary>Seconds since the engine started.</summary>
    public double Seconds => Ticks / (double)TimeSpan.TicksPerSecond;

    /// <summary>The moment that many milliseconds after the engine's start, rounded to 100 ns.</summary>
    public static Instant FromMilliseconds(double value) => new((long)Math.Round(value * TimeSpan.TicksPerMillisecond));

    /// <inheritdoc/>
    public int CompareTo(Instant other) => Ticks.CompareTo(other.Ticks);

    /// <summary>The moment that lies a length later.</summary>
    public static Instant operator +(Instant at, TimeSpan by) => new(checked(at.Ticks + by.Ticks));

    /// <summary>The moment that lies a length earlier.</summary>
    public static Instant operator -(Instant at, TimeSpan by) => new(checked(at.Ticks - by.Ticks));

    /// <summary>How long it is from one moment to another.</summary>
    public static TimeSpan operator -(Instant end, Instant start) => new(checked(end.Ticks - start.Ticks));

    /// <summary>Whether one moment is before another.</summary>
    public static bool operator <(Instant left, Instant right) => left.Ticks < right.Ticks;

    /// <summary>Whether one moment is after another.</summary>
    public static bool operator >(Instant left, Instant right) => left.Ticks > right.Ticks;

    /// <summary>Whether one moment is not after another.</summary>
    public static bool operator <=(Instant left, Instant right) => left.Ticks <= right.Ticks;

    /// <summary>Whether one moment is not before another.</summary>
    public static bool operator >=(Instant left, Instant right) => left.Ticks >= right.Ticks;

    /// <summary>Milliseconds since the engine started, to a tenth of a microsecond.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Milliseconds:0.####} ms");
}
