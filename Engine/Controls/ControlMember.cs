namespace Tactus;

/// <summary>Whether a member is got and set, or called.</summary>
public enum ControlMemberKind
{
    /// <summary>A property or field: got and set.</summary>
    Value,

    /// <summary>A method: called.</summary>
    Method,
}

/// <summary>One parameter of a control's method.</summary>
/// <param name="Name">Its name as written in C#.</param>
/// <param name="Type">What it takes, as <see cref="ControlMember.Type"/>.</param>
/// <param name="Optional">Whether it may be left out.</param>
public sealed record ControlParameter(string Name, string Type, bool Optional)
{
    /// <summary>The names that an enum, or each value of a list of enums, knows; null for every other type.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>The type of each of a list's values; null for every other type.</summary>
    public string? Element { get; init; }

    /// <summary>What it is beyond its type.</summary>
    public ControlTraits Traits { get; init; } = ControlTraits.None;
}

/// <summary>A property, a field, or a method (with all its overloads) of a control's class, as the outside sees it.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public abstract class ControlMember
{
    private protected ControlMember(string name, Conversion? conversion, ControlTraits traits)
    {
        (Name, Traits) = (name, traits);
        Type = conversion?.Name ?? "none";
        Options = conversion?.Options;
        Element = conversion?.Element;
    }

    /// <summary>Its name as written in C#.</summary>
    public string Name { get; }

    /// <summary>Whether it is got and set, or called.</summary>
    public abstract ControlMemberKind Kind { get; }

    /// <summary>
    /// What it holds or answers: <c>int</c>, <c>float</c>, <c>bool</c>, <c>string</c>, <c>enum</c>, <c>list</c> (of anything, and what may be anything), or
    /// <c>none</c> for a method that answers nothing. Durations, positions and tempi are floats.
    /// </summary>
    public string Type { get; }

    /// <summary>Whether it is a value that can be got but not set; false for methods.</summary>
    public virtual bool ReadOnly => false;

    /// <summary>What it is beyond its type: label, description, range, unit and so on.</summary>
    public ControlTraits Traits { get; }

    /// <summary>The names that an enum, or each value of a list of enums, knows, as written in C#; null for every other type.</summary>
    public IReadOnlyList<string>? Options { get; }

    /// <summary>The type of each of a list's values; null for every other type, and for a list of anything.</summary>
    public string? Element { get; }

    /// <summary>What a method takes, by its longest overload; null for values.</summary>
    public virtual IReadOnlyList<ControlParameter>? Parameters => null;
}
