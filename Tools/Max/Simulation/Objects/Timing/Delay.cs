namespace Tactus.Tools.Max.Simulation;

/// <summary><c>delay</c>: one bang after a while; a new one replaces one that waits.</summary>
/// <remarks>Source: facts.md 4.4 (keeps one) and 4.3 (ms, note values, <c>@delaytime 240 ticks</c>; ticks only while the transport runs).</remarks>
[MaxName("delay", "del")]
internal sealed class Delay : MaxObject
{
    private readonly Countdown countdown;
    private TimedCall? pending;

    public Delay(Creation creation)
        : base(creation, 2, 1)
    {
        countdown = new(creation.Machine);
        Attribute("delaytime", Set);
        Attribute("quantize", countdown.SetQuantize);
        Attribute("transport", countdown.UseTransport);
        if (creation.Count > 0)
            Set(creation.Arguments);
    }

    protected override void OnBang(int inlet)
    {
        pending?.Cancel();
        pending = countdown.Start(() => SendBang(0));
    }

    protected override void OnNumber(int inlet, Atom number)
    {
        Set([number]);
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnList(int inlet, Atom[] atoms)
    {
        Set(atoms);
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "stop")
            pending?.Cancel();
        else if (inlet == 1)
            Set([selector, .. atoms]);
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Set(Atom[] atoms)
    {
        if (!countdown.TrySet(atoms))
            Complain($"'{string.Join(' ', atoms)}' is no delay");
    }
}
