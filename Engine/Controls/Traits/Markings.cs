using System.Reflection;

namespace Tactus;

/// <summary>The attributes of one member, parameter or class, and what they come to together with its type.</summary>
internal sealed class Markings
{
    private readonly string place;
    private readonly Attribute[] all;

    /// <summary>Those of a class, a property, a field or a method.</summary>
    public Markings(MemberInfo member)
        : this(member is Type type ? TypeNames.Of(type) : $"{TypeNames.Of(member.ReflectedType!)}.{member.Name}", Attribute.GetCustomAttributes(member, inherit: true))
    {
    }

    /// <summary>Those of a method's parameter.</summary>
    public Markings(ParameterInfo parameter)
        : this($"{TypeNames.Of(parameter.Member.ReflectedType!)}.{parameter.Member.Name}({parameter.Name})", Attribute.GetCustomAttributes(parameter, inherit: true))
    {
    }

    private Markings(string place, Attribute[] all) => (this.place, this.all) = (place, all);

    public bool IsHidden => Find<HiddenAttribute>() is not null;

    public bool IsReadOnly => Find<ReadOnlyAttribute>() is not null;

    public int Order => Find<OrderAttribute>()?.Order ?? 0;

    private RangeAttribute? Range => Find<RangeAttribute>();

    /// <summary>The conversion that keeps to the range; the one that was given where there is no range.</summary>
    /// <param name="conversion">The type's own; null where the outside has no value for it.</param>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentException">What the attributes say makes no sense.</exception>
    public Conversion? Limit(Conversion? conversion, Type type)
    {
        RequireNumber(conversion, type);
        if (Range is not { } range || conversion is null)
            return conversion;
        RangeCheck.Require(range, conversion, place);
        return Conversions.Within(type, new(range.Min, range.Max, range.Clamp, UnitOr(conversion)));
    }

    /// <summary>What is said of a value.</summary>
    /// <param name="conversion">As <see cref="Limit"/> gave it.</param>
    /// <param name="type">The type.</param>
    /// <param name="doc">What its comment says.</param>
    /// <param name="leftOut">What C# takes where a parameter is left out.</param>
    /// <exception cref="ArgumentException">What the attributes say makes no sense.</exception>
    public ControlTraits Of(Conversion conversion, Type type, string? doc, Value? leftOut = null) => Words(doc) with
    {
        Minimum = Range is { } low ? Bound(low.Min) : conversion.Traits.Minimum,
        Maximum = Range is { } high ? Bound(high.Max) : conversion.Traits.Maximum,
        Step = StepWithin(),
        Unit = UnitOr(conversion),
        Curve = Range?.Curve ?? Curve.Linear,
        Clamp = Range?.Clamp ?? false,
        Default = DefaultOf(conversion, type) ?? leftOut,
    };

    /// <summary>What is said of a class or a method.</summary>
    /// <param name="doc">What its comment says.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public ControlTraits Words(string? doc) => new()
    {
        Label = Filled(Find<LabelAttribute>()?.Label, "Label"),
        Doc = Filled(Find<DocAttribute>()?.Text, "Doc") ?? doc,
    };

    private T? Find<T>() where T : Attribute => Array.Find(all, each => each is T) as T;

    private static double? Bound(double bound) => double.IsFinite(bound) ? bound : null;

    private string? UnitOr(Conversion conversion) => Filled(Find<UnitAttribute>()?.Unit, "Unit") ?? conversion.Traits.Unit;

    private string? Filled(string? text, string attribute) => text is null || !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new ArgumentException($"'{place}' has an empty [{attribute}]; write something in it, or leave it away.");

    private void RequireNumber(Conversion? conversion, Type type)
    {
        var odd = Array.Find(all, each => each is RangeAttribute or StepAttribute or UnitAttribute);
        if (odd is not null && conversion is not { IsNumber: true })
            throw new ArgumentException($"'{place}' has a [{NameOf(odd)}] and is of type {TypeNames.Of(type)}; a range, a step and a unit are for numbers and lists of numbers.");
    }

    private double? StepWithin()
    {
        if (Find<StepAttribute>()?.Step is not { } step)
            return null;
        var length = (Range?.Max ?? double.PositiveInfinity) - (Range?.Min ?? 0);
        return step > 0 && double.IsFinite(step) && step <= length
            ? step
            : throw new ArgumentException(FormattableString.Invariant($"'{place}' has a step of {step}; a step is more than 0{(double.IsFinite(length) ? FormattableString.Invariant($", and at most the range's {length}") : "")}."));
    }

    private Value? DefaultOf(Conversion conversion, Type type)
    {
        if (Find<DefaultAttribute>() is not { } said)
            return null;
        var value = Literals.ValueOf(said.Value, place);
        var strict = Range is { } range ? Conversions.Within(type, new(range.Min, range.Max, Clamp: false, UnitOr(conversion))) : conversion;
        return strict.Rate(value) > Fit.None ? value : throw Misfit(value, strict);
    }

    /// <summary>The refusal of a default that does not fit.</summary>
    public ArgumentException Misfit(in Value given, Conversion conversion) =>
        new($"'{place}' has the default {Sentences.Describe(given)}, and takes {conversion.Taken}; give it a default that fits.");

    private static string NameOf(Attribute attribute) => attribute.GetType().Name[..^nameof(Attribute).Length];
}
