namespace Tactus.Tools.Max.Simulation;

/// <summary><c>noteout</c>: pitch fires; the log keeps pitch, velocity, channel. Arguments: perhaps a port's name, then the channel.</summary>
/// <remarks>Source: REF noteout (facts.md, source key). Not modelled: that Max bounds a pitch to 0 to 127; the log has it as it came.</remarks>
[MaxName("noteout")]
internal sealed class NoteOut(Creation creation) : MaxObject(creation, 3, 0)
{
    private long velocity, channel = creation.Arguments.LastOrDefault(argument => argument.IsNumber) is { IsNumber: true, AsInt: > 0 and var given } ? given : 1;

    protected override void OnNumber(int inlet, Atom number)
    {
        switch (inlet)
        {
            case 0: Machine.Log.Write(LogKind.NoteOut, Creation.Place, [number.AsInt, velocity, channel]); break;
            case 1: velocity = number.AsInt; break;
            default: channel = number.AsInt; break;
        }
    }

    /// <summary>The name of a port, which nothing here has.</summary>
    protected override void OnMessage(int inlet, string selector, Atom[] atoms) { }
}

/// <summary><c>ctlout</c>: the log keeps value, controller, channel.</summary>
/// <remarks>Source: REF ctlout (facts.md, source key).</remarks>
[MaxName("ctlout")]
internal sealed class CtlOut(Creation creation) : MaxObject(creation, 3, 0)
{
    private long controller = creation.Int(0, 1), channel = creation.Int(1, 1);

    protected override void OnNumber(int inlet, Atom number)
    {
        switch (inlet)
        {
            case 0: Machine.Log.Write(LogKind.ControlOut, Creation.Place, [number.AsInt, controller, channel]); break;
            case 1: controller = number.AsInt; break;
            default: channel = number.AsInt; break;
        }
    }
}

/// <summary><c>midiout</c>: bytes, one by one or as a list.</summary>
/// <remarks>Source: REF midiout (facts.md, source key).</remarks>
[MaxName("midiout")]
internal sealed class MidiOut(Creation creation) : MaxObject(creation, 1, 0)
{
    protected override void OnNumber(int inlet, Atom number) => Machine.Log.Write(LogKind.MidiOut, Creation.Place, [number.AsInt]);

    protected override void OnList(int inlet, Atom[] atoms) => Machine.Log.Write(LogKind.MidiOut, Creation.Place, atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms) { }
}

/// <summary><c>print</c>: into the log, behind its name.</summary>
/// <remarks>Source: REF print (facts.md, source key): messages as they are, behind the argument.</remarks>
[MaxName("print")]
internal sealed class Print : MaxObject
{
    public Print(Creation creation)
        : base(creation, 1, 0) => Ignore("popup", "deltatime", "time", "floatprecision", "level");

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message) =>
        Machine.Log.Write(LogKind.Print, Creation.Place, [.. Creation.Count == 0 ? ["print"] : Creation.Arguments, .. message.ToAtoms()]);
}
