namespace Tactus.Tools.Max.Simulation;

/// <summary>An object in a patch: receives messages in its inlets, sends messages from its outlets.</summary>
internal abstract class MaxObject
{
    private readonly Dictionary<string, Action<Atom[]>> attributes = new(StringComparer.Ordinal);
    private readonly HashSet<string> ignored = new(StringComparer.Ordinal);

    protected MaxObject(Creation creation, int inlets, int outlets)
    {
        (Creation, Inlets) = (creation, inlets);
        SetOutlets(outlets);
    }

    public Creation Creation { get; }

    public int Inlets { get; protected set; }

    public IReadOnlyList<Outlet> Outlets { get; private set; } = [];

    public IReadOnlyDictionary<string, Action<Atom[]>> Attributes => attributes;

    protected Machine Machine => Creation.Machine;

    /// <summary>Takes a message in. Sending on is done before this returns: messages run depth first.</summary>
    public virtual void Receive(int inlet, Message message)
    {
        switch (message)
        {
            case { IsBang: true }: OnBang(inlet); break;
            case { Selector: "int" or "float", Atoms: [{ IsNumber: true } number] }: OnNumber(inlet, number); break;
            case { Selector: "list", Atoms.Length: > 0 }: OnList(inlet, message.Atoms); break;
            default: OnMessage(inlet, message.Selector, message.Atoms); break;
        }
    }

    /// <summary>Everything is created and connected, subpatchers before their parents: where loadbang fires.</summary>
    public virtual void Loaded() { }

    /// <summary>After all loadbangs (facts.md section 5, load order): where patcherargs speaks.</summary>
    public virtual void Opened() { }

    /// <summary>The patch closes.</summary>
    public virtual void Freed() { }

    protected virtual void OnBang(int inlet) => NotUnderstood("bang");

    protected virtual void OnNumber(int inlet, Atom number) => NotUnderstood(number.Kind == AtomKind.Int ? "int" : "float");

    /// <summary>A list in the leftmost inlet is spread over all of them, from right to left; elsewhere its first item counts.</summary>
    protected virtual void OnList(int inlet, Atom[] atoms)
    {
        if (inlet > 0)
            Receive(inlet, Message.Of(atoms[0]));
        else
            for (var i = Math.Min(atoms.Length, Inlets) - 1; i >= 0; i--)
                Receive(i, Message.Of(atoms[i]));
    }

    /// <summary>Any other message; the name of an attribute sets it.</summary>
    protected virtual void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (!TrySet(selector, atoms))
            NotUnderstood(selector);
    }

    protected void Attribute(string name, Action<Atom[]> set) => attributes[name] = set;

    /// <summary>Sets the attribute that a message names, if there is one. A message that nobody hears was most likely meant for somebody else, so it is said.</summary>
    protected bool TrySet(string name, Atom[] atoms)
    {
        if (!attributes.TryGetValue(name, out var set))
            return false;
        if (ignored.Contains(name))
            Complain($"the message '{name}' sets an attribute of {Creation.Name} that changes nothing here, and goes no further; if something else was meant by it, give it another name");
        set(atoms);
        return true;
    }

    /// <summary>An attribute that is kept by the file but changes nothing that could be heard.</summary>
    protected void Ignore(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            ignored.Add(name);
            Attribute(name, static _ => { });
        }
    }

    protected void SetOutlets(int count) => Outlets = [.. Enumerable.Range(0, count).Select(_ => new Outlet(Machine))];

    protected void Send(int outlet, Message message) => Outlets[outlet].Send(message);

    protected void Send(int outlet, Atom atom) => Outlets[outlet].Send(Message.Of(atom));

    protected void SendBang(int outlet) => Outlets[outlet].Send(Message.Bang);

    protected void SendAtoms(int outlet, params ReadOnlySpan<Atom> atoms) => Outlets[outlet].Send(Message.From(atoms));

    protected void NotUnderstood(string selector) => Complain($"doesn't understand \"{selector}\"");

    protected void Complain(string sentence) => Machine.Log.Write(LogKind.Error, Creation.Place, [sentence]);
}
