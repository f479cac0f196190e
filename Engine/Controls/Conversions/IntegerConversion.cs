using System.Numerics;

namespace Tactus;

/// <summary>Whole numbers of any size. A float loses its fraction as in Max, which is what a flonum wired to an int expects; true is 1, false 0.</summary>
internal sealed class IntegerConversion<T> : Conversion<T> where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private static readonly long Min = long.CreateSaturating(T.MinValue);
    private static readonly long Max = long.CreateSaturating(T.MaxValue);

    public override string Name => "int";

    public override bool IsNumber => true;

    protected override ValueKind? Native => ValueKind.Int;

    public override string Taken => $"a whole number from {Min} to {Max}";

    // A number above every long (only a ulong can be) becomes a float rather than a wrong int.
    public override Value Write(T item) => item <= T.CreateSaturating(Max) ? (Value)long.CreateTruncating(item) : double.CreateSaturating(item);

    public override bool TryRead(in Value value, out T result)
    {
        var whole = value.AsInt;
        result = T.CreateTruncating(whole);
        var isWhole = value.Kind is ValueKind.Int or ValueKind.Bool;
        var canBeWhole = value.Kind == ValueKind.Float && Math.Abs(value.AsFloat) < long.MaxValue;
        return (isWhole || canBeWhole) && whole >= Min && whole <= Max;
    }
}
