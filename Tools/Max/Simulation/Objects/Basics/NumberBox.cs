namespace Tactus.Tools.Max.Simulation;

/// <summary><c>number</c>, <c>flonum</c> and the sliders: show a number and pass it on; <c>set</c> shows without passing on, bang passes on what is shown.</summary>
/// <remarks>
/// Source: REF number, flonum, slider, dial, live.dial (facts.md, source key): a whole-number box cuts off what comes, <c>minimum</c> and <c>maximum</c> bound it. Not modelled: multiplier and offset.
/// </remarks>
[MaxName("number", "flonum", "slider", "dial", "live.dial", "live.numbox")]
internal sealed class NumberBox : MaxObject
{
    private readonly bool isFloat;
    private double? minimum, maximum;
    private Atom value;

    public NumberBox(Creation creation)
        : base(creation, 1, creation.Name is "slider" or "dial" ? 1 : 2)
    {
        isFloat = creation.Name is "flonum" or "live.dial" or "live.numbox" || creation.Value("floatoutput") is [{ AsInt: not 0 }];
        value = isFloat ? 0.0 : (Atom)0;
        Attribute("minimum", atoms => minimum = Bound(atoms));
        Attribute("maximum", atoms => maximum = Bound(atoms));
    }

    protected override void OnBang(int inlet) => Send(0, value);

    protected override void OnNumber(int inlet, Atom number)
    {
        Show(number);
        Send(0, value);
    }

    protected override void OnList(int inlet, Atom[] atoms) => OnNumber(inlet, atoms[0]);

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms is [{ IsNumber: true } number, ..])
            Show(number);
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private static double? Bound(Atom[] atoms) => atoms is [{ IsNumber: true } bound] ? bound.AsFloat : null;

    private void Show(Atom number)
    {
        var bounded = Math.Min(Math.Max(number.AsFloat, minimum ?? double.MinValue), maximum ?? double.MaxValue);
        value = isFloat ? bounded : (Atom)(long)bounded;
    }
}
