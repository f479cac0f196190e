namespace Tactus;

/// <summary>What a number counts, as it is written behind it: <c>[Unit("beats")]</c>, <c>[Unit("Hz")]</c>. A <see cref="Tempo"/> says bpm by itself.</summary>
/// <param name="unit">Not empty.</param>
/// <remarks>For numbers, durations, positions, tempi and lists of them.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class UnitAttribute(string unit) : Attribute
{
    /// <summary>The unit.</summary>
    public string Unit { get; } = unit;
}
