namespace Tactus;

/// <summary>What one member held before the changes of a bar, and after them.</summary>
/// <param name="Before">What it held before.</param>
internal readonly record struct HistoryEntry(Value Before)
{
    /// <summary>What it held, or was to hold, when the bar was over.</summary>
    public Value After { get; init; } = Before;

    /// <summary>Where a morph leads it; null while none does.</summary>
    public Value? Goal { get; init; }

    /// <summary>Whether it was changed when somebody looked last.</summary>
    public bool WasChanged { get; init; }

    /// <summary>Whether it has another value than before, or is led to one.</summary>
    public bool IsChanged((Control Control, ControlMember Member) key) =>
        (Goal ?? Before) != Before || (key.Control.TryPeek(key.Member, out var now) && now != Before);

    /// <summary>The bar is over: it is what it holds now, or where it is led to.</summary>
    public HistoryEntry Closed((Control Control, ControlMember Member) key) =>
        this with { After = Goal ?? (key.Control.TryPeek(key.Member, out var now) ? now : Before) };
}
