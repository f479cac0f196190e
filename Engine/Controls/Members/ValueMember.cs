namespace Tactus;

/// <summary>A property or a field, with its compiled accessors.</summary>
internal sealed class ValueMember(string name, Conversion conversion, ControlTraits traits, Func<object, Value>? getter, Action<object, Value>? setter)
    : ControlMember(name, conversion, traits)
{
    private readonly Conversion conversion = conversion;

    public override ControlMemberKind Kind => ControlMemberKind.Value;

    public override bool ReadOnly => Setter is null;

    /// <summary>Null where it cannot be got.</summary>
    public Func<object, Value>? Getter { get; } = getter;

    /// <summary>Null where it cannot be set.</summary>
    public Action<object, Value>? Setter { get; } = setter;

    /// <summary>Whether a value fits it and lies in its range.</summary>
    public bool Takes(in Value value) => conversion.Rate(value) > Fit.None;

    /// <summary>What it takes, as a sentence says it after <c>takes</c>.</summary>
    public string Taken => conversion.Taken;

    /// <summary>The one value that several are to this member.</summary>
    public Value Gather(string control, ReadOnlySpan<Value> values)
    {
        if (values.Length == 1)
            return values[0];
        if (values.IsEmpty && Traits.Nullable && !conversion.TakesLists)
            return Value.Nil;    // as Max says it
        if (!conversion.TakesLists)
            throw new ControlException($"'{control}.{Name}' takes one value, and {Sentences.Count(values.Length, "value")} came.");
        return Value.TryList(values, out var list)
            ? list
            : throw new ControlException($"'{control}.{Name}' takes lists at most {Value.MaxDepth} deep in each other, and a deeper one came.");
    }
}
