namespace Tactus;

/// <summary>What may be null, which the outside calls nil: the common part of the two classes below.</summary>
internal abstract class NilConversion<T, TInner>(Conversion<TInner> inner) : Conversion<T>
{
    public override string Name => inner.Name;

    public override IReadOnlyList<string>? Options => inner.Options;

    public override bool IsNumber => inner.IsNumber;

    public override string? Element => inner.Element;

    public override Conversion? Item => inner;

    public override ControlTraits Traits => inner.Traits;

    public override int Depth => inner.Depth;

    public override bool TakesLists => inner.TakesLists;

    protected Conversion<TInner> Inner => inner;

    protected override ValueKind? Native => null;

    public override string Taken => inner.Taken;

    public override Fit Rate(in Value value) => value.IsNil ? Fit.Exact : inner.Rate(value);

    public override MismatchException Refuse(in Value value) => inner.Refuse(value);
}

/// <summary>A nullable number, bool or enum.</summary>
internal sealed class NullableConversion<T>(Conversion<T> inner) : NilConversion<T?, T>(inner) where T : struct
{
    public override Value Write(T? item) => item is { } some ? Inner.Write(some) : Value.Nil;

    public override bool TryRead(in Value value, out T? result)
    {
        result = null;
        if (value.IsNil)
            return true;
        var fits = Inner.TryRead(value, out var some);
        result = some;
        return fits;
    }
}

/// <summary>Text, a list or a tempo that may be null.</summary>
internal sealed class NullConversion<T>(Conversion<T> inner) : NilConversion<T?, T>(inner) where T : class
{
    public override Value Write(T? item) => item is null ? Value.Nil : Inner.Write(item);

    public override bool TryRead(in Value value, out T? result)
    {
        result = null;
        if (value.IsNil)
            return true;
        var fits = Inner.TryRead(value, out var some);
        result = some;
        return fits;
    }
}
