using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>
/// What a control takes from the outside or gives to it: nil, a bool, an int, a float, a string, or a list of values. Default: nil.
/// Numbers, strings and atoms become values by themselves; a list is written <c>[0, 4, 7]</c>.
/// </summary>
/// <remarks>
/// Two values are equal when they are of one kind and hold the same, so the int 1 and the float 1 differ, as atoms do.
/// Thread: any (it never changes). Allocates: nothing for nil, bools, numbers and strings; a list keeps one array.
/// </remarks>
[CollectionBuilder(typeof(Value), nameof(List))]
public readonly partial struct Value : IEquatable<Value>
{
    /// <summary>How deep lists may stand in each other; a list of numbers is 1 deep.</summary>
    public const int MaxDepth = 4;

    private static readonly object BoolMark = new();
    private static readonly object IntMark = new();
    private static readonly object FloatMark = new();

    // What it is: null, one of the marks, the string itself, or the list's items; a list's bits are its depth.
    private readonly object? mark;
    private readonly long bits;

    private Value(object? mark, long bits) => (this.mark, this.bits) = (mark, bits);

    /// <summary>Nothing: C#'s null.</summary>
    public static Value Nil => default;

    /// <summary>What kind of value this is.</summary>
    public ValueKind Kind =>
        ReferenceEquals(mark, FloatMark) ? ValueKind.Float
        : ReferenceEquals(mark, IntMark) ? ValueKind.Int
        : ReferenceEquals(mark, BoolMark) ? ValueKind.Bool
        : mark is null ? ValueKind.Nil
        : mark is string ? ValueKind.String
        : ValueKind.List;

    /// <summary>Whether this is nil.</summary>
    public bool IsNil => mark is null;

    /// <summary>Whether this is an int or a float.</summary>
    public bool IsNumber => ReferenceEquals(mark, IntMark) || ReferenceEquals(mark, FloatMark);

    /// <summary>Whether this is true, or a number other than 0.</summary>
    public bool AsBool => Kind is ValueKind.Bool or ValueKind.Int or ValueKind.Float && AsFloat != 0;

    /// <summary>The number as a whole number, a float rounded towards zero as Max does; 1 or 0 for a bool; 0 for all else, NaN and what does not fit.</summary>
    public long AsInt => Kind switch
    {
        ValueKind.Int or ValueKind.Bool => bits,
        ValueKind.Float => ((Atom)BitConverter.Int64BitsToDouble(bits)).AsInt,
        _ => 0,
    };

    /// <summary>The number as a float; 1 or 0 for a bool; 0 for all else.</summary>
    public double AsFloat => Kind switch
    {
        ValueKind.Float => BitConverter.Int64BitsToDouble(bits),
        ValueKind.Int or ValueKind.Bool => bits,
        _ => 0,
    };

    /// <summary>The string, or null for every other kind.</summary>
    public string? Text => mark as string;

    /// <summary>A list's values; empty for every other kind.</summary>
    public ReadOnlySpan<Value> Items => mark is Value[] items ? items : default;

    /// <summary>How deep the list is: 1 for a list without lists in it, 0 for every other kind.</summary>
    public int Depth => mark is Value[]? (int)bits : 0;

    /// <summary>Walks through a list's values; through nothing for every other kind.</summary>
    public ReadOnlySpan<Value>.Enumerator GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Value other) => bits == other.bits && (ReferenceEquals(mark, other.mark) || mark switch
    {
        string text => text == other.mark as string,
        Value[] items => other.mark is Value[] others && items.AsSpan().SequenceEqual(others),
        _ => false,
    });

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Kind);
        hash.Add(bits);
        hash.Add(Text);
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two values are of one kind and hold the same.</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether two values differ in kind or in what they hold.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);
}
