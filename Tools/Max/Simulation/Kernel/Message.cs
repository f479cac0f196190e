namespace Tactus.Tools.Max.Simulation;

/// <summary>What travels along a patch cord: a selector and its atoms. The atoms are never changed after they were sent.</summary>
internal readonly record struct Message(string Selector, Atom[] Atoms)
{
    public static Message Bang { get; } = new("bang", []);

    public bool IsBang => Selector == "bang" && Atoms.Length == 0;

    /// <summary>Whether this is an int, a float, a list or a bang, whose selector is not written out.</summary>
    public bool IsPlain => Selector is "int" or "float" or "list" && Atoms.Length > 0;

    public static Message Of(Atom atom) => atom.Kind switch
    {
        AtomKind.Int => new("int", [atom]),
        AtomKind.Float => new("float", [atom]),
        _ => new(atom.Symbol!, []),
    };

    /// <summary>Reads atoms as Max does: nothing is a bang, one number itself, numbers first a list, a word first its own selector.</summary>
    public static Message From(params ReadOnlySpan<Atom> atoms)
    {
        if (atoms.IsEmpty)
            return Bang;
        return atoms[0].Symbol switch
        {
            null => atoms.Length == 1 ? Of(atoms[0]) : new("list", atoms.ToArray()),
            "list" => From(atoms[1..]),
            "int" when atoms.Length == 2 && atoms[1].IsNumber => Of(atoms[1].AsInt),
            "float" when atoms.Length == 2 && atoms[1].IsNumber => Of(atoms[1].AsFloat),
            { } word => new(word, atoms[1..].ToArray()),
        };
    }

    /// <summary>The message as one row of atoms, a word first if it has one: what <c>prepend</c>, <c>zl</c> and the log see.</summary>
    public Atom[] ToAtoms() => IsPlain ? Atoms : [Selector, .. Atoms];

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', ToAtoms());
}
