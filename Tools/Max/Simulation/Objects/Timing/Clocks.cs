namespace Tactus.Tools.Max.Simulation;

/// <summary><c>cpuclock</c>: the machine's clock in ms, whose zero means nothing.</summary>
/// <remarks>
/// Source: REF cpuclock (facts.md, source key): ms since Max was launched. How it drifts against the scheduler is <see cref="SimulationOptions.CpuClockDriftPpm"/>.
/// Not modelled: <c>reset</c>.
/// </remarks>
[MaxName("cpuclock")]
internal sealed class CpuClock(Creation creation) : MaxObject(creation, 1, 1)
{
    protected override void OnBang(int inlet) => Send(0, Machine.CpuClock);
}

/// <summary><c>timer</c>: how many ms passed between a bang on the left and one on the right.</summary>
/// <remarks>
/// Source: REF timer (facts.md, source key): Max's millisecond clock, which is the scheduler's; the right inlet may ask again and again. Not modelled: the formatted time on the right, and <c>clock</c>.
/// </remarks>
[MaxName("timer")]
internal sealed class TimerObject : MaxObject
{
    private double start;

    public TimerObject(Creation creation)
        : base(creation, 2, 2) => Ignore("format", "transport");

    protected override void OnBang(int inlet)
    {
        if (inlet == 0)
            start = Machine.LogicalTime;
        else
            Send(0, Machine.LogicalTime - start);
    }
}

/// <summary><c>clocker</c>: says at every interval how many ms have passed since it was started.</summary>
/// <remarks>Source: REF clocker (facts.md, source key, and section 4.4).</remarks>
[MaxName("clocker")]
internal sealed class Clocker : MaxObject
{
    private readonly Countdown countdown;
    private double start;
    private TimedCall? next;

    public Clocker(Creation creation)
        : base(creation, 2, 1)
    {
        countdown = new(creation.Machine);
        Attribute("interval", Set);
        Attribute("transport", countdown.UseTransport);
        Set(creation.Count > 0 ? creation.Arguments : [5]);
    }

    protected override void OnBang(int inlet) => Start();

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 1)
            Set([number]);
        else if (number.AsFloat != 0)
            Start();
        else
            next?.Cancel();
    }

    protected override void OnList(int inlet, Atom[] atoms) => Set(atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "stop")
            next?.Cancel();
        else if (selector == "reset")
            start = Machine.LogicalTime;
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Set(Atom[] atoms)
    {
        if (!countdown.TrySet(atoms))
            Complain($"'{string.Join(' ', atoms)}' is no interval");
    }

    private void Start()
    {
        next?.Cancel();
        start = Machine.LogicalTime;
        Tell();
    }

    private void Tell()
    {
        next = countdown.Start(Tell);
        Send(0, Machine.LogicalTime - start);
    }
}
