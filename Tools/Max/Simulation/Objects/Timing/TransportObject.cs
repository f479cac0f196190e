namespace Tactus.Tools.Max.Simulation;

/// <summary><c>transport</c>: starts, stops, moves and reports a transport.</summary>
/// <remarks>
/// Source: facts.md 4.2: inlet 0 starts and stops, bang reports, a list or <c>tempo</c>, <c>timesig</c> set, inlet 1 is a position in ticks; nine outlets:
/// bars, beats, units, resolution, tempo, time signature, state, ticks, clock sources. Whether it reports unasked and in which order its outlets fire is
/// not established (section 9): <see cref="SimulationOptions.TransportSpeaksUp"/>, <see cref="SimulationOptions.OutletOrder"/>.
/// </remarks>
[MaxName("transport")]
internal sealed class TransportObject : MaxObject
{
    private MaxTransport transport;

    public TransportObject(Creation creation)
        : base(creation, 2, 9)
    {
        transport = creation.Machine.Transport;
        Attribute("name", atoms => transport = MaxTransport.Named(Machine, atoms[0].ToString()));
        Attribute("tempo", atoms => transport.SetTempo(Math.Clamp(atoms[0].AsFloat, 0.01, 1000)));
        Attribute("timesig", SetMeter);
        Ignore("clocksource", "resetbarcount");
    }

    /// <inheritdoc/>
    public override void Loaded()
    {
        if (Machine.Options.TransportSpeaksUp)
            transport.Changed += Report;
    }

    /// <inheritdoc/>
    public override void Freed() => transport.Changed -= Report;

    protected override void OnBang(int inlet) => Report();

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 0)
            transport.SetRunning(number.AsFloat != 0);
        else
            transport.Locate(number.AsFloat);
    }

    protected override void OnList(int inlet, Atom[] atoms) => Locate(atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        switch (selector)
        {
            case "dump": Report(); break;
            case "getclocksources": SendAtoms(8, "clocksource", MaxTransport.Global); break;
            case var word when word.Contains('.', StringComparison.Ordinal): Locate([.. word.Split('.').Select(AtomText.Read)]); break;
            default: base.OnMessage(inlet, selector, atoms); break;
        }
    }

    private void Locate(Atom[] atoms)
    {
        switch (atoms)
        {
            case [var ticks, { Symbol: "ticks" }]: transport.Locate(ticks.AsFloat); break;
            case [var ms, { Symbol: "ms" }]: transport.Locate(ms.AsFloat * transport.TicksPerMillisecond); break;
            case [{ IsNumber: true } bar, { IsNumber: true } beat, { IsNumber: true } units, ..]: transport.Locate(transport.TicksOf(bar.AsFloat, beat.AsFloat, units.AsFloat)); break;
            default: Complain($"'{string.Join(' ', atoms)}' is no position"); break;
        }
    }

    private void SetMeter(Atom[] atoms)
    {
        if (atoms is [{ AsInt: > 0 and var numerator }, { AsInt: > 0 and var denominator }, ..])
            transport.SetMeter((int)numerator, (int)denominator);
        else
            Complain($"'{string.Join(' ', atoms)}' is no time signature");
    }

    private void Report()
    {
        var (bar, beat, units) = transport.BarsBeatsUnits();
        Atom[][] report =
        [
            [bar], [beat], [units], [(double)TimeValue.TicksPerQuarter], [transport.Tempo], [transport.Numerator, transport.Denominator],
            [transport.IsRunning], [transport.Position],
        ];
        foreach (var i in Machine.Options.FiringOrder(report.Length))
            SendAtoms(i, report[i]);
    }
}
