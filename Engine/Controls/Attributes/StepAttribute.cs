namespace Tactus;

/// <summary>How far a number moves by one notch of a knob or one press of a key: <c>[Step(.25)]</c>. What comes from elsewhere may lie between two steps.</summary>
/// <param name="step">More than 0, and at most as long as the range. Default where nothing is said: 1 for whole numbers, as fine as the knob can for others.</param>
/// <remarks>For numbers, durations, positions, tempi and lists of them.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class StepAttribute(double step) : Attribute
{
    /// <summary>The length of a step, in the number's own unit.</summary>
    public double Step { get; } = step;
}
