namespace Tactus.Tools.Max.Simulation;

/// <summary><c>route</c> takes the matching first item off and sends the rest; <c>routepass</c> leaves it on. What matches nothing leaves on the right.</summary>
/// <remarks>Source: patch-format.md section 8 (n arguments: n + 1 inlets and outlets). The right inlets change what is matched.</remarks>
[MaxName("route", "routepass", TakesAtSigns = true)]
internal sealed class Route : MaxObject
{
    private readonly Atom[] keys;
    private readonly bool takesOff;

    public Route(Creation creation)
        : base(creation, Math.Max(1, creation.Count) + 1, Math.Max(1, creation.Count) + 1)
    {
        keys = creation.Count == 0 ? [0] : [.. creation.Arguments];
        takesOff = creation.Name == "route";
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        var atoms = message.ToAtoms();
        if (inlet > 0)
            keys[inlet - 1] = atoms[0];
        else if (Array.FindIndex(keys, key => Same(key, message)) is >= 0 and var index)
            Send(index, takesOff ? Message.From(Rest(keys[index], message)) : message);
        else
            Send(keys.Length, message);
    }

    /// <summary>What is left: behind a word its arguments, behind a number the rest of the list; a type's word takes nothing off.</summary>
    private static ReadOnlySpan<Atom> Rest(Atom key, Message message) =>
        key.Symbol is { } word && message.Selector == word ? message.Atoms : message.Atoms.AsSpan(1);

    /// <summary>Besides values, a type's own word matches every message of that type.</summary>
    private static bool Same(Atom key, Message message) => key.Symbol switch
    {
        null => message.IsPlain && message.Atoms[0].IsNumber && message.Atoms[0].AsFloat == key.AsFloat,
        { } word => message.Selector == word || (message.Selector == "list" && message.Atoms[0].Symbol == word),
    };
}

/// <summary><c>select</c>, <c>sel</c>: a bang for a match, everything else on the right. With one argument the right inlet changes it.</summary>
[MaxName("select", "sel", TakesAtSigns = true)]
internal sealed class Select : MaxObject
{
    private readonly Atom[] keys;

    public Select(Creation creation)
        : base(creation, Math.Max(1, creation.Count) + 1, Math.Max(1, creation.Count) + 1) => keys = creation.Count == 0 ? [0] : [.. creation.Arguments];

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        var first = message.ToAtoms()[0];
        if (inlet > 0)
            keys[inlet - 1] = first;
        else if (Array.FindIndex(keys, key => Same(key, first)) is >= 0 and var index)
            SendBang(index);
        else
            Send(keys.Length, message);
    }

    private static bool Same(Atom key, Atom value) => key.IsNumber && value.IsNumber ? key.AsFloat == value.AsFloat : key == value;
}

/// <summary><c>gate</c>: the left inlet opens one outlet (0: none), the right inlet's messages leave there.</summary>
[MaxName("gate")]
internal sealed class Gate(Creation creation) : MaxObject(creation, 2, Math.Max(1, creation.Int(0, 1)))
{
    private int open = creation.Int(1, 0);

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 1 && open > 0 && open <= Outlets.Count)
            Send(open - 1, message);
        else if (inlet == 0 && message.IsBang)
            Complain($"gate: {open} is open");
        else if (inlet == 0)
            open = Math.Clamp((int)message.ToAtoms()[0].AsInt, 0, Outlets.Count);
    }
}

/// <summary><c>switch</c>: the left inlet opens one of the others (0: none).</summary>
[MaxName("switch")]
internal sealed class Switch(Creation creation) : MaxObject(creation, Math.Max(1, creation.Int(0, 2)) + 1, 1)
{
    private int open = creation.Int(1, 0);

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 0)
            open = Math.Clamp((int)message.ToAtoms()[0].AsInt, 0, Inlets - 1);
        else if (inlet == open)
            Send(0, message);
    }
}
