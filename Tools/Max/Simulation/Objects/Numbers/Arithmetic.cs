namespace Tactus.Tools.Max.Simulation;

/// <summary>Two numbers, one result: the left inlet calculates, the right one keeps the second number.</summary>
/// <remarks>Source: patch-format.md section 8: ints, unless an argument has a decimal point.</remarks>
[MaxName("+", "-", "*", "/", "%", "!-", "!/", "pow", "<<", ">>", "&", "|", "minimum", "maximum")]
internal sealed class Arithmetic(Creation creation) : MaxObject(creation, 2, creation.Name is "minimum" or "maximum" ? 2 : 1)
{
    private readonly bool isFloat = creation.IsFloat || creation.Name == "pow";
    private double left, right = creation.Float(0, 0);

    protected override void OnBang(int inlet) => Output();

    protected override void OnNumber(int inlet, Atom number)
    {
        var value = isFloat ? number.AsFloat : number.AsInt;
        (left, right) = inlet == 0 ? (value, right) : (left, value);
        if (inlet == 0)
            Output();
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms is [{ IsNumber: true } number, ..])
            left = isFloat ? number.AsFloat : number.AsInt;
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private void Output()
    {
        var result = Calculate();
        Send(0, isFloat ? result : (Atom)(long)result);
    }

    private double Calculate() => Creation.Name switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        "/" => Divide(left, right),
        "%" => right == 0 ? 0 : left % right,
        "!-" => right - left,
        "!/" => Divide(right, left),
        "pow" => Math.Pow(left, right),
        "<<" => (long)left << (int)right,
        ">>" => (long)left >> (int)right,
        "&" => (long)left & (long)right,
        "|" => (long)left | (long)right,
        "minimum" => Math.Min(left, right),
        _ => Math.Max(left, right),
    };

    private static double Divide(double over, double under) => under == 0 ? 0 : over / under;
}

/// <summary>Compares two numbers: 1 or 0.</summary>
[MaxName(">", ">=", "<", "<=", "==", "!=", "&&", "||")]
internal sealed class Comparison(Creation creation) : MaxObject(creation, 2, 1)
{
    private Atom left = 0, right = creation.Argument(0, 0);

    protected override void OnBang(int inlet) => Send(0, Compare());

    protected override void OnNumber(int inlet, Atom number)
    {
        (left, right) = inlet == 0 ? (Typed(number), right) : (left, Typed(number));
        if (inlet == 0)
            OnBang(inlet);
    }

    protected override void OnMessage(int inlet, string selector, Atom[] atoms)
    {
        if (selector == "set" && atoms is [{ IsNumber: true } number, ..])
            left = number;
        else
            base.OnMessage(inlet, selector, atoms);
    }

    private Atom Typed(Atom number) => Creation.IsFloat ? (Atom)number.AsFloat : number.AsInt;

    private bool Compare() => Creation.Name switch
    {
        ">" => left.AsFloat > right.AsFloat,
        ">=" => left.AsFloat >= right.AsFloat,
        "<" => left.AsFloat < right.AsFloat,
        "<=" => left.AsFloat <= right.AsFloat,
        "==" => left.AsFloat == right.AsFloat,
        "!=" => left.AsFloat != right.AsFloat,
        "&&" => left.AsFloat != 0 && right.AsFloat != 0,
        _ => left.AsFloat != 0 || right.AsFloat != 0,
    };
}
