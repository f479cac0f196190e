namespace Tactus.Tools.Max.Simulation;

/// <summary>The names by which a patch asks for an object.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class MaxNameAttribute(params string[] names) : Attribute
{
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>Whether words beginning with @ are arguments like others, as patch-format.md section 8 lists for pack, trigger and their kin.</summary>
    public bool TakesAtSigns { get; init; }
}
