namespace Tactus.Tools.Max.Simulation;

/// <summary><c>prepend</c> and <c>append</c>: put words before or behind every message; the left inlet's <c>set</c> changes them.</summary>
[MaxName("prepend", "append", TakesAtSigns = true)]
internal sealed class Affix(Creation creation) : MaxObject(creation, 1, 1)
{
    private Atom[] words = creation.Arguments;

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message.Selector == "set")
            words = message.Atoms;
        else if (Creation.Name == "prepend")
            SendAtoms(0, [.. words, .. Tail(message)]);
        else
            SendAtoms(0, [.. Tail(message), .. words]);
    }

    private static Atom[] Tail(Message message) => message.IsBang ? [] : message.ToAtoms();
}

/// <summary><c>tosymbol</c>: makes one word of a message, with blanks or <c>@separator</c> between.</summary>
[MaxName("tosymbol")]
internal sealed class ToSymbol : MaxObject
{
    private string separator = " ";

    public ToSymbol(Creation creation)
        : base(creation, 1, 1) => Attribute("separator", atoms => separator = atoms.Length == 0 ? "" : atoms[0].ToString());

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) => Send(0, new Message(string.Join(separator, message.ToAtoms()), []));
}

/// <summary><c>fromsymbol</c>: makes a message of one word, split at blanks or <c>@separator</c>.</summary>
[MaxName("fromsymbol")]
internal sealed class FromSymbol : MaxObject
{
    private string separator = " ";

    public FromSymbol(Creation creation)
        : base(creation, 1, 1) => Attribute("separator", atoms => separator = atoms.Length == 0 ? " " : atoms[0].ToString());

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) =>
        SendAtoms(0, [.. message.ToString().Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(AtomText.Read)]);
}

/// <summary><c>sprintf</c>: fills numbers and words into a pattern; <c>symout</c> makes one word of the result.</summary>
/// <remarks>Source: patch-format.md section 8: as many inlets as there are conversions.</remarks>
[MaxName("sprintf", TakesAtSigns = true)]
internal sealed class SprintF : MaxObject
{
    private readonly bool oneWord;
    private readonly string pattern;
    private readonly List<string> conversions;
    private readonly Atom[] values;

    public SprintF(Creation creation)
        : base(creation, Math.Max(1, Pattern.Conversions(creation.Text).Count), 1)
    {
        oneWord = creation.Symbol(0) == "symout";
        pattern = string.Join(' ', creation.Arguments.Skip(oneWord ? 1 : 0));
        conversions = Pattern.Conversions(pattern);
        values = [.. Enumerable.Repeat<Atom>(0, Inlets)];
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        var atoms = message.IsBang ? [] : message.ToAtoms();
        for (var i = 0; i < atoms.Length && inlet + i < values.Length; i++)
            values[inlet + i] = atoms[i];
        if (inlet == 0)
            Output(Pattern.Fill(pattern, conversions, values));
    }

    private void Output(string text)
    {
        if (oneWord)
            Send(0, new Message(text, []));
        else
            SendAtoms(0, [.. AtomText.Split(text).Select(token => token.ToAtom())]);
    }
}

/// <summary><c>iter</c>: the items of a list, one after the other.</summary>
[MaxName("iter")]
internal sealed class Iter(Creation creation) : MaxObject(creation, 1, 1)
{
    private Atom[] last = [];

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (!message.IsBang)
            last = message.ToAtoms();
        foreach (var atom in last)
            Send(0, atom);
    }
}
