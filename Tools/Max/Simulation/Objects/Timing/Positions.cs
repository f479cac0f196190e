namespace Tactus.Tools.Max.Simulation;

/// <summary><c>timepoint</c>: bangs whenever the transport passes a place, moving forward.</summary>
/// <remarks>Source: facts.md 4.6: ticks, or bars.beats.units, which follow the time signature.</remarks>
[MaxName("timepoint")]
internal sealed class TimePoint : MaxObject
{
    private MaxTransport transport;
    private Atom[] place;

    public TimePoint(Creation creation)
        : base(creation, 1, 1)
    {
        (transport, place) = (creation.Machine.Transport, creation.Count == 0 ? [0] : creation.Arguments);
        Attribute("transport", atoms => transport = MaxTransport.Named(Machine, atoms[0].ToString()));
    }

    /// <inheritdoc/>
    public override void Loaded() => transport.Points.Add(Place, Fire);

    /// <inheritdoc/>
    public override void Freed() => transport.Points.Remove(Fire);

    protected override void OnNumber(int inlet, Atom number) => Move([number]);

    protected override void OnList(int inlet, Atom[] atoms) => Move(atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms) => Move([selector, .. atoms]);

    private void Move(Atom[] to)
    {
        place = to;
        transport.Points.Rearm();
    }

    private void Fire() => SendBang(0);

    private double Place() => place switch
    {
        [{ IsNumber: true } bar, { IsNumber: true } beat, { IsNumber: true } units, ..] => transport.TicksOf(bar.AsFloat, beat.AsFloat, units.AsFloat),
        [{ Symbol: { } word }] when word.Split('.') is [var bar, var beat, var units] =>
            transport.TicksOf(AtomText.Read(bar).AsFloat, AtomText.Read(beat).AsFloat, AtomText.Read(units).AsFloat),
        [{ IsNumber: true } ticks, ..] => ticks.AsFloat,
        _ => double.PositiveInfinity,
    };
}

/// <summary><c>when</c>: at any message, ticks on the right, bars, beats and units on the left.</summary>
/// <remarks>Source: facts.md 4.2.</remarks>
[MaxName("when")]
internal sealed class When : MaxObject
{
    private MaxTransport transport;

    public When(Creation creation)
        : base(creation, 1, 2)
    {
        transport = creation.Machine.Transport;
        Attribute("transport", atoms => transport = MaxTransport.Named(Machine, atoms[0].ToString()));
    }

    /// <inheritdoc/>
    public override void Receive(int inlet, Message message)
    {
        var (bar, beat, units) = transport.BarsBeatsUnits();
        Send(1, transport.Position);
        SendAtoms(0, bar, beat, units);
    }
}
