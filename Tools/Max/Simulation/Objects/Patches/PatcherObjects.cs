namespace Tactus.Tools.Max.Simulation;

/// <summary><c>patcherargs</c>: on load the arguments that were given (left), then each attribute and <c>done</c> (right).</summary>
/// <remarks>Source: facts.md section 5: its own arguments are defaults; it speaks after the loadbangs.</remarks>
[MaxName("patcherargs")]
internal sealed class PatcherArgs : MaxObject
{
    private readonly IReadOnlyDictionary<string, Atom[]> defaults;

    public PatcherArgs(Creation creation)
        : base(creation, 1, 2)
    {
        defaults = creation.TextAttributes;
        foreach (var name in defaults.Keys)
            Ignore(name);
    }

    /// <inheritdoc/>
    public override void Opened() => Output();

    protected override void OnBang(int inlet) => Output();

    private void Output()
    {
        var given = Creation.Patcher.Arguments;
        foreach (var name in defaults.Keys.Union(given.Attributes.Keys))
            SendAtoms(1, [name, .. given.Attributes.GetValueOrDefault(name) ?? defaults[name]]);
        SendAtoms(1, "done");
        Atom[] typed = [.. given.Typed, .. Creation.Arguments.Skip(given.Typed.Length)];
        if (typed.Length > 0)
            SendAtoms(0, typed);
    }
}

/// <summary><c>pattr</c>, as far as it is a value with a name: keeps what comes, passes it on, and speaks at load if it has something.</summary>
[MaxName("pattr")]
internal sealed class Pattr : MaxObject
{
    private Message? content;

    public Pattr(Creation creation)
        : base(creation, 1, 3)
    {
        Ignore("bindto", "autorestore", "thru", "invisible", "default_interp", "type", "default_active");
        Attribute("initial", atoms => content = Message.From(atoms));
        Attribute("restore", atoms => content = Message.From(atoms));
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (!message.IsBang)
            content = message;
        Loaded();
    }

    /// <inheritdoc/>
    public override void Loaded()
    {
        if (content is { } value)
            Send(0, value);
    }
}

/// <summary><c>attrui</c>: sends the attribute it is for, with what came in.</summary>
[MaxName("attrui")]
internal sealed class AttrUi : MaxObject
{
    private string attribute = "";

    public AttrUi(Creation creation)
        : base(creation, 1, 1)
    {
        Attribute("attr", atoms => attribute = atoms[0].ToString());
        Ignore("text_width", "lock", "orientation");
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message.Selector == "attr")
            attribute = message.Atoms[0].ToString();
        else if (!message.IsBang)
            SendAtoms(0, [attribute, .. message.ToAtoms()]);
    }
}
