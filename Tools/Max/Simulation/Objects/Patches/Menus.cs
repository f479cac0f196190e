namespace Tactus.Tools.Max.Simulation;

/// <summary><c>umenu</c>: a number picks an item: its index leaves on the left, its text in the middle (right first).</summary>
/// <remarks>Source: patch-format.md section 3: <c>items</c> is one row in which commas part the entries.</remarks>
[MaxName("umenu", "live.menu", "live.tab")]
internal sealed class UMenu : MaxObject
{
    private readonly List<string> items = [];
    private int picked;
    private string prefix = "";

    public UMenu(Creation creation)
        : base(creation, 1, 3)
    {
        Attribute("items", SetItems);
        Attribute("prefix", atoms => prefix = atoms.Length > 0 ? atoms[0].ToString() : "");
    }

    protected override void OnBang(int inlet) => Output();

    protected override void OnNumber(int inlet, Atom number)
    {
        if (number.AsInt < 0 || number.AsInt >= items.Count)
            return;
        picked = (int)number.AsInt;
        Output();
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        switch (selector)
        {
            case "clear": items.Clear(); break;
            case "append": items.Add(string.Join(' ', atoms)); break;
            case "set" when atoms.Length > 0: picked = Find(atoms); break;
            case "symbol" or "setsymbol": Pick(string.Join(' ', atoms), isSilent: selector == "setsymbol"); break;
            case "count": Send(2, new Message("count", [items.Count])); break;
            case var word when items.Contains(new Message(word, atoms).ToString()): Pick(new Message(word, atoms).ToString(), isSilent: false); break;
            default: base.OnMessage(inlet, selector, atoms); break;
        }
    }

    private int Find(Atom[] atoms) => atoms[0].IsNumber ? (int)atoms[0].AsInt : Math.Max(0, items.IndexOf(string.Join(' ', atoms)));

    private void Pick(string text, bool isSilent)
    {
        picked = Math.Max(0, items.IndexOf(text));
        if (!isSilent)
            Output();
    }

    private void SetItems(Atom[] atoms)
    {
        items.Clear();
        items.AddRange(string.Join(' ', atoms).Split(" , ", StringSplitOptions.RemoveEmptyEntries));
    }

    private void Output()
    {
        if (picked < items.Count)
            SendAtoms(1, [.. AtomText.ReadAll(prefix), .. AtomText.ReadAll(items[picked])]);
        Send(0, picked);
    }
}
