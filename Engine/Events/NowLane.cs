using System.Collections.Concurrent;

namespace Tactus;

/// <summary>The way past the look-ahead: what sounds at once goes out with the batch of the step that runs, or else of the next one.</summary>
/// <remarks>Thread: any may ask, without a lock; the engine's thread alone sends. Allocates: only when it grows.</remarks>
internal sealed class NowLane
{
    private readonly ConcurrentQueue<(GeneratorComponent Generator, Event Event)> asked = new();

    /// <summary>Asks for a note or atoms at once.</summary>
    public void Ask(GeneratorComponent generator, in Event played) => asked.Enqueue((generator, played));

    /// <summary>Nobody listened to what was asked for before.</summary>
    public void Forget() => asked.Clear();

    /// <summary>Puts what was asked for into this step's batch, in the order in which it was asked for.</summary>
    public void MoveTo(Outbox outbox, Instant now)
    {
        while (asked.TryDequeue(out var one))
            if (!one.Generator.IsMuted && one.Generator.Entity is { IsEnabled: true, IsRemoved: false })
                Fill(ref outbox.Add(isMuted: false), one.Generator, one.Event, now);
    }

    private static void Fill(ref ScheduledEvent entry, GeneratorComponent generator, in Event played, Instant now)
    {
        entry.Event = played;
        entry.Generator = generator;
        entry.Onset = generator.CurrentLine.PositionAt(now);
        entry.Due = now;
        entry.Length = generator.CurrentLine.TimeOf(played.Length);
    }
}
