namespace Tactus.Wire;

/// <summary>How a piece is played at one moment, as <c>docs/protocol.md</c> lays it out under "The status". A part that was not asked for is null.</summary>
/// <param name="Piece">The piece's name.</param>
/// <param name="IsRunning">Whether it is played; before that it waits for its first performer.</param>
/// <param name="LookAhead">How far ahead events are sent.</param>
/// <param name="Watchers">How many watch.</param>
internal sealed record Status(string Piece, bool IsRunning, TimeSpan LookAhead, int Watchers)
{
    public TransportStatus? Transport { get; init; }

    public IReadOnlyList<GeneratorStatus>? Generators { get; init; }

    public IReadOnlyList<PerformerStatus>? Performers { get; init; }

    public LoopStatus? Loop { get; init; }
}

/// <summary>What the transport does, and how well the engine follows it.</summary>
/// <param name="Snapshot">Where it is now.</param>
/// <param name="DriftPpm">By how much the leader's beats go faster than its tempo says.</param>
/// <param name="Residual">How far its reports lie off the line through them; null where nobody leads.</param>
internal sealed record TransportStatus(TransportSnapshot Snapshot, double DriftPpm, Histogram? Residual);

/// <summary>How one generator is.</summary>
/// <param name="Generator">Which.</param>
/// <param name="Late">How many of its events came late, as performers told.</param>
internal readonly record struct GeneratorStatus(GeneratorComponent Generator, LateEvents Late);

/// <summary>Events that came after their onset.</summary>
/// <param name="Late">How many.</param>
/// <param name="Dropped">How many of them were not played.</param>
internal readonly record struct LateEvents(long Late, long Dropped)
{
    /// <summary>Both together.</summary>
    public static LateEvents operator +(LateEvents one, LateEvents other) => new(one.Late + other.Late, one.Dropped + other.Dropped);
}

/// <summary>How one performer is served. What it has not told is null.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="Since">When it said hello.</param>
/// <param name="Leads">Whether the engine follows its transport.</param>
/// <param name="Wanted">How far ahead it needs its events.</param>
/// <param name="Events">How many events it has told of.</param>
/// <param name="Late">How many of them were late.</param>
/// <param name="Dropped">How many late events it did not play.</param>
/// <param name="Last">What it told last.</param>
internal sealed record PerformerStatus(string Name, Instant Since, bool Leads, TimeSpan? Wanted, long Events, long Late, long Dropped, Slack? Last);

/// <summary>How punctual the loop is, and what it costs.</summary>
/// <param name="Step">Its period.</param>
/// <param name="Statistics">What it counted since its start.</param>
/// <param name="Sent">How many events were sent.</param>
/// <param name="Lateness">How late the last seconds' steps began; null where there was none.</param>
/// <param name="StepTime">How long the last seconds' steps took; null where there was none.</param>
internal sealed record LoopStatus(TimeSpan Step, LoopStatistics Statistics, long Sent, LengthStatus? Lateness, LengthStatus? StepTime);

/// <summary>Lengths of time in three figures.</summary>
internal readonly record struct LengthStatus(TimeSpan P50, TimeSpan P99, TimeSpan Max);
