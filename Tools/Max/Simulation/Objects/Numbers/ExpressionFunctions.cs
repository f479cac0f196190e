namespace Tactus.Tools.Max.Simulation;

/// <summary>What <c>expr</c> can calculate: as in C, int with int stays int.</summary>
/// <remarks>Source: REF expr (facts.md, source key), which points to C. That a division by 0 gives 0 is not established; the package divides by nothing that can be 0.</remarks>
internal static class ExpressionFunctions
{
    private static readonly Dictionary<string, Func<Atom[], Atom>> Functions = new(StringComparer.Ordinal)
    {
        ["abs"] = a => a[0].Kind == AtomKind.Int ? (Atom)Math.Abs(a[0].AsInt) : Math.Abs(a[0].AsFloat),
        ["min"] = a => a[0].AsFloat <= a[1].AsFloat ? a[0] : a[1],
        ["max"] = a => a[0].AsFloat >= a[1].AsFloat ? a[0] : a[1],
        ["int"] = a => a[0].AsInt,
        ["float"] = a => a[0].AsFloat,
        ["floor"] = a => Math.Floor(a[0].AsFloat),
        ["ceil"] = a => Math.Ceiling(a[0].AsFloat),
        ["round"] = a => Math.Round(a[0].AsFloat, MidpointRounding.AwayFromZero),
        ["trunc"] = a => Math.Truncate(a[0].AsFloat),
        ["pow"] = a => Math.Pow(a[0].AsFloat, a[1].AsFloat),
        ["sqrt"] = a => Math.Sqrt(a[0].AsFloat),
        ["exp"] = a => Math.Exp(a[0].AsFloat),
        ["ln"] = a => Math.Log(a[0].AsFloat),
        ["log"] = a => Math.Log(a[0].AsFloat),
        ["log10"] = a => Math.Log10(a[0].AsFloat),
        ["fmod"] = a => a[0].AsFloat % a[1].AsFloat,
        ["sin"] = a => Math.Sin(a[0].AsFloat),
        ["cos"] = a => Math.Cos(a[0].AsFloat),
        ["if"] = a => a[0].AsFloat != 0 ? a[1] : a[2],
    };

    public static bool Knows(string name) => Functions.ContainsKey(name);

    public static Atom Call(string name, Atom[] arguments) => Functions[name](arguments);

    public static Atom Calculate(string sign, Atom left, Atom right) => sign switch
    {
        "||" => left.AsFloat != 0 || right.AsFloat != 0,
        "&&" => left.AsFloat != 0 && right.AsFloat != 0,
        "==" => left.IsNumber && right.IsNumber ? left.AsFloat == right.AsFloat : left == right,
        "!=" => left.IsNumber && right.IsNumber ? left.AsFloat != right.AsFloat : left != right,
        "<" => left.AsFloat < right.AsFloat,
        ">" => left.AsFloat > right.AsFloat,
        "<=" => left.AsFloat <= right.AsFloat,
        ">=" => left.AsFloat >= right.AsFloat,
        "|" => left.AsInt | right.AsInt,
        "^" => left.AsInt ^ right.AsInt,
        "&" => left.AsInt & right.AsInt,
        "<<" => left.AsInt << (int)right.AsInt,
        ">>" => left.AsInt >> (int)right.AsInt,
        "%" => right.AsInt == 0 ? 0 : left.AsInt % right.AsInt,
        _ => left.Kind == AtomKind.Int && right.Kind == AtomKind.Int ? Whole(sign, left.AsInt, right.AsInt) : Real(sign, left.AsFloat, right.AsFloat),
    };

    private static Atom Whole(string sign, long left, long right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        _ => right == 0 ? 0 : left / right,
    };

    private static Atom Real(string sign, double left, double right) => sign switch
    {
        "+" => left + right,
        "-" => left - right,
        "*" => left * right,
        _ => right == 0 ? 0.0 : left / right,
    };
}
