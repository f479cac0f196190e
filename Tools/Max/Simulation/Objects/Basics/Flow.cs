namespace Tactus.Tools.Max.Simulation;

/// <summary><c>onebang</c>: lets one bang through on the left, others on the right, until the right inlet allows another.</summary>
/// <remarks>Source: REF onebang (facts.md, source key): anything counts as a bang, and <c>stop</c> takes the permission back.</remarks>
[MaxName("onebang")]
internal sealed class OneBang(Creation creation) : MaxObject(creation, 2, 2)
{
    private bool mayPass = creation.Int(0, 0) != 0;

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        if (inlet == 1)
            mayPass = message.Selector != "stop";
        else if (message.Selector == "stop")
            mayPass = false;
        else
            Fire();
    }

    private void Fire()
    {
        var outlet = mayPass ? 0 : 1;
        mayPass = false;
        SendBang(outlet);
    }
}

/// <summary><c>change</c>: passes a number only if it differs from the last; bangs of zero and not zero come as 1 in the other outlets.</summary>
/// <remarks>
/// Source: REF change (facts.md, source key). That words pass when they change is not established: the page knows numbers alone. The package sends it numbers alone.
/// </remarks>
[MaxName("change")]
internal sealed class Change(Creation creation) : MaxObject(creation, 1, 3)
{
    private Atom last = creation.Argument(0, 0);

    protected override void OnBang(int inlet) => Send(0, last);

    protected override void OnNumber(int inlet, Atom number)
    {
        var (before, now) = (last, last.Kind == AtomKind.Int && !Creation.IsFloat ? number.AsInt : number);
        last = now;
        if (before.AsFloat == now.AsFloat)
            return;
        if (now.AsFloat == 0)
            Send(2, 1);
        if (before.AsFloat == 0)
            Send(1, 1);
        Send(0, now);
    }

    protected override void OnList(int inlet, Atom[] atoms) => OnNumber(inlet, atoms[0]);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms.Length > 0)
            last = atoms[0];
        else if (selector != "mode")
            Words(selector, atoms);
    }

    /// <summary>Symbols pass when they change, too.</summary>
    private void Words(string selector, Atom[] atoms)
    {
        Atom now = new Message(selector, atoms).ToString();
        var changed = now != last;
        last = now;
        if (changed)
            SendAtoms(0, [selector, .. atoms]);
    }
}

/// <summary><c>togedge</c>: a bang on the left when a number leaves 0, on the right when it returns.</summary>
/// <remarks>Source: REF togedge (facts.md, source key).</remarks>
[MaxName("togedge")]
internal sealed class TogEdge(Creation creation) : MaxObject(creation, 1, 2)
{
    private bool isOn;

    protected override void OnBang(int inlet) => OnNumber(inlet, !isOn);

    protected override void OnNumber(int inlet, Atom number)
    {
        var was = isOn;
        isOn = number.AsFloat != 0;
        if (was != isOn)
            SendBang(isOn ? 0 : 1);
    }
}

/// <summary><c>uzi</c>: so many bangs at once from the left, their numbers from 1 on the right, and a bang in the middle when done.</summary>
/// <remarks>Source: REF uzi (facts.md, source key). Not modelled: <c>resume</c> and <c>offset</c>.</remarks>
[MaxName("uzi", "Uzi")]
internal sealed class Uzi(Creation creation) : MaxObject(creation, 2, 3)
{
    private readonly int first = creation.Int(1, 1);
    private int count = creation.Int(0, 1);
    private bool goes;

    protected override void OnBang(int inlet)
    {
        goes = true;
        for (var i = 0; i < count && goes; i++)
        {
            Send(2, first + i);
            SendBang(0);
        }
        if (goes)
            SendBang(1);
    }

    protected override void OnNumber(int inlet, Atom number)
    {
        count = (int)number.AsInt;
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector is "break" or "pause")
            goes = false;
        else
            base.OnMessage(inlet, selector, atoms);
    }
}
