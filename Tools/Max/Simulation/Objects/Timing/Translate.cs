namespace Tactus.Tools.Max.Simulation;

/// <summary><c>translate</c>: one time format into another, as a length or, with <c>@mode position</c>, as a place.</summary>
/// <remarks>Source: facts.md 4.2 and 4.3; <c>@listen 1</c> speaks again when tempo or metre change.</remarks>
[MaxName("translate")]
internal sealed class Translate : MaxObject
{
    private const double SampleRate = 44100;

    private MaxTransport transport;
    private Atom[] last = [];
    private bool isPosition, listens;

    public Translate(Creation creation)
        : base(creation, 1, 1)
    {
        transport = creation.Machine.Transport;
        Attribute("mode", atoms => isPosition = atoms[0].ToString() is "position" or "1");
        Attribute("listen", atoms => listens = atoms[0].AsInt != 0);
        Attribute("transport", atoms => transport = MaxTransport.Named(Machine, atoms[0].ToString()));
        Attribute("in", atoms => From = atoms[0].ToString());
        Attribute("out", atoms => To = atoms[0].ToString());
        Ignore("listmode");
        (From, To) = (creation.Symbol(0) ?? "ms", creation.Symbol(1) ?? "ticks");
    }

    private string From { get; set; }

    private string To { get; set; }

    /// <inheritdoc/>
    public override void Loaded() => transport.Changed += Follow;

    /// <inheritdoc/>
    public override void Freed() => transport.Changed -= Follow;

    protected override void OnBang(int inlet) => Output();

    protected override void OnNumber(int inlet, Atom number) => Take([number]);

    protected override void OnList(int inlet, Atom[] atoms) => Take(atoms);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (Attributes.ContainsKey(selector))
            base.OnMessage(inlet, selector, atoms);
        else
            Take([selector, .. atoms]);
    }

    private void Follow()
    {
        if (listens && last.Length > 0)
            Output();
    }

    private void Take(Atom[] atoms)
    {
        last = atoms;
        Output();
    }

    private void Output()
    {
        if (Ticks() is not { } ticks)
            Complain($"'{string.Join(' ', last)}' is no time in {From}");
        else
            SendAtoms(0, Formatted(ticks));
    }

    private double? Ticks()
    {
        Atom[] atoms = last is [{ Symbol: { } word }] && word.Contains('.', StringComparison.Ordinal) ? [.. word.Split('.').Select(AtomText.Read)] : last;
        return (From, atoms) switch
        {
            ("ms", [{ IsNumber: true } ms]) => ms.AsFloat * transport.TicksPerMillisecond,
            ("ticks", [{ IsNumber: true } ticks]) => ticks.AsFloat,
            ("samples", [{ IsNumber: true } samples]) => samples.AsFloat / SampleRate * 1000 * transport.TicksPerMillisecond,
            ("hz", [{ IsNumber: true } hz]) => 1000 / hz.AsFloat * transport.TicksPerMillisecond,
            ("notevalues", [{ Symbol: { } note }]) => TimeValue.NoteValue(note),
            ("bars.beats.units" or "bbu", [var bars, var beats, var units, ..]) => isPosition
                ? transport.TicksOf(bars.AsFloat, beats.AsFloat, units.AsFloat)
                : bars.AsFloat * transport.TicksPerBar + beats.AsFloat * transport.TicksPerBeat + units.AsFloat,
            _ => null,
        };
    }

    private Atom[] Formatted(double ticks) => To switch
    {
        "ticks" => [ticks],
        "ms" => [ticks / transport.TicksPerMillisecond],
        "samples" => [ticks / transport.TicksPerMillisecond * SampleRate / 1000],
        "hz" => [1000 * transport.TicksPerMillisecond / ticks],
        "bars.beats.units" or "bbu" => Bars(ticks),
        _ => [ticks],
    };

    private Atom[] Bars(double ticks)
    {
        var (bar, beat, units) = transport.BarsBeatsUnits(ticks);
        return isPosition ? [bar, beat, units] : [bar - 1, beat - 1, units];
    }
}
