namespace Tactus.Tools.Max.Simulation;

/// <summary><c>zl</c> and <c>zl.len</c>, <c>zl.slice</c>, …: two inlets, two outlets, and a mode that says what happens to lists.</summary>
/// <remarks>Source: patch-format.md section 8 (2/2 in every mode); facts.md section 1: at most 256 items unless a size is given.</remarks>
[MaxName("zl", "zl.len", "zl.slice", "zl.group", "zl.iter", "zl.join", "zl.lookup", "zl.nth", "zl.mth", "zl.queue", "zl.stack", "zl.rev", "zl.rot", "zl.reg",
    "zl.compare", "zl.ecils", "zl.sum", "zl.sort", "zl.unique", "zl.thin", "zl.change", "zl.filter", "zl.sub", "zl.lace", "zl.delace", "zl.indexmap")]
internal sealed class Zl : MaxObject
{
    public const int UsualLimit = 256;

    private readonly ZlState state = new();
    private string mode;
    private int limit = UsualLimit;

    public Zl(Creation creation)
        : base(creation, 2, 2)
    {
        var arguments = creation.Arguments;
        if (creation.Name.Length > 3)
            mode = creation.Name[3..];
        else
            (mode, arguments) = arguments is [{ Symbol: null } size, ..] ? Sized(size, arguments[1..]) : (creation.Symbol(0) ?? "", arguments.Skip(1).ToArray());
        Check();
        state.Right = arguments;
        Attribute("zlmaxsize", atoms => limit = (int)atoms[0].AsInt);
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 0 && message.Selector is "mode" && message.Atoms is [{ Symbol: { } other }, ..])
            (mode, state.Right) = (other, message.Atoms[1..]);
        else if (inlet == 0 && message.Selector is "zlclear")
            state.Clear();
        else if (inlet == 0 && message.Selector is "zlmaxsize")
            limit = (int)message.Atoms[0].AsInt;
        else
            Run(inlet, message);
    }

    private void Run(int inlet, Message message)
    {
        var input = message.IsBang ? ZlInput.Bang : inlet == 0 ? ZlInput.Left : ZlInput.Right;
        if (input == ZlInput.Left)
            state.Left = Accept(message.ToAtoms());
        if (input == ZlInput.Right)
            state.Right = Accept(message.ToAtoms());
        if (ZlModes.Find(mode) is { } found)
            found.Run(state, input, Out);
        else
            Complain(Names.Unknown("mode of zl", mode, ZlModes.All));
    }

    private Atom[] Accept(Atom[] atoms)
    {
        if (atoms.Length <= limit)
            return atoms;
        Complain($"a list of {atoms.Length} items was cut to {limit}; give zl a greater size, such as 'zl {atoms.Length} {mode}'");
        return atoms[..limit];
    }

    private (string, Atom[]) Sized(Atom size, Atom[] rest)
    {
        limit = (int)size.AsInt;
        return rest is [{ Symbol: { } name }, ..] ? (name, rest[1..]) : ("", rest);
    }

    private void Check()
    {
        if (ZlModes.Find(mode) is null)
            throw Creation.Refuse(Names.Unknown("mode of zl", mode, ZlModes.All));
    }

    private void Out(int outlet, Atom[] atoms)
    {
        if (atoms.Length > 0)
            SendAtoms(outlet, Accept(atoms));
    }
}
