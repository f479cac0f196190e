namespace Tactus;

/// <summary>Numbers that keep to a range of their own.</summary>
internal sealed class LimitedConversion<T>(Conversion<T> inner, NumberBounds bounds) : Conversion<T>
{
    public override string Name => inner.Name;

    public override bool IsNumber => true;

    protected override ValueKind? Native => null;

    public override string Taken { get; } = bounds.Describe(inner.Name == "int");

    private readonly bool isWhole = inner.Name == "int";

    public override Value Write(T item) => inner.Write(item);

    public override bool TryRead(in Value value, out T result)
    {
        result = default!;
        return bounds.TryHold(value, isWhole, out var held) && inner.TryRead(held, out result);
    }

    public override Fit Rate(in Value value) => bounds.TryHold(value, isWhole, out var held) ? inner.Rate(held) : Fit.None;
}
