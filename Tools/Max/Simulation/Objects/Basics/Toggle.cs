namespace Tactus.Tools.Max.Simulation;

/// <summary><c>toggle</c>: bang flips it, a number sets it and passes through, <c>set</c> sets it silently.</summary>
/// <remarks>Source: REF toggle (facts.md, source key): numbers pass as whole ones.</remarks>
[MaxName("toggle", "live.toggle")]
internal sealed class Toggle : MaxObject
{
    private bool isOn;

    public Toggle(Creation creation)
        : base(creation, 1, 1) => Ignore("svg");

    protected override void OnBang(int inlet) => OnNumber(inlet, !isOn);

    protected override void OnNumber(int inlet, Atom number)
    {
        isOn = number.AsFloat != 0;
        Send(0, number.AsInt);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms is [var state, ..])
            isOn = state.AsFloat != 0;
        else
            base.OnMessage(inlet, selector, atoms);
    }
}

/// <summary><c>button</c>: whatever comes, a bang goes out.</summary>
/// <remarks>Source: REF button (facts.md, source key).</remarks>
[MaxName("button", "live.button")]
internal sealed class Button(Creation creation) : MaxObject(creation, 1, 1)
{
    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) => SendBang(0);
}

/// <summary><c>led</c>: shows a number and passes it on as 0 or 1; a bang flashes it, and 0 leaves.</summary>
/// <remarks>Source: REF led (facts.md, source key).</remarks>
[MaxName("led")]
internal sealed class Led(Creation creation) : MaxObject(creation, 1, 1)
{
    protected override void OnBang(int inlet) => Send(0, 0);

    protected override void OnNumber(int inlet, Atom number) => Send(0, number.AsFloat != 0);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms) { }
}

/// <summary>What is only looked at: <c>comment</c>, <c>panel</c>, pictures, and the headings of help files.</summary>
[MaxName("comment", "panel", "fpic", "live.comment", "live.line", "jsui", "dict.view", "multislider")]
internal sealed class Ornament(Creation creation) : MaxObject(creation, Math.Max(1, creation.SavedPorts.Inlets), creation.SavedPorts.Outlets)
{
    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) { }
}
