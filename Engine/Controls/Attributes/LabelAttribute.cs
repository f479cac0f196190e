namespace Tactus;

/// <summary>What people read in the place of the name: <c>[Label("Start pitch")]</c>. Messages from Max, scripts and presets go on using the name.</summary>
/// <param name="label">Not empty.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class LabelAttribute(string label) : Attribute
{
    /// <summary>The label.</summary>
    public string Label { get; } = label;
}
