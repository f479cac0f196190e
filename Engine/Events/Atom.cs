using System.Globalization;

namespace Tactus;

/// <summary>What kind of value an <see cref="Atom"/> holds.</summary>
public enum AtomKind
{
    /// <summary>A floating-point number; a default atom is the float 0.</summary>
    Float,

    /// <summary>A whole number.</summary>
    Int,

    /// <summary>A word; Max calls it a symbol.</summary>
    Symbol,
}

/// <summary>One value of a Max message: an int, a float, or a symbol. Default: the float 0.</summary>
/// <remarks>Thread: any. Allocates: nothing (a symbol keeps the string that it was made of).</remarks>
public readonly struct Atom : IEquatable<Atom>
{
    private static readonly object IntMark = new();
    private readonly object? mark;
    private readonly long bits;

    private Atom(object? mark, long bits) => (this.mark, this.bits) = (mark, bits);

    /// <summary>What kind of value this is.</summary>
    public AtomKind Kind => mark is null ? AtomKind.Float : ReferenceEquals(mark, IntMark) ? AtomKind.Int : AtomKind.Symbol;

    /// <summary>The number as a float; 0 for a symbol.</summary>
    public double AsFloat => mark is null ? BitConverter.Int64BitsToDouble(bits) : bits;

    /// <summary>The number as a whole number, a float rounded towards zero as Max does; 0 for a symbol, NaN and what does not fit.</summary>
    public long AsInt => mark is not null ? bits : Math.Abs(AsFloat) < long.MaxValue ? (long)AsFloat : 0;

    /// <summary>The word, or null for a number.</summary>
    public string? Symbol => mark as string;

    /// <summary>Whether this is an int or a float.</summary>
    public bool IsNumber => Kind != AtomKind.Symbol;

    /// <summary>An int.</summary>
    public static implicit operator Atom(int value) => new(IntMark, value);

    /// <summary>An int.</summary>
    public static implicit operator Atom(long value) => new(IntMark, value);

    /// <summary>A float.</summary>
    public static implicit operator Atom(double value) => new(null, BitConverter.DoubleToInt64Bits(value));

    /// <summary>1 or 0, as Max writes true and false.</summary>
    public static implicit operator Atom(bool value) => value ? 1 : 0;

    /// <summary>A symbol.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static implicit operator Atom(string value) => new(value ?? throw new ArgumentNullException(nameof(value)), 0);

    /// <inheritdoc/>
    public bool Equals(Atom other) => bits == other.bits && (ReferenceEquals(mark, other.mark) || (mark is string word && word == other.mark as string));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Atom other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbol, bits, Kind);

    /// <summary>Whether two atoms are of one kind and value.</summary>
    public static bool operator ==(Atom left, Atom right) => left.Equals(right);

    /// <summary>Whether two atoms differ in kind or value.</summary>
    public static bool operator !=(Atom left, Atom right) => !left.Equals(right);

    /// <summary>The value as Max writes it.</summary>
    public override string ToString() => Kind switch
    {
        AtomKind.Int => bits.ToString(CultureInfo.InvariantCulture),
        AtomKind.Float => AsFloat.ToString(CultureInfo.InvariantCulture),
        _ => Symbol!,
    };
}
