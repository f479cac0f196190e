namespace Tactus.Tools.Max.Simulation;

/// <summary><c>coll</c>: messages kept under numbers or words; all colls of a name share them.</summary>
/// <remarks>
/// Source: REF coll (facts.md, source key): the index leaves outlet 1, then the data outlet 0, a single word behind <c>symbol</c>; <c>dump</c> ends with a bang on outlet 3.
/// Whether the index leaves at a look-up, too, is not established: the page lists bang, dump, next, prev and sub. Here it does; the package stores, removes and dumps.
/// </remarks>
[MaxName("coll")]
internal sealed class Coll : MaxObject
{
    private readonly CollData data;
    private readonly Dictionary<string, Action<Atom[]>> commands;
    private int cursor;

    public Coll(Creation creation)
        : base(creation, 1, 4)
    {
        data = creation.Symbol(0) is { } name && !creation.Arguments[0].IsNumber ? creation.Machine.Shared(name, () => new CollData()) : new();
        Ignore("embed", "precision");
        if (creation.Value("coll_data") is [{ Symbol: { } saved }])
            data.Restore(saved);
        commands = Commands();
    }

    protected override void OnBang(int inlet) => Walk(1);

    protected override void OnNumber(int inlet, Atom number) => LookUp(number.AsInt);

    protected override void OnList(int inlet, Atom[] atoms) => data.Store(atoms[0].AsInt, atoms[1..]);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (commands.TryGetValue(selector, out var command))
            command(atoms);
        else
            LookUp(selector == "symbol" && atoms.Length > 0 ? atoms[0] : selector);
    }

    private Dictionary<string, Action<Atom[]>> Commands() => new(StringComparer.Ordinal)
    {
        ["store"] = atoms => data.Store(atoms[0], atoms[1..]),
        ["insert"] = atoms => data.Insert(atoms[0].AsInt, atoms[1..]),
        ["append"] = atoms => data.Append(atoms),
        ["merge"] = atoms => data.Merge(atoms[0], atoms[1..]),
        ["remove"] = atoms => data.Remove(atoms[0]),
        ["delete"] = atoms => data.Delete(atoms[0].AsInt),
        ["clear"] = _ => data.Entries.Clear(),
        ["length"] = _ => Send(0, data.Entries.Count),
        ["dump"] = _ => Dump(),
        ["start"] = _ => cursor = 0,
        ["end"] = _ => cursor = Math.Max(0, data.Entries.Count - 1),
        ["goto"] = atoms => cursor = Math.Max(0, data.IndexOf(atoms[0])),
        ["next"] = _ => Walk(1),
        ["prev"] = _ => Walk(-1),
        ["nth"] = atoms => Nth(atoms[0], (int)atoms[1].AsInt - 1),
        ["sub"] = Replace,
        ["nsub"] = atoms => data.Change(atoms[0], (int)atoms[1].AsInt - 1, atoms[2]),
    };

    private void LookUp(Atom key)
    {
        if (data.IndexOf(key) is >= 0 and var index)
            Output(data.Entries[index]);
    }

    private void Nth(Atom key, int item)
    {
        if (data.IndexOf(key) is >= 0 and var index && item >= 0 && item < data.Entries[index].Data.Length)
            Send(0, data.Entries[index].Data[item]);
    }

    private void Replace(Atom[] atoms)
    {
        data.Change(atoms[0], (int)atoms[1].AsInt - 1, atoms[2]);
        LookUp(atoms[0]);
    }

    private void Walk(int step)
    {
        var count = data.Entries.Count;
        if (count == 0)
            return;
        var entry = data.Entries[Math.Clamp(cursor, 0, count - 1)];
        cursor = (cursor + step + count) % count;
        Output(entry);
    }

    private void Dump()
    {
        foreach (var entry in data.Entries.ToArray())
            Output(entry);
        SendBang(3);
    }

    private void Output(CollEntry entry)
    {
        Send(1, entry.Key);
        SendAtoms(0, entry.Data is [{ IsNumber: false } word] ? ["symbol", word] : entry.Data);
    }
}
