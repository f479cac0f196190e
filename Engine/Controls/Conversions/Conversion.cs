namespace Tactus;

/// <summary>How one type of C# is made of a value and becomes one.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
internal abstract class Conversion
{
    /// <summary>The type's name in a description: <c>int</c>, <c>float</c>, <c>bool</c>, <c>string</c>, <c>enum</c>, or <c>list</c>.</summary>
    public abstract string Name { get; }

    /// <summary>An enum's names, and those of a list of enums; null for all else.</summary>
    public virtual IReadOnlyList<string>? Options => null;

    /// <summary>Whether it is a number, or a list of numbers: what can have a range, a step and a unit.</summary>
    public virtual bool IsNumber => false;

    /// <summary>The type's name of each of a list's values; null for what is no list.</summary>
    public virtual string? Element => null;

    /// <summary>The conversion of each of a list's values, or of what may be null; null for what has nothing inside.</summary>
    public virtual Conversion? Item => null;

    /// <summary>What the type itself says: a tempo's range and unit.</summary>
    public virtual ControlTraits Traits => ControlTraits.None;

    /// <summary>How deep a list it takes: 0 for what is no list, 1 for a list of numbers.</summary>
    public virtual int Depth => 0;

    /// <summary>What it takes, as a sentence says it after <c>takes</c>.</summary>
    public abstract string Taken { get; }

    /// <summary>Whether several values given at once are a list to it.</summary>
    public virtual bool TakesLists => Depth > 0;

    /// <summary>How well a value fits.</summary>
    public abstract Fit Rate(in Value value);
}

/// <summary>How <typeparamref name="T"/> is made of a value and becomes one.</summary>
internal abstract class Conversion<T> : Conversion
{
    /// <summary>The kind of value that it is by nature; every other kind is converted. Null: any.</summary>
    protected abstract ValueKind? Native { get; }

    /// <summary>The object of a value.</summary>
    /// <exception cref="MismatchException">The value does not fit.</exception>
    public T Read(Value value) => TryRead(value, out var result) ? result : throw Refuse(value);

    /// <summary>The value of an object.</summary>
    public abstract Value Write(T item);

    /// <summary>The object of a value, if it fits.</summary>
    public abstract bool TryRead(in Value value, out T result);

    public override Fit Rate(in Value value) =>
        !TryRead(value, out _) ? Fit.None
        : Native is null || Native == value.Kind ? Fit.Exact
        : Fit.Converted;

    /// <summary>The sentence for a value that does not fit.</summary>
    public virtual MismatchException Refuse(in Value value) => new(Taken, value);
}
