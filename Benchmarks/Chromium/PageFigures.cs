namespace Tactus.Benchmarks.Chromium;

/// <summary>What the page counted: see <c>count-events.js</c>.</summary>
internal sealed record PageFigures
{
    /// <summary>Events that came and were placed; what came again counts again.</summary>
    public int Placed { get; init; }

    /// <summary>Events that were played, each counted once.</summary>
    public int Played { get; init; }

    /// <summary>Events that were played although they had been played before.</summary>
    public int Twice { get; init; }

    /// <summary>Events that came after they were due.</summary>
    public int Late { get; init; }

    /// <summary>Of those, the ones after the first ten seconds, when the look-ahead had time to learn.</summary>
    public int LateSettled { get; init; }

    /// <summary>When the first event was late, in seconds from the beginning; null if none was.</summary>
    public double? LateFrom { get; init; }

    /// <summary>When the last event was late, in seconds from the beginning; null if none was.</summary>
    public double? LateUntil { get; init; }

    /// <summary>How far an onset lay off its place, at most: in ms or units.</summary>
    public double Off { get; init; }

    /// <summary>Batches that are missing, that came twice, events that came too late to be played, frames that could not be read.</summary>
    public int Gaps { get; init; }

    public int Duplicates { get; init; }

    public int Missed { get; init; }

    public int Malformed { get; init; }

    /// <summary>The slack that half and 99.9 % of the events had or exceeded, and the least. Unit: ms.</summary>
    public double P50 { get; init; }

    public double P999 { get; init; }

    public double Least { get; init; }

    /// <summary>Frames that the page drew.</summary>
    public int Frames { get; init; }

    /// <summary>The shortest way there and back, in ms.</summary>
    public double? RoundTrip { get; init; }

    /// <summary>How far ahead events were sent at the end; null where the page was never told.</summary>
    public LookAheadFigures? LookAhead { get; init; }
}

/// <summary>What the engine told the page.</summary>
internal sealed record LookAheadFigures(double Wanted, double Used);
