namespace Tactus;

/// <summary>Bools: 0 is false and every other number true, as in Max; the words <c>true</c> and <c>false</c> too, since a Max message can hold no bool.</summary>
internal sealed class BoolConversion : Conversion<bool>
{
    public override string Name => "bool";

    protected override ValueKind? Native => ValueKind.Bool;

    public override string Taken => "1 or 0 (true or false)";

    public override Value Write(bool item) => item;

    public override bool TryRead(in Value value, out bool result)
    {
        result = value.AsBool;
        return value.Kind switch
        {
            ValueKind.Bool or ValueKind.Int => true,
            ValueKind.Float => double.IsFinite(value.AsFloat),
            _ => bool.TryParse(value.Text, out result),
        };
    }
}
