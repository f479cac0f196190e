using System.Numerics;

namespace Tactus;

/// <summary>Floating-point and decimal numbers: finite ones only, whatever their type could hold; true is 1, false 0.</summary>
internal sealed class RealConversion<T> : Conversion<T> where T : struct, INumber<T>, IMinMaxValue<T>
{
    private static readonly double Most = double.CreateSaturating(T.MaxValue);

    public override string Name => "float";

    public override bool IsNumber => true;

    protected override ValueKind? Native => ValueKind.Float;

    public override string Taken => Most == double.MaxValue ? "a finite number" : Text($"a finite number from {-Most} to {Most}");

    public override Value Write(T item) => double.CreateSaturating(item);

    public override bool TryRead(in Value value, out T result)
    {
        var number = value.AsFloat;
        var fits = (value.IsNumber || value.Kind == ValueKind.Bool) && Math.Abs(number) <= Most;
        result = fits ? T.CreateSaturating(number) : default;
        return fits;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
