namespace Tactus;

/// <summary>A note or atoms with its generator and its time: what the engine hands to a performer.</summary>
/// <remarks>Mutable inside the engine's outbox only, where a change of tempo moves <see cref="Due"/>. Handed out by reference, read-only.</remarks>
public struct ScheduledEvent
{
    /// <summary>The note or the atoms; never a wait.</summary>
    public Event Event { get; internal set; }

    /// <summary>The generator it came from.</summary>
    public GeneratorComponent Generator { get; internal set; }

    /// <summary>Where it falls on the generator's clock: beats of the transport, beats from the generator's start, or milliseconds from it.</summary>
    public Position Onset { get; internal set; }

    /// <summary>When it is due on the engine's clock; <see cref="Instant.Never"/> while the transport that it waits for stands still.</summary>
    public Instant Due { get; internal set; }

    /// <summary>A note's length in time at its clock's tempo; zero for atoms.</summary>
    public TimeSpan Length { get; internal set; }
}
