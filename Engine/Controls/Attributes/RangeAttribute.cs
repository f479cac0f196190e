namespace Tactus;

/// <summary>
/// The least and the most that a number may be: <c>[Range(0, 127)]</c>. What lies outside is refused with a sentence that names the range, unless
/// <see cref="Clamp"/> says otherwise. On a list, each of its numbers keeps to it.
/// </summary>
/// <param name="min">The least; <see cref="double.NegativeInfinity"/> for no bound.</param>
/// <param name="max">The most, above <paramref name="min"/>; <see cref="double.PositiveInfinity"/> for no bound.</param>
/// <remarks>
/// For numbers, durations, positions, tempi and lists of them; on properties, fields and methods' parameters. It holds for what comes from outside; C# code
/// that sets the property by itself is not asked. A range that makes no sense is refused when the control is added to a piece.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class RangeAttribute(double min, double max) : Attribute
{
    /// <summary>The least.</summary>
    public double Min { get; } = min;

    /// <summary>The most.</summary>
    public double Max { get; } = max;

    /// <summary>Whether a number outside becomes the nearest bound instead of being refused. Default: false.</summary>
    public bool Clamp { get; set; }

    /// <summary>How a knob's way is spread over the range, and a morph's over time. Default: linear.</summary>
    public Curve Curve { get; set; }
}
