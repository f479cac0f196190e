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
public sealed record ControlParameter(string Name, string Type, bool Optional);

/// <summary>A property, a field, or a method (with all its overloads) of a control's class, as the outside sees it.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public abstract class ControlMember
{
    private protected ControlMember(string name, Conversion? conversion)
    {
        Name = name;
        Type = conversion?.Name ?? "none";
        Options = conversion?.Options;
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

    /// <summary>What it is for, in words; null if nobody said.</summary>
    public string? Doc { get; internal init; }

    /// <summary>The names that an enum knows, as written in C#; null for every other type.</summary>
    public IReadOnlyList<string>? Options { get; }

    /// <summary>What a method takes, by its longest overload; null for values.</summary>
    public virtual IReadOnlyList<ControlParameter>? Parameters => null;
}
