namespace Tactus.Tools.Max.Simulation;

/// <summary>Functions of one number.</summary>
/// <remarks>
/// Source: REF abs, sqrt, mtof, ftom, round (facts.md, source key): <c>abs</c> and <c>ftom</c> give whole numbers unless their argument is a float.
/// That halves are rounded away from 0 is not established.
/// </remarks>
[MaxName("abs", "sqrt", "mtof", "ftom", "round")]
internal sealed class Function(Creation creation) : MaxObject(creation, creation.Name == "round" ? 2 : 1, 1)
{
    private double step = creation.Float(0, 1);

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet == 1)
            step = number.AsFloat;
        else
            Send(0, Creation.Name switch
            {
                "abs" => Creation.IsFloat ? Math.Abs(number.AsFloat) : (Atom)Math.Abs(number.AsInt),
                "sqrt" => Math.Sqrt(number.AsFloat),
                "mtof" => 440 * Math.Pow(2, (number.AsFloat - 69) / 12),
                "ftom" => Creation.IsFloat ? Pitch(number) : (Atom)(long)Math.Round(Pitch(number), MidpointRounding.AwayFromZero),
                _ => step == 0 ? number : Rounded(number),
            });
    }

    private static double Pitch(Atom frequency) => 69 + 12 * Math.Log2(frequency.AsFloat / 440);

    private Atom Rounded(Atom number)
    {
        var rounded = Math.Round(number.AsFloat / step, MidpointRounding.AwayFromZero) * step;
        return number.Kind == AtomKind.Int && step == Math.Truncate(step) ? (Atom)(long)rounded : rounded;
    }
}

/// <summary><c>clip</c>: keeps numbers, also those of a list, between two bounds.</summary>
/// <remarks>Source: REF clip (facts.md, source key): one argument is both bounds; the output is of the input's kind.</remarks>
[MaxName("clip")]
internal sealed class Clip(Creation creation) : MaxObject(creation, 3, 1)
{
    private Atom low = creation.Argument(0, 0), high = creation.Argument(1, creation.Argument(0, 0));

    protected override void OnNumber(int inlet, Atom number)
    {
        switch (inlet)
        {
            case 0: Send(0, Clipped(number)); break;
            case 1: low = number; break;
            default: high = number; break;
        }
    }

    protected override void OnList(int inlet, Atom[] atoms) => SendAtoms(0, [.. atoms.Select(Clipped)]);

    private Atom Clipped(Atom value) => !value.IsNumber ? value : value.AsFloat < low.AsFloat ? Like(value, low) : value.AsFloat > high.AsFloat ? Like(value, high) : value;

    private static Atom Like(Atom value, Atom bound) => value.Kind == AtomKind.Int ? (Atom)bound.AsInt : bound.AsFloat;
}

/// <summary><c>split</c>: numbers within two bounds leave on the left, others on the right.</summary>
/// <remarks>Source: REF split (facts.md, source key): with a whole first bound, numbers become whole.</remarks>
[MaxName("split")]
internal sealed class Split(Creation creation) : MaxObject(creation, 3, 2)
{
    private readonly Atom[] bounds = [creation.Argument(0, 0), creation.Argument(1, 0)];

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet > 0)
            bounds[inlet - 1] = number;
        else
            Sort(bounds[0].Kind == AtomKind.Int ? (Atom)number.AsInt : number.AsFloat);
    }

    private void Sort(Atom number) => Send(number.AsFloat >= bounds[0].AsFloat && number.AsFloat <= bounds[1].AsFloat ? 0 : 1, number);
}

/// <summary><c>scale</c>: maps one range onto another, without bounds; a sixth argument bends it.</summary>
/// <remarks>Source: REF scale, zmap (facts.md, source key): whole bounds all four give whole numbers, cut off; the exponential curve is not modelled exactly.</remarks>
[MaxName("scale", "zmap")]
internal sealed class Scale : MaxObject
{
    private readonly Atom[] ranges;

    public Scale(Creation creation)
        : base(creation, creation.Name == "scale" ? 6 : 5, 1)
    {
        ranges = [creation.Argument(0, 0), creation.Argument(1, 127), creation.Argument(2, 0), creation.Argument(3, 1), creation.Argument(4, 1)];
        Ignore("classic");
    }

    protected override void OnNumber(int inlet, Atom number)
    {
        if (inlet > 0)
            ranges[inlet - 1] = number;
        else
            Send(0, ranges.Take(4).Any(bound => bound.Kind == AtomKind.Float) ? (Atom)Map(number.AsFloat) : (long)Map(number.AsFloat));
    }

    private double Map(double value)
    {
        var (low, high, toLow, toHigh, power) = (ranges[0].AsFloat, ranges[1].AsFloat, ranges[2].AsFloat, ranges[3].AsFloat, ranges[4].AsFloat);
        if (Creation.Name == "zmap")
            value = Math.Clamp(value, Math.Min(low, high), Math.Max(low, high));
        var part = high == low ? 0 : (value - low) / (high - low);
        return toLow + (toHigh - toLow) * (power == 1 ? part : Math.Sign(part) * Math.Pow(Math.Abs(part), power));
    }
}

/// <summary><c>int</c>, <c>i</c>, <c>float</c>, <c>f</c>: keep a number; the right inlet stores it, the left one passes it on, bang sends it.</summary>
/// <remarks>Source: REF int, float (facts.md, source key).</remarks>
[MaxName("int", "i", "float", "f")]
internal sealed class NumberStore(Creation creation) : MaxObject(creation, 2, 1)
{
    private readonly bool isFloat = creation.Name is "float" or "f";
    private double value = creation.Float(0, 0);

    protected override void OnBang(int inlet) => Send(0, isFloat ? value : (Atom)(long)value);

    protected override void OnNumber(int inlet, Atom number)
    {
        value = isFloat ? number.AsFloat : number.AsInt;
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms is [{ IsNumber: true } number, ..])
            value = isFloat ? number.AsFloat : number.AsInt;
        else
            base.OnMessage(inlet, selector, atoms);
    }
}

/// <summary><c>random</c>: a whole number below the bound; the machine's seed, or one of its own, decides.</summary>
/// <remarks>Source: REF random (facts.md, source key). Not modelled: float and list ranges.</remarks>
[MaxName("random")]
internal sealed class RandomNumber : MaxObject
{
    private int bound;
    private Random random;

    public RandomNumber(Creation creation)
        : base(creation, 2, 1)
    {
        (bound, random) = (Math.Max(1, creation.Int(0, 1)), creation.Count > 1 ? new(creation.Int(1, 0)) : creation.Machine.Random);
        Attribute("range", atoms => bound = Math.Max(1, (int)atoms[0].AsInt));
        Attribute("seed", atoms => random = new((int)atoms[0].AsInt));
    }

    protected override void OnBang(int inlet) => Send(0, random.Next(bound));

    protected override void OnNumber(int inlet, Atom number)
    {
        bound = Math.Max(1, (int)number.AsInt);
        if (inlet == 0)
            OnBang(inlet);
    }
}
