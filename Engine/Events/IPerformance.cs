namespace Tactus;

/// <summary>
/// What the engine tells the outside, in the order in which it is to be heard. The server's sessions, the file renderer and the tests each are one.
/// </summary>
/// <remarks>
/// Thread: the engine's own, from inside the step: an implementation does not block, lock or allocate in the steady state, and hands on to a thread of its own.
/// </remarks>
public interface IPerformance
{
    /// <summary>Events that were computed in this step, in order of their due times. The span is valid during the call only.</summary>
    /// <param name="number">The batch's number: one more than the last one's.</param>
    /// <param name="events">At least one event.</param>
    void Play(long number, ReadOnlySpan<ScheduledEvent> events);

    /// <summary>Takes back what was sent and is not due yet.</summary>
    void Recall(in Recall recall);

    /// <summary>The transport does something else now.</summary>
    void Report(in TransportSnapshot transport);

    /// <summary>A generator was started, stopped, muted, given a tempo, or faulted.</summary>
    void Report(GeneratorComponent generator);

    /// <summary>The piece has other controls or generators now.</summary>
    void ReportPiece();

    /// <summary>Something that the composer should read.</summary>
    void Report(in LogLine line);
}

/// <summary>Takes back what was sent and is not due yet. See <c>docs/protocol.md</c>.</summary>
/// <param name="Generator">Whose events; null for everyone's.</param>
/// <param name="From">Events due at or after this moment are taken back.</param>
/// <param name="Silence">Whether notes that sound end now.</param>
/// <param name="Again">Whether the same events come again, in the same order, in the next batch.</param>
public readonly record struct Recall(GeneratorComponent? Generator, Instant From, bool Silence, bool Again);

/// <summary>How much a <see cref="LogLine"/> matters.</summary>
public enum LogLevel
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>The music goes on, but not as was asked.</summary>
    Warning,

    /// <summary>Something stopped.</summary>
    Error,
}

/// <summary>One sentence for the composer.</summary>
/// <param name="Level">How much it matters.</param>
/// <param name="Text">What was asked, what came, what to do.</param>
/// <param name="At">When, on the engine's clock.</param>
public readonly record struct LogLine(LogLevel Level, string Text, Instant At);
