namespace Tactus.Tools.Max.Simulation;

/// <summary><c>pack</c>, <c>pak</c> and <c>join</c>: one list of what came into each inlet; pack and join fire from the left one only.</summary>
/// <remarks>Source: patch-format.md section 8. In pack and pak an argument's type stays: an int cuts a float's fraction.</remarks>
[MaxName("pack", "pak", TakesAtSigns = true)]
internal sealed class Pack : MaxObject
{
    private readonly Atom[] values;

    public Pack(Creation creation)
        : base(creation, creation.Count == 0 ? 2 : creation.Count, 1) => values = creation.Count == 0 ? [0, 0] : [.. creation.Arguments.Select(Start)];

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message is { IsBang: true })
            OnBang(inlet);
        else
            Store(inlet, message.Selector == "set" ? message.Atoms : message.ToAtoms(), fires: message.Selector != "set");
    }

    protected override void OnBang(int inlet) => SendAtoms(0, [.. values]);

    private void Store(int inlet, Atom[] atoms, bool fires)
    {
        for (var i = 0; i < atoms.Length && inlet + i < values.Length; i++)
            values[inlet + i] = Typed(values[inlet + i], atoms[i]);
        if (fires && (inlet == 0 || Creation.Name == "pak"))
            OnBang(inlet);
    }

    private static Atom Start(Atom argument) => argument.Symbol switch { "i" or "int" => 0, "f" or "float" => 0.0, "s" or "symbol" => "", _ => argument };

    private static Atom Typed(Atom now, Atom value) => now.Kind switch
    {
        AtomKind.Int => value.AsInt,
        AtomKind.Float => value.AsFloat,
        _ => value,
    };
}

/// <summary><c>join</c>: the lists of all inlets in a row; <c>@triggers</c> says which inlets fire (-1: all), the left one by default.</summary>
[MaxName("join")]
internal sealed class Join : MaxObject
{
    private readonly Atom[][] parts;
    private Atom[] triggers = [0];

    public Join(Creation creation)
        : base(creation, Math.Max(1, creation.Int(0, 2)), 1)
    {
        parts = [.. Enumerable.Repeat(Array.Empty<Atom>(), Inlets)];
        Attribute("triggers", atoms => triggers = atoms);
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (!message.IsBang)
            parts[inlet] = message.Selector == "set" ? message.Atoms : message.ToAtoms();
        if (message.Selector != "set" && triggers.Any(trigger => trigger.AsInt == -1 || trigger.AsInt == inlet))
            SendAtoms(0, [.. parts.SelectMany(part => part)]);
    }
}

/// <summary><c>unpack</c>: each item to an outlet of its own, from right to left, turned into that argument's type.</summary>
[MaxName("unpack", TakesAtSigns = true)]
internal sealed class Unpack(Creation creation) : MaxObject(creation, 1, creation.Count == 0 ? 2 : creation.Count)
{
    private readonly Atom[] kinds = creation.Count == 0 ? [0, 0] : creation.Arguments;
    private Atom[] last = [];

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (!message.IsBang)
            last = message.ToAtoms();
        for (var i = Math.Min(last.Length, kinds.Length) - 1; i >= 0; i--)
            Send(i, Typed(kinds[i], last[i]));
    }

    private static Atom Typed(Atom kind, Atom value) => kind switch
    {
        { Kind: AtomKind.Int } or { Symbol: "i" } => value.AsInt,
        { Kind: AtomKind.Float } or { Symbol: "f" } => value.AsFloat,
        _ => value,
    };
}

/// <summary><c>buddy</c>: waits until every inlet has had something, then sends all, from right to left.</summary>
[MaxName("buddy")]
internal sealed class Buddy(Creation creation) : MaxObject(creation, Math.Max(1, creation.Int(0, 2)), Math.Max(1, creation.Int(0, 2)))
{
    private readonly Message?[] waiting = new Message?[Math.Max(1, creation.Int(0, 2))];

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message.Selector == "clear")
            Array.Clear(waiting);
        else
            waiting[inlet] = message;
        if (waiting.Any(each => each is null))
            return;
        var all = waiting.Select(each => each!.Value).ToArray();
        Array.Clear(waiting);
        for (var i = all.Length - 1; i >= 0; i--)
            Send(i, all[i]);
    }
}
