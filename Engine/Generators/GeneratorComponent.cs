namespace Tactus;

/// <summary>One generator of an entity: what it plays, on which clock, and whether it does.</summary>
/// <remarks>
/// Thread: any. Commands take effect at the next step (before the piece runs, at once); properties show the state as of the last step.
/// A generator runs from the piece's start unless it was stopped before.
/// </remarks>
public sealed partial class GeneratorComponent : IVisited
{
    private readonly IGeneratorHost host;

    internal GeneratorComponent(Entity entity, string name, int id, Clock clock, Func<Chance, Generator> source, IGeneratorHost host)
    {
        (Entity, Name, Id, Clock, this.host) = (entity, name, id, clock, host);
        Tempo = clock.Tempo;
        Line = ClockLine.Through(Instant.Never, Position.Zero, OwnSpeed);
        Playback = new(this, source, host);
        reported = Reportable;
    }

    /// <summary>The entity it belongs to.</summary>
    public Entity Entity { get; }

    /// <summary>Its name, unique in the piece.</summary>
    public string Name { get; }

    /// <summary>Its number, unique in the piece and never used again.</summary>
    public int Id { get; }

    /// <summary>What its time is counted by.</summary>
    public Clock Clock { get; }

    /// <summary>Its own tempo now; null unless its clock is <c>beats</c>.</summary>
    public Tempo? Tempo { get; private set; }

    /// <summary>Whether it was asked to play. One on the transport's clock plays while the transport does.</summary>
    public bool IsRunning { get; private set; } = true;

    /// <summary>Whether its code came to an end; a reset, or a jump of the transport that it follows, begins it anew.</summary>
    public bool HasEnded => Playback.HasEnded;

    /// <summary>Whether its events go unheard; its time goes on.</summary>
    public bool IsMuted { get; private set; }

    /// <summary>Why it was stopped; null if it was not. Starting or resetting it clears this.</summary>
    public Fault? Fault { get; private set; }

    /// <summary>How many onsets lay behind its own time and were skipped.</summary>
    public long Skipped => Playback.Skipped;

    /// <summary>How many events it has played since the piece's start, those that went unheard because it was muted too.</summary>
    public long Events => Playback.Events;

    internal ClockLine Line { get; private set; }

    internal bool IsActive => IsReady && CurrentLine.IsMoving;

    /// <summary>The transport that it follows stands, and what it plays first from there is sent ahead.</summary>
    internal bool IsCued => Clock.Kind == ClockKind.Transport && IsReady && host.Transport.IsCueing;

    private bool IsReady => IsRunning && Entity.IsEnabled && !Entity.IsRemoved;

    /// <summary>The line of its clock: the transport's, where it follows that.</summary>
    internal ClockLine CurrentLine => Clock.Kind == ClockKind.Transport ? host.Transport.Line : Line;

    /// <summary>The same line, counted from where its own time is 0.</summary>
    internal ClockLine OwnLine => CurrentLine.CountedFrom(Origin);

    /// <summary>Where on its clock its own time is 0; elsewhere than at the clock's 0 only where a locate moved it.</summary>
    internal Duration Origin { get; private set; }

    private double OwnSpeed => Tempo?.UnitsPerTick ?? ClockLine.MsUnitsPerTick;

    /// <summary>Plays on from where it stopped; from the beginning if it had come to its end or was stopped by a fault.</summary>
    public void Start() => Command(() =>
    {
        isResetAsked |= Playback.HasEnded;
        IsRunning = true;
    });

    /// <summary>Stops where it is: its time stands, what was sent and is not due yet is taken back, and its notes end.</summary>
    public void Stop() => Command(() => IsRunning = false);

    /// <summary>Begins anew, with the same random numbers. On the transport's clock, what is already past is skipped.</summary>
    public void Reset() => Command(() => isResetAsked = true);

    /// <summary>Mutes it, or lets it be heard again; its time goes on either way.</summary>
    public void Mute(bool muted) => Command(() => IsMuted = muted);

    /// <summary>Gives it another tempo, without a jump; what was sent and is not due yet moves with it.</summary>
    /// <exception cref="InvalidOperationException">Its clock has no tempo of its own.</exception>
    public void SetTempo(Tempo tempo)
    {
        if (Clock.Kind != ClockKind.Beats)
            throw new InvalidOperationException(
                $"Generator '{Name}' has no tempo of its own: its clock is '{Clock.Name}'; only generators on a 'beats' clock have one. Set the transport's tempo instead.");
        Command(() => Tempo = tempo);
    }

    /// <summary>Where the generator's own time stands at a moment.</summary>
    public Position PositionAt(Instant at) => OwnLine.PositionAt(at);

    private void Command(Action change) => host.Inbox.Post(() =>
    {
        change();
        host.MarkChanged(this);
    });
}
