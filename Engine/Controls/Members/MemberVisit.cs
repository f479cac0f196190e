namespace Tactus;

/// <summary>One member of one control as the engine's thread visits it: the composer's getter and setter, or method.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class MemberVisit(Control control, ControlMember member) : IVisited
{
    private TimeSpan? patience;

    /// <summary>Why it is not used any more, as a sentence says it after the member's name; null while it is.</summary>
    public string? WhyLost => patience is { } waited
        ? $"did not come back within {waited.TotalMilliseconds:0} ms, and is not used any more; mend it, and load the piece again."
        : null;

    /// <summary>It does not come back, and must not be used again.</summary>
    /// <param name="budget">How long it was waited for.</param>
    public void Lose(TimeSpan budget) => patience = budget;

    /// <inheritdoc/>
    public override string ToString() => $"'{control.Name}.{member.Name}'";
}
