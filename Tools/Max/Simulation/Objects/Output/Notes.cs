namespace Tactus.Tools.Max.Simulation;

/// <summary><c>flush</c>: passes notes on, and at a bang ends those that still sound.</summary>
/// <remarks>Source: REF flush (facts.md, source key): velocity 0 leaves before the pitch.</remarks>
[MaxName("flush")]
internal sealed class FlushNotes(Creation creation) : MaxObject(creation, 2, 2)
{
    private readonly List<long> sounding = [];
    private long velocity;

    protected override void OnBang(int inlet)
    {
        foreach (var pitch in sounding.ToArray())
            Output(pitch, 0);
    }

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 1)
            velocity = number.AsInt;
        else
            Output(number.AsInt, velocity);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "clear")
            sounding.Clear();
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Output(long pitch, long loudness)
    {
        if (loudness > 0)
            sounding.Add(pitch);
        else
            sounding.Remove(pitch);
        Send(1, loudness);
        Send(0, pitch);
    }
}

/// <summary><c>stripnote</c>: lets note-ons through and keeps note-offs back.</summary>
/// <remarks>Source: REF stripnote (facts.md, source key).</remarks>
[MaxName("stripnote")]
internal sealed class StripNote(Creation creation) : MaxObject(creation, 2, 2)
{
    private long velocity;

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 1)
            velocity = number.AsInt;
        else if (velocity > 0)
        {
            Send(1, velocity);
            Send(0, number.AsInt);
        }
    }
}
