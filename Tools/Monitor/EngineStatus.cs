namespace Tactus.Tools.Monitor;

/// <summary>The engine's status as it came, see docs/protocol.md, "The status". Lengths in ms, drift in parts per million; what the engine does not know is null.</summary>
internal sealed record EngineStatus(
    string Piece, bool Running, double LookAhead, int Watchers, TransportFigures Transport,
    int GeneratorCount, GeneratorFigures[] Generators, PerformerFigures[] Performers, LoopFigures? Loop);

/// <summary>The transport, and how well the engine follows it.</summary>
internal sealed record TransportFigures(
    bool Playing, long Position, double Tempo, int Numerator, int Denominator, string? Leader, double Drift, ResidualFigures? Residual);

/// <summary>How far the leader's reports lie off the line through them.</summary>
internal sealed record ResidualFigures(long Count, double P50, double P99);

/// <summary>One generator; events, skipped onsets, late events at all performers, and of these those that were not played, since the start.</summary>
internal sealed record GeneratorFigures(
    int Id, string Name, string Clock, bool Running, bool Muted, bool Ended, long Events, long Skipped, long Late, long Dropped, string? Fault);

/// <summary>One performer; <c>Since</c> in 100 ns on the engine's clock.</summary>
internal sealed record PerformerFigures(
    string Name, long Since, bool Leads, double? Wanted, long Events, long Late, long Dropped, double? Slack, double? Low, double? RoundTrip, double? Drift);

/// <summary>The loop, and what it costs; counts since the start, lengths of the last seconds.</summary>
internal sealed record LoopFigures(
    double Step, long Steps, long Overruns, long Missed, long Sent, LengthFigures? Lateness, LengthFigures? StepTime, long Allocated,
    int[] Collections, double Pause, long Heap, long Memory, double Cpu, int Process);

/// <summary>Lengths in three figures.</summary>
internal sealed record LengthFigures(double P50, double P99, double Max);
