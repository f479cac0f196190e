namespace Tactus;

/// <summary>The bounds of a number, and what happens to one that lies outside.</summary>
/// <param name="Min">The least; negative infinity for no bound.</param>
/// <param name="Max">The most; positive infinity for no bound.</param>
/// <param name="Clamp">Whether a number outside becomes the nearest bound.</param>
/// <param name="Unit">What it counts, for sentences; null for nothing.</param>
internal sealed record NumberBounds(double Min, double Max, bool Clamp, string? Unit)
{
    /// <summary>The value that is to be converted: the one that came, or the bound in its place.</summary>
    /// <param name="value">What came; true counts as 1, false as 0. What is no finite number passes, for the conversion to refuse.</param>
    /// <param name="isWhole">Whether the number loses its fraction before it counts.</param>
    /// <param name="held">What to convert.</param>
    /// <returns>False for a number outside that does not become a bound.</returns>
    public bool TryHold(in Value value, bool isWhole, out Value held)
    {
        held = value;
        var came = value.Kind == ValueKind.Bool ? value.AsBool ? 1 : 0 : value.AsFloat;
        var number = isWhole ? Math.Truncate(came) : came;
        if (!(value.IsNumber || value.Kind == ValueKind.Bool) || !double.IsFinite(number) || (number >= Min && number <= Max))
            return true;
        if (Clamp)
            held = Math.Clamp(number, Min, Max);
        return Clamp;
    }

    /// <summary>What is taken, as a sentence says it after <c>takes</c>.</summary>
    public string Describe(bool isWhole) => FormattableString.Invariant($"a {(isWhole ? "whole number" : "number")} {Bounds}{(Unit is null ? "" : $" ({Unit})")}");

    private string Bounds =>
        double.IsNegativeInfinity(Min) ? FormattableString.Invariant($"up to {Max}")
        : double.IsPositiveInfinity(Max) ? FormattableString.Invariant($"from {Min} up")
        : FormattableString.Invariant($"from {Min} to {Max}");
}
