namespace Tactus;

/// <summary>Members that take an int, a float or a symbol, whatever comes; described as lists, since no other type stands for anything.</summary>
internal sealed class AtomConversion : Conversion<Atom>
{
    public override string Name => "list";

    protected override ValueKind? Native => null;

    public override string Taken => "one finite number or string";

    public override Value Write(Atom item) => item;

    public override bool TryRead(in Value value, out Atom result)
    {
        var fits = value.Kind is not (ValueKind.Nil or ValueKind.List) && double.IsFinite(value.AsFloat);
        result = fits ? value.ToAtom() : default;
        return fits;
    }
}

/// <summary>Members that take any value as it comes.</summary>
internal sealed class ValueConversion : Conversion<Value>
{
    public override string Name => "list";

    public override bool TakesLists => true;

    protected override ValueKind? Native => null;

    public override string Taken => "any value";

    public override Value Write(Value item) => item;

    public override bool TryRead(in Value value, out Value result)
    {
        result = value;
        return true;
    }
}
