namespace Tactus;

/// <summary>One generator of an entity: what it plays, on which clock, and whether it does.</summary>
/// <remarks>
/// Thread: any. Commands take effect at the next step (before the piece runs, at once); properties show the state as of the last step.
/// A generator runs from the piece's start unless it was stopped before.
/// </remarks>
public sealed class GeneratorComponent
{
    private readonly IGeneratorHost host;
    private bool isSilenced;
    private bool isResetAsked;
    private bool isVoid;
    private (bool, bool, Tempo?, Fault?) reported;

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

    internal Playback Playback { get; }

    internal int Slot { get; set; } = -1;

    internal bool IsSettling { get; set; }

    /// <summary>Whether the performers may have events of it: it was active when it was last settled.</summary>
    internal bool IsOut { get; private set; }

    /// <summary>From when on its pending events are taken back while it is being settled.</summary>
    internal Instant TakenFrom { get; private set; }

    internal ClockLine Line { get; private set; }

    internal bool IsActive => IsRunning && Entity.IsEnabled && !Entity.IsRemoved && CurrentLine.IsMoving;

    internal ClockLine CurrentLine => Clock.Kind == ClockKind.Transport ? host.Transport.Line : Line;

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
    public Position PositionAt(Instant at) => CurrentLine.PositionAt(at);

    /// <summary>First half of settling: what was asked for becomes so. Gives what the performers must forget, null if they have nothing of it.</summary>
    internal Recall? BeginSettling(Instant now)
    {
        var jumped = Clock.Kind == ClockKind.Transport && host.Transport.IsRelocated;
        var relocated = isResetAsked || jumped;
        MoveLine();
        TakenFrom = relocated && !jumped && Clock.Kind == ClockKind.Transport ? AfterAHop(now) : now;
        Recall? recall = IsOut
            ? new(this, TakenFrom, Silence: !IsActive || relocated || (IsMuted && !isSilenced), Again: IsActive && !relocated && !IsMuted)
            : null;
        Begin(relocated, now);
        (IsOut, isSilenced, isResetAsked, isVoid) = (IsActive, IsMuted, false, relocated);
        return recall;
    }

    /// <summary>What becomes of an event that was pending: false drops it.</summary>
    internal bool Restamp(ref ScheduledEvent entry, Instant now)
    {
        if (isVoid || Entity.IsRemoved || Fault is not null)
            return false;
        var waited = entry.Due == Instant.Never;
        entry.Due = IsActive ? CurrentLine.InstantOf(entry.Onset) : Instant.Never;
        entry.Length = CurrentLine.TimeOf(entry.Event.Length);
        if (entry.Due >= now)
            return true;
        entry.Due = now;          // by a rounding only, unless the transport went on while the generator stood
        return !waited;
    }

    /// <summary>Whether something that the outside knows of it has changed since this was last asked.</summary>
    internal bool TakeNews()
    {
        var isNews = reported != Reportable;
        reported = Reportable;
        return isNews;
    }

    internal void MarkFault(Fault fault) => (Fault, IsRunning) = (fault, false);

    private (bool, bool, Tempo?, Fault?) Reportable => (IsRunning, IsMuted, Tempo, Fault);

    private void Begin(bool relocated, Instant now)
    {
        if (isResetAsked)
            Fault = null;
        if (Entity.IsRemoved)
            Playback.Code.Leave();
        else if (relocated)
            Playback.Restart();
        if (IsActive && (!IsOut || relocated) && Clock.Kind == ClockKind.Transport)
            Playback.SkipTo(CurrentLine.PositionAt(AfterAHop(now)));
    }

    // On the grid of positions, so that an event is either left as it was sent or played again, and never both or neither.
    private Instant AfterAHop(Instant now) => IsActive && CurrentLine.Anchor <= now ? CurrentLine.InstantOf(CurrentLine.PositionAt(now + StepTime.Hop)) : now;

    private void MoveLine()
    {
        var moves = IsRunning && Entity.IsEnabled && !Entity.IsRemoved;
        if (isResetAsked)
            Line = ClockLine.Through(moves ? host.Time.FirstDue : Instant.Never, Position.Zero, OwnSpeed);
        else if (moves != Line.IsMoving)
            Line = Line.Paused(host.Time.Now, moves ? host.Time.FirstDue : Instant.Never);
        if (Line.UnitsPerTick != OwnSpeed)
            Line = Line.WithSpeed(host.Time.Now, OwnSpeed);
    }

    private void Command(Action change) => host.Inbox.Post(() =>
    {
        change();
        host.MarkChanged(this);
    });
}
