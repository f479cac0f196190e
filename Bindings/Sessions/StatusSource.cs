using System.Diagnostics.CodeAnalysis;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Puts the engine's status together, without the engine's thread: from what it left for others to read.</summary>
/// <remarks>Thread: <see cref="Tell"/> and <see cref="PieceChanged"/> the engine's own, the rest one at a time.</remarks>
internal sealed class StatusSource(Piece piece, IStepTimer clock, Roster roster)
{
    // Figures of the loop are of so many seconds, so that what is over is soon forgotten.
    private const int RecentSeconds = 10;
    private static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(1);

    private readonly LastTold told = new();
    private readonly LateBook late = new();
    private GeneratorComponent[] generators = [.. piece.Generators];
    private EngineLoop? engine;
    private (RecentLengths Lateness, RecentLengths StepTime)? recent;
    private Instant lookedAt;

    /// <summary>The engine runs.</summary>
    public void Open(EngineLoop running) => Volatile.Write(ref engine, running);

    /// <summary>The transport does something else now.</summary>
    public void Tell(in TransportSnapshot transport) => told.Tell(in transport);

    /// <summary>The piece has other generators now.</summary>
    public void PieceChanged() => Volatile.Write(ref generators, [.. piece.Generators]);

    /// <inheritdoc cref="LateBook.TryTake"/>
    public bool TryTake(Slack slack, out long dropped, [NotNullWhen(false)] out string? sentence) =>
        late.TryTake(slack, Volatile.Read(ref generators) is [.., var last] ? last.Id : -1, out dropped, out sentence);

    /// <summary>Figures of the last seconds begin anew: nobody has looked for a while.</summary>
    public void Begin() => recent = null;

    /// <summary>How everything is now.</summary>
    /// <param name="parts">What is wanted.</param>
    /// <param name="watchers">How many watch.</param>
    public Status Take(StatusParts parts, int watchers)
    {
        var running = Volatile.Read(ref engine);
        return new(piece.Name, running is not null, piece.Time.LookAhead, watchers)
        {
            Transport = parts.HasFlag(StatusParts.Transport) ? TransportNow() : null,
            Generators = parts.HasFlag(StatusParts.Generators) ? [.. Volatile.Read(ref generators).Select(one => new GeneratorStatus(one, late.Of(one.Id)))] : null,
            Performers = parts.HasFlag(StatusParts.Performers) ? [.. roster.Here().Where(performer => performer.HasSaidHello).Select(performer => performer.Status)] : null,
            Loop = parts.HasFlag(StatusParts.Loop) && running is not null ? LoopNow(running) : null,
        };
    }

    private TransportStatus TransportNow()
    {
        var (transport, now) = (piece.Transport, clock.Now);
        var snapshot = told.Read() ?? transport.SnapshotAt(now);
        if (snapshot.Playing && snapshot.At < now)
            snapshot = snapshot with { At = now, Position = snapshot.Position + new Duration((long)((now - snapshot.At).Ticks * snapshot.Tempo.UnitsPerTick)) };
        return new(snapshot, transport.DriftPpm, transport.Residual);
    }

    private LoopStatus LoopNow(EngineLoop running)
    {
        var figures = running.Statistics;
        var (lateness, stepTime) = recent ??= (new(figures.Lateness, RecentSeconds), new(figures.StepTime, RecentSeconds));
        if (clock.Now - lookedAt >= LookPeriod)
        {
            lateness.Look();
            stepTime.Look();
            lookedAt = clock.Now;
        }
        return new(running.Options.Step, figures, running.Outbox.Sent, lateness.Figures(), stepTime.Figures());
    }
}
