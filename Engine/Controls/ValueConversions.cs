namespace Tactus;

// How values are made of C#'s own types and of atoms, and what atoms they become.
public readonly partial struct Value
{
    /// <summary>An int.</summary>
    public static implicit operator Value(int value) => new(IntMark, value);

    /// <summary>An int.</summary>
    public static implicit operator Value(long value) => new(IntMark, value);

    /// <summary>A float; NaN and infinity are held, and refused by the control that they are given to.</summary>
    public static implicit operator Value(double value) => new(FloatMark, BitConverter.DoubleToInt64Bits(value));

    /// <summary>True or false.</summary>
    public static implicit operator Value(bool value) => new(BoolMark, value ? 1 : 0);

    /// <summary>A string; null is nil.</summary>
    public static implicit operator Value(string? value) => new(value, 0);

    /// <summary>An int, a float or a string, as the atom is one.</summary>
    public static implicit operator Value(Atom value) => value.Kind switch
    {
        AtomKind.Int => value.AsInt,
        AtomKind.Float => value.AsFloat,
        _ => value.Symbol,
    };

    /// <summary>A list; the values are copied.</summary>
    /// <exception cref="ArgumentException">The list would be deeper than <see cref="MaxDepth"/>.</exception>
    public static implicit operator Value(Value[] items) => List(items);

    /// <summary>A list of any values, none as well.</summary>
    /// <param name="items">Copied; each at most <see cref="MaxDepth"/> − 1 deep.</param>
    /// <exception cref="ArgumentException">The list would be deeper than <see cref="MaxDepth"/>.</exception>
    public static Value List(params ReadOnlySpan<Value> items) => FromTrusted(items.ToArray());

    /// <summary>What a Max message holds: the value of one atom, a list of several (and of none).</summary>
    public static Value FromAtoms(ReadOnlySpan<Atom> atoms)
    {
        if (atoms.Length == 1)
            return atoms[0];
        var items = new Value[atoms.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = atoms[i];
        return new(items, 1);
    }

    /// <summary>The atom that says the same: a bool is the int 1 or 0.</summary>
    /// <exception cref="InvalidOperationException">This is nil or a list, which are no single atom: see <see cref="ToAtoms"/>.</exception>
    public Atom ToAtom() => Kind switch
    {
        ValueKind.Int or ValueKind.Bool => bits,
        ValueKind.Float => AsFloat,
        ValueKind.String => Text!,
        _ => throw new InvalidOperationException($"A {Kind.ToString().ToLowerInvariant()} value is not one atom; ToAtoms() gives all of its atoms."),
    };

    /// <summary>The atoms of a Max message that says the same: none for nil, one for a number or a string, all of a list's in order, without its brackets.</summary>
    /// <remarks>Allocates: the array.</remarks>
    public Atom[] ToAtoms()
    {
        if (IsNil)
            return [];
        if (Kind != ValueKind.List)
            return [ToAtom()];
        var atoms = new List<Atom>(Items.Length);
        foreach (var item in Items)
            atoms.AddRange(item.ToAtoms());
        return [.. atoms];
    }

    /// <summary>
    /// The value as Max writes it: 1 and 0 for bools, a list's values with spaces between, lists within it in brackets, text with spaces in quotes there,
    /// and nothing at all for nil.
    /// </summary>
    public override string ToString() => Kind switch
    {
        ValueKind.Nil => "",
        ValueKind.List => string.Join(' ', Array.ConvertAll((Value[])mark!, WriteItem)),
        _ => ToAtom().ToString(),
    };

    /// <summary>A list that keeps the given array, which nobody changes any more.</summary>
    /// <exception cref="ArgumentException">The list would be deeper than <see cref="MaxDepth"/>.</exception>
    internal static Value FromTrusted(Value[] items)
    {
        var deepest = DeepestOf(items);
        return deepest < MaxDepth
            ? new(items, deepest + 1)
            : throw new ArgumentException($"Lists stand at most {MaxDepth} deep in each other, and this one would be {deepest + 1} deep; make it flatter.", nameof(items));
    }

    /// <summary>A list, unless it would be deeper than <see cref="MaxDepth"/>.</summary>
    internal static bool TryList(ReadOnlySpan<Value> items, out Value list)
    {
        var fits = DeepestOf(items) < MaxDepth;
        list = fits ? List(items) : Nil;
        return fits;
    }

    private static int DeepestOf(ReadOnlySpan<Value> items)
    {
        var deepest = 0;
        foreach (var item in items)
            deepest = Math.Max(deepest, item.Depth);
        return deepest;
    }

    private static string WriteItem(Value item) => item.Kind switch
    {
        ValueKind.List => item.Items.IsEmpty ? "[ ]" : $"[ {item} ]",
        ValueKind.String when item.Text!.Length == 0 || item.Text.Contains(' ') => $"\"{item.Text}\"",
        ValueKind.Nil => "nil",
        _ => item.ToString(),
    };
}
