namespace Tactus.Tests.MaxPackage.Page;

/// <summary>A note as the page's <c>window.tactus.scheduled</c> tells of it.</summary>
internal sealed record Placed
{
    /// <summary>Which engine it came from, counted from 1.</summary>
    public int Engine { get; init; }

    public string Generator { get; init; } = "";

    public int Pitch { get; init; }

    /// <summary>When it was due, in ms on the engine's clock.</summary>
    public double Due { get; init; }

    /// <summary>Where it was placed on the audio clock, in seconds; null if it never was.</summary>
    public double? Audio { get; init; }

    /// <summary>How far off its place was when it began, in ms; null if it has not begun.</summary>
    public double? Error { get; init; }

    /// <summary>When it ended on the audio clock, in seconds; null if it has not.</summary>
    public double? Ended { get; init; }

    /// <summary>What became of it.</summary>
    public string State { get; init; } = "";
}
