using System.Numerics;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>Words for what a control takes: a range that a value must keep to, and the 0 to 127 of Max's dials spread over one.</summary>
/// <remarks>Thread: any. Allocates: nothing, unless the value is refused.</remarks>
public static class Ranges
{
    /// <summary>The most that a dial of Max or of a MIDI controller shows; the least is 0.</summary>
    public const int DialEnd = 127;

    /// <summary>The value itself, once it is known to lie in a range.</summary>
    /// <param name="value">What came.</param>
    /// <param name="low">The least that is allowed.</param>
    /// <param name="high">The most that is allowed.</param>
    /// <param name="name">What the sentence calls the value. Default: the property or method that asks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is out of the range or NaN.</exception>
    public static T Within<T>(this T value, T low, T high, [CallerMemberName] string name = "value")
        where T : INumber<T> =>
        value >= low && value <= high
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} lies between {low} and {high}; {value} does not."));

    /// <summary>The list itself, once it is known to hold something.</summary>
    /// <param name="values">What came.</param>
    /// <param name="name">What the sentence calls the list. Default: the property or method that asks.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public static T[] NotEmpty<T>(this T[] values, [CallerMemberName] string name = "list")
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Length > 0 ? values : throw new ArgumentException($"{name} needs at least one value; this list has none.", name);
    }

    /// <summary>Spreads a dial's 0 to 127 evenly over a range.</summary>
    /// <param name="dial">0 to <see cref="DialEnd"/>.</param>
    /// <param name="low">What 0 stands for.</param>
    /// <param name="high">What 127 stands for; it may be the smaller one.</param>
    /// <param name="name">What the sentence calls the value. Default: the property or method that asks.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dial"/> is not 0 to 127.</exception>
    public static double Spread(this double dial, double low, double high, [CallerMemberName] string name = "dial") =>
        low + ((high - low) * dial.Within(0, DialEnd, name) / DialEnd);
}
