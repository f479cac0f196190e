using System.Reflection;

namespace Tactus;

/// <summary>How well a value fits a type.</summary>
internal enum Fit
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It is converted.</summary>
    Converted,

    /// <summary>It is of that very kind.</summary>
    Exact,
}

/// <summary>One parameter of one overload: where its value stands, how it is converted, what it is when left out.</summary>
internal abstract class Argument(string name, int position, Conversion conversion, bool optional, bool gathers, ControlTraits traits)
{
    public string Name { get; } = name;

    public Conversion Conversion { get; } = conversion;

    /// <summary>Whether it may be left out.</summary>
    public bool Optional { get; } = optional;

    /// <summary>Whether it takes all values from its place on, as the last parameter does where it is a list.</summary>
    public bool Gathers { get; } = gathers;

    protected int Position { get; } = position;

    /// <summary>The argument for a parameter; its class is <see cref="Argument{T}"/> of the parameter's type.</summary>
    public static Argument For(ParameterInfo parameter, Type type, Conversion conversion, bool last, ControlTraits traits) =>
        (Argument)Activator.CreateInstance(typeof(Argument<>).MakeGenericType(type), parameter, conversion, last, traits)!;

    /// <summary>The parameter as the outside sees it.</summary>
    public ControlParameter Describe() => new(Name, Conversion.Name, Optional)
    {
        Options = Conversion.Options,
        Element = Conversion.Element,
        Traits = traits.Default is null ? traits with { Default = LeftOut } : traits,
    };

    /// <summary>What it is when it is left out, where C# says that; null otherwise.</summary>
    public abstract Value? LeftOut { get; }

    public Fit Rate(ReadOnlySpan<Value> values) => Position < values.Length ? Conversion.Rate(Take(values)) : Fit.Exact;

    public override string ToString() => Optional && !Gathers ? $"[{Named}]" : Named;

    private string Named => $"{Name}: {Conversion.Name}{(Gathers ? "…" : "")}";

    /// <summary>The value that stands for this parameter; a list that is given as such is taken as it is.</summary>
    protected Value Take(ReadOnlySpan<Value> values)
    {
        var rest = values[Position..];
        if (!Gathers || (rest.Length == 1 && rest[0].Depth >= Conversion.Depth))
            return rest[0];
        return Value.TryList(rest, out var list) ? list : throw new MismatchException($"lists at most {Value.MaxDepth} deep in each other", "a deeper one").For(Name);
    }
}

/// <summary>One parameter of a known type.</summary>
internal sealed class Argument<T>(ParameterInfo parameter, Conversion<T> conversion, bool last, ControlTraits traits)
    : Argument(parameter.Name ?? $"argument {parameter.Position + 1}", parameter.Position, conversion, parameter.IsOptional || IsParams(parameter), last && conversion.Depth > 0, traits)
{
    private readonly bool isParams = IsParams(parameter);
    private readonly T missing = Missing(parameter);

    public override Value? LeftOut { get; } = parameter.HasDefaultValue && parameter.DefaultValue is not null ? (Value?)conversion.Write(Missing(parameter)) : null;

    /// <summary>The parameter's value. Called by compiled code.</summary>
    public T Read(ReadOnlySpan<Value> values)
    {
        if (Position >= values.Length)
            return isParams ? conversion.Read(Value.List()) : missing;
        try
        {
            return conversion.Read(Take(values));
        }
        catch (MismatchException mismatch)
        {
            throw mismatch.For(Name);
        }
    }

    private static bool IsParams(ParameterInfo parameter) => parameter.GetCustomAttributesData().Any(data => data.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute");

    private static T Missing(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        var value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        return value switch
        {
            null => default!,
            _ when type.IsEnum => (T)Enum.ToObject(type, value),
            _ => (T)value,
        };
    }
}
