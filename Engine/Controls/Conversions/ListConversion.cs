namespace Tactus;

/// <summary>Arrays and lists. One value is a list of one, as in Max, where a list of one is a number.</summary>
/// <remarks>Allocates: the list.</remarks>
internal sealed class ListConversion<TList, TItem>(Conversion<TItem> item, Func<TItem[], TList> make) : Conversion<TList>
    where TList : IEnumerable<TItem>
{
    /// <summary>The longest list that is sent: an enumerable may well go on for ever.</summary>
    public const int MaxLength = 4096;

    public override string Name => "list";

    public override IReadOnlyList<string>? Options => item.Options;

    public override bool IsNumber => item.IsNumber;

    public override string? Element => item.Name;

    public override Conversion? Item => item;

    public override ControlTraits Traits => item.Traits;

    public override int Depth => item.Depth + 1;

    protected override ValueKind? Native => ValueKind.List;

    public override string Taken => "a list";

    public override Value Write(TList list)
    {
        if (list is null)
            return Value.Nil;
        var items = list.Take(MaxLength + 1).Select(item.Write).ToArray();
        return items.Length <= MaxLength
            ? Value.FromTrusted(items)
            : throw new InvalidOperationException($"A list of more than {MaxLength} values cannot be sent.");
    }

    public override bool TryRead(in Value value, out TList result)
    {
        result = default!;
        if (value.IsNil)
            return false;
        var values = value.Kind == ValueKind.List ? value.Items : [value];
        var items = new TItem[values.Length];
        for (var i = 0; i < items.Length; i++)
            if (!item.TryRead(values[i], out items[i]))
                return false;
        result = make(items);
        return true;
    }

    public override Fit Rate(in Value value)
    {
        if (!TryRead(value, out _))
            return Fit.None;
        foreach (var each in value.Items)
            if (item.Rate(each) < Fit.Exact)
                return Fit.Converted;
        return value.Kind == ValueKind.List ? Fit.Exact : Fit.Converted;
    }

    public override MismatchException Refuse(in Value value)
    {
        foreach (var each in value.IsNil || value.Kind == ValueKind.List ? value.Items : [value])
            if (!item.TryRead(each, out _))
                return item.Refuse(each).InList();
        return base.Refuse(value);
    }
}
