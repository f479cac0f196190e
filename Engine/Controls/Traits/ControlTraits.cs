namespace Tactus;

/// <summary>What a member or a parameter is beyond its type, as its attributes, its comment and its type say.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public sealed record ControlTraits
{
    /// <summary>Of what nobody said anything.</summary>
    public static ControlTraits None { get; } = new();

    /// <summary>What people read in the place of the name; null: the name.</summary>
    public string? Label { get; init; }

    /// <summary>What it is for, in words; null if nobody said.</summary>
    public string? Doc { get; init; }

    /// <summary>The least that a number may be; null: whatever its type holds.</summary>
    public double? Minimum { get; init; }

    /// <summary>The most that a number may be; null: whatever its type holds.</summary>
    public double? Maximum { get; init; }

    /// <summary>How far a number moves by one notch; null if nobody said.</summary>
    public double? Step { get; init; }

    /// <summary>What a number counts; null if nobody said.</summary>
    public string? Unit { get; init; }

    /// <summary>How a knob's way is spread over the range.</summary>
    public Curve Curve { get; init; }

    /// <summary>Whether a number outside the range becomes its nearest bound; otherwise it is refused.</summary>
    public bool Clamp { get; init; }

    /// <summary>Whether it may hold nothing, which the outside calls nil: what C# writes with a question mark; of a method, whether its answer may be that.</summary>
    public bool Nullable { get; init; }

    /// <summary>What it goes back to; null if nobody said.</summary>
    public Value? Default { get; init; }
}
