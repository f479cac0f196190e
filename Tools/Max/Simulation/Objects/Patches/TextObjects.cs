namespace Tactus.Tools.Max.Simulation;

/// <summary><c>textedit</c>: keeps text; bang sends it, <c>set</c> and numbers change it silently, any other word is put in and sent.</summary>
/// <remarks>Source: REF textedit (facts.md, source key): lists of numbers are put in silently. That other words are sent at once is not established.</remarks>
[MaxName("textedit")]
internal sealed class TextEdit : MaxObject
{
    private string text;
    private bool isOneWord;

    public TextEdit(Creation creation)
        : base(creation, 1, 4)
    {
        text = creation.Text;
        Attribute("outputmode", atoms => isOneWord = atoms[0].AsInt != 0);
        Ignore("keymode", "lines", "wordwrap", "autoscroll", "separator", "tabmode", "border", "rounded");
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (message.Selector == "clear")
            text = "";
        else if (message.Selector is "set" or "append")
            text = message.Selector == "set" ? string.Join(' ', message.Atoms) : $"{text} {string.Join(' ', message.Atoms)}".Trim();
        else if (Attributes.TryGetValue(message.Selector, out var set))
            set(message.Atoms);
        else if (message.Selector is "int" or "float" or "list")
            text = message.ToString();
        else
            Say(message);
    }

    private void Say(Message message)
    {
        if (!message.IsBang)
            text = message.ToString();
        if (isOneWord)
            SendAtoms(0, "text", text);
        else
            SendAtoms(0, ["text", .. AtomText.ReadAll(text)]);
    }
}

/// <summary><c>textbutton</c>, <c>live.text</c>: a push sends a bang, or 0 and 1 where it is a switch.</summary>
/// <remarks>Source: REF textbutton, live.text (facts.md, source key).</remarks>
[MaxName("textbutton", "live.text")]
internal sealed class TextButton : MaxObject
{
    private bool isSwitch, isOn;

    public TextButton(Creation creation)
        : base(creation, 1, creation.Name == "live.text" ? 2 : 3)
    {
        Attribute("mode", atoms => isSwitch = atoms[0].AsInt != 0);
        Ignore("text", "texton", "rounded", "outputmode");
    }

    protected override void OnBang(int inlet) => Push(!isOn);

    protected override void OnNumber(int inlet, Atom number) => Push(number.AsFloat != 0);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms.Length > 0)
            isOn = atoms[0].AsFloat != 0;
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Push(bool on)
    {
        isOn = on;
        if (Outlets.Count == 3 && Creation.Value("text") is [var label])
            SendAtoms(1, label.ToString());
        if (isSwitch || Creation.Name == "live.text")
            Send(0, on);
        else
            SendBang(0);
    }
}
