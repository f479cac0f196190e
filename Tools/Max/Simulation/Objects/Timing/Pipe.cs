namespace Tactus.Tools.Max.Simulation;

/// <summary><c>pipe</c>: delays any number of messages at once.</summary>
/// <remarks>
/// Source: facts.md 4.4: n arguments (at least 2) give n inlets and n - 1 outlets, the last inlet is the delay; the left one is hot; a new delay
/// moves nothing that is pending; clear and stop forget, flush sends at once in reverse order of arrival; it knows the global transport only.
/// The order of its outlets is not established (section 9): <see cref="SimulationOptions.OutletOrder"/>.
/// </remarks>
[MaxName("pipe")]
internal sealed class Pipe : MaxObject
{
    private readonly Atom[] values;
    private readonly Countdown countdown;
    private readonly List<(TimedCall Call, Atom[] Values)> pending = [];

    public Pipe(Creation creation)
        : base(creation, Math.Max(2, creation.Count), Math.Max(1, creation.Count - 1))
    {
        values = creation.Count < 2 ? [0] : creation.Arguments[..^1];
        countdown = new(creation.Machine);
        if (creation.Count > 0 && !countdown.TrySet(creation.Arguments.AsSpan(creation.Count - 1)))
            throw creation.Refuse($"'{creation.Arguments[^1]}' is no delay: write ms or a note value, or '@delaytime 240 ticks'.");
        Attribute("delaytime", SetDelay);
        Attribute("quantize", countdown.SetQuantize);
    }

    /// <summary>How many messages wait.</summary>
    public int Waiting => pending.Count(each => each.Call.IsPending);

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == Inlets - 1)
            SetDelay(message.ToAtoms());
        else if (inlet > 0)
            values[inlet] = message.ToAtoms()[0];
        else
            Hot(message);
    }

    private void Hot(Message message)
    {
        switch (message.Selector)
        {
            case "clear" or "stop": Clear(); break;
            case "flush": Flush(); break;
            case "bang" or "int" or "float" or "list": Fill(message.IsBang ? [] : message.Atoms); break;
            default: Other(message); break;
        }
    }

    private void Other(Message message)
    {
        if (Attributes.TryGetValue(message.Selector, out var set))
            set(message.Atoms);
        else
            Fill(message.ToAtoms());
    }

    private void Fill(Atom[] atoms)
    {
        if (atoms.Length > values.Length)
            SetDelay(atoms[values.Length..]);
        atoms.AsSpan(0, Math.Min(atoms.Length, values.Length)).CopyTo(values);
        Delay([.. values]);
    }

    private void Delay(Atom[] copy)
    {
        TimedCall? call = null;
        call = countdown.Start(() =>
        {
            pending.RemoveAll(each => ReferenceEquals(each.Call, call));
            Output(copy);
        });
        pending.Add((call, copy));
    }

    private void SetDelay(Atom[] atoms)
    {
        if (!countdown.TrySet(atoms))
            Complain($"'{string.Join(' ', atoms)}' is no delay");
    }

    private void Clear()
    {
        pending.ForEach(each => each.Call.Cancel());
        pending.Clear();
    }

    private void Flush()
    {
        var all = pending.Select(each => each.Values).Reverse().ToArray();
        Clear();
        foreach (var each in all)
            Output(each);
    }

    private void Output(Atom[] output)
    {
        foreach (var i in Machine.Options.FiringOrder(output.Length))
            Send(i, output[i]);
    }
}
