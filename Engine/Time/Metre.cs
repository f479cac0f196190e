namespace Tactus;

/// <summary>A time signature: how many of which note value make a bar. Default of a new transport: 4/4.</summary>
/// <remarks>A class, not a struct: a default 0/0 would be none. Thread: any (it never changes).</remarks>
public sealed record Metre
{
    /// <summary>The most beats in a bar.</summary>
    public const int MaxNumerator = 64;

    /// <summary>Four quarter notes a bar.</summary>
    public static Metre Common { get; } = new(4, 4);

    /// <summary>A time signature such as 7/8.</summary>
    /// <param name="numerator">Beats in a bar, 1 to <see cref="MaxNumerator"/>.</param>
    /// <param name="denominator">The note value of a beat: 1, 2, 4, 8, 16 or 32.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is out of its range.</exception>
    public Metre(int numerator, int denominator)
    {
        if (numerator is < 1 or > MaxNumerator)
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, $"A bar has 1 to {MaxNumerator} beats.");
        if (denominator is not (1 or 2 or 4 or 8 or 16 or 32))
            throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A beat's note value is 1, 2, 4, 8, 16 or 32.");
        (Numerator, Denominator) = (numerator, denominator);
    }

    /// <summary>Beats in a bar.</summary>
    public int Numerator { get; }

    /// <summary>The note value of a beat: 4 for a quarter note.</summary>
    public int Denominator { get; }

    /// <summary>How long one beat of this metre is.</summary>
    public Duration Beat => new(Duration.UnitsPerBeat * 4 / Denominator);

    /// <summary>How long one bar is.</summary>
    public Duration Bar => Beat * Numerator;

    /// <summary>The bar and beat of a place, counted from 1, as a player says them; before the beginning the bars are 0, -1 and so on.</summary>
    public BarBeat At(Position position)
    {
        var (bar, rest) = Math.DivRem(position.Units, Bar.Units);
        if (rest < 0)
            (bar, rest) = (bar - 1, rest + Bar.Units);    // `DivRem` rounds towards zero
        var (beat, units) = Math.DivRem(rest, Beat.Units);
        return new((int)Math.Clamp(bar + 1, int.MinValue, int.MaxValue), (int)beat + 1, units / (double)Beat.Units);
    }

    /// <summary>The time signature as written: 4/4.</summary>
    public override string ToString() => $"{Numerator}/{Denominator}";
}

/// <summary>A place as a player says it: bar and beat count from 1; <paramref name="Fraction"/> is the part of the beat that has gone by, 0 to 1.</summary>
public readonly record struct BarBeat(int Bar, int Beat, double Fraction)
{
    /// <summary>Such as <c>3.1</c>: bar 3, beat 1; with hundredths of the beat where there are any.</summary>
    public override string ToString() =>
        Fraction < .005 ? $"{Bar}.{Beat}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Bar}.{Beat}+{Fraction:.00}");
}
