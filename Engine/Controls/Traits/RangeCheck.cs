namespace Tactus;

/// <summary>Whether a range makes sense for what has it.</summary>
internal static class RangeCheck
{
    /// <summary>Makes sure of it.</summary>
    /// <exception cref="ArgumentException">It does not; the sentence says what to write instead.</exception>
    public static void Require(RangeAttribute range, Conversion conversion, string place)
    {
        if (WhyNot(range, conversion) is { } reason)
            throw new ArgumentException(FormattableString.Invariant($"'{place}' has a range from {range.Min} to {range.Max}") + reason);
    }

    private static string? WhyNot(RangeAttribute range, Conversion conversion)
    {
        var (min, max) = (range.Min, range.Max);
        if (min > max)
            return FormattableString.Invariant($"; write the least first: [Range({max}, {min})].");
        if (!(min < max))
            return ", which leaves nothing to choose; write [Range(least, most)] with the least below the most.";
        if (range.Curve == Curve.Exponential && !(double.IsFinite(min) && double.IsFinite(max)))
            return ", and an exponential curve needs two bounds to be spread between; give it both.";
        if (range.Curve == Curve.Exponential && min <= 0 && max >= 0)
            return ", and on an exponential curve equal ways are equal ratios, which never reach 0; keep the range on one side of 0, or take a linear curve.";
        return Misfit(min, conversion) ?? Misfit(max, conversion);
    }

    private static string? Misfit(double bound, Conversion conversion)
    {
        if (double.IsInfinity(bound))
            return null;
        var number = conversion;
        while (number.Item is { } item)
            number = item;
        var isWhole = number.Name == "int";
        if (isWhole && bound % 1 != 0)
            return ", and it is a whole number; write bounds without a fraction.";
        return number.Rate(bound) > Fit.None ? null : $", and its type takes {number.Taken}; keep the range within that.";
    }
}
