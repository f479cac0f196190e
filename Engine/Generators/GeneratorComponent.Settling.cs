namespace Tactus;

/// <content>The engine's half: how what was asked for becomes so.</content>
public sealed partial class GeneratorComponent
{
    private bool isSilenced;
    private bool isResetAsked;
    private bool isCueAsked;
    private bool isLeftBehind;
    private Instant? stoppedFrom;
    private Position? leftAt;    // in its own time, where the transport was when it stopped
    private bool isFresh = true;
    private bool wasActive;
    private bool isVoid;
    private Duration moved;
    private (bool, bool, Tempo?, Fault?) reported;

    internal Playback Playback { get; }

    /// <summary>Its seat in the engine's <see cref="Schedule"/>; -1 while it has none.</summary>
    internal int Seat { get; set; } = -1;

    internal bool IsSettling { get; set; }

    /// <summary>Whether the performers may have events of it: it was active when it was last settled.</summary>
    internal bool IsOut { get; private set; }

    /// <summary>From when on its pending events are taken back while it is being settled.</summary>
    internal Instant TakenFrom { get; private set; }

    /// <summary>First half of settling: what was asked for becomes so. Gives what the performers must forget, null if they have nothing of it.</summary>
    internal Recall? BeginSettling(Instant now)
    {
        var jumped = Clock.Kind == ClockKind.Transport && host.Transport.IsRelocated;
        var begins = isResetAsked || isCueAsked || (jumped && Relocation != Relocation.GoOn);
        MoveLine();
        TakenFrom = Clock.Kind != ClockKind.Transport ? now
            : isResetAsked && !jumped ? AfterAHop(now)
            : host.Transport.IsChanged ? Earlier(host.Transport.ChangedAt, now) : now;
        var plays = IsActive || IsCued;
        var recall = IsOut ? new(this, TakenFrom, Silence: EndsNotes(plays, begins), Again: plays && !begins && !IsMuted)
            : plays && stoppedFrom is not null ? new Recall(this, now, Silence: false, Again: !begins && !isLeftBehind && !IsPassedBy(now) && !IsMuted)
            : (Recall?)null;
        Remember(plays, begins);
        moved = jumped ? MoveOrigin(now) : Duration.Zero;
        Begin(begins, jumped, now);
        (IsOut, isSilenced, isResetAsked, isCueAsked, isVoid) = (plays, IsMuted, false, false, begins);
        (wasActive, isFresh) = (IsActive, !IsActive && (isFresh || begins));
        return recall;
    }

    /// <summary>What it sent ahead while the transport stood is computed anew, if nothing was heard of it yet: a control was changed, and that is to be heard.</summary>
    internal bool AskCue() => isCueAsked = IsCued && isFresh;

    /// <summary>For a performer that was away when it stopped: what it may have played beyond that.</summary>
    internal Recall? StopMissed => !IsOut && stoppedFrom is { } from ? new(this, from, Silence: true, Again: false) : null;

    // Performers may have played on for a moment when it stopped; they skip what comes again of that when it goes on, unless it begins anew.
    private void Remember(bool plays, bool begins)
    {
        isLeftBehind = !plays && (begins || (isLeftBehind && !IsOut));
        stoppedFrom = plays ? null : IsOut ? TakenFrom : stoppedFrom;
        leftAt = plays ? null : IsOut && Clock.Kind == ClockKind.Transport ? CurrentLine.PositionAt(TakenFrom) - Origin : leftAt;
    }

    // The transport went on without it: what performers may have played beyond its stop has passed, and does not come again.
    private bool IsPassedBy(Instant now) => leftAt is { } left && CurrentLine.TimeOf(PlaceAt(now) - Origin - left) > KnownLines.LongestHop;

    private bool EndsNotes(bool plays, bool begins) => !plays || begins || (wasActive && !IsActive) || (IsMuted && !isSilenced);

    /// <summary>What becomes of an event that was pending: false drops it.</summary>
    internal bool Restamp(ref ScheduledEvent entry, Instant now)
    {
        if (IsVoid)
            return false;
        var waited = entry.Due == Instant.Never;
        entry.Onset += moved;
        entry.Due = IsActive ? CurrentLine.InstantOf(entry.Onset) : Instant.Never;
        entry.Length = CurrentLine.TimeOf(entry.Event.Length);
        if (IsCued)
            return entry.Onset >= CurrentLine.PositionAt(now);    // what lies before was heard before it stopped
        var first = waited && Clock.Kind == ClockKind.Transport && CurrentLine.IsMoving && CurrentLine.Anchor > now ? CurrentLine.Anchor : now;
        if (entry.Due >= first)
            return true;
        if (Clock.Kind == ClockKind.Transport && host.Transport.Leader is not null)
            return !waited || entry.Onset >= host.Transport.HeardFrom;    // the leader started or changed a little before we heard of it
        entry.Due = first;        // by a rounding only, unless the transport went on while the generator stood
        return !waited;
    }

    /// <summary>Whether nothing holds any more of what was sent of it before it was last settled.</summary>
    internal bool IsVoid => isVoid || Entity.IsRemoved || Fault is not null;

    /// <summary>Whether something that the outside knows of it has changed since this was last asked.</summary>
    internal bool TakeNews()
    {
        var isNews = reported != Reportable;
        reported = Reportable;
        return isNews;
    }

    internal void MarkFault(Fault fault) => (Fault, IsRunning) = (fault, false);

    private (bool, bool, Tempo?, Fault?) Reportable => (IsRunning, IsMuted, Tempo, Fault);

    private void Begin(bool begins, bool jumped, Instant now)
    {
        if (isResetAsked)
            Fault = null;
        if (Entity.IsRemoved)
            Playback.Code.Leave();
        else if (begins)
            Playback.Restart();
        if ((IsActive || IsCued) && (!IsOut || begins || jumped) && Clock.Kind == ClockKind.Transport)
            Playback.SkipTo(((isResetAsked ? null : host.Transport.HeardFrom) ?? CurrentLine.PositionAt(AfterAHop(now))) - Origin);
    }

    // Where its own time is 0 after a locate. Gives by how much what is pending of it moves.
    private Duration MoveOrigin(Instant now)
    {
        var (before, place) = (Origin, PlaceAt(now));
        Origin = Relocation switch
        {
            Relocation.Seek => Duration.Zero,
            Relocation.Restart => place - Position.Zero,
            _ => Origin + (place - host.Transport.LeftAt),
        };
        return Origin - before;
    }

    private Position PlaceAt(Instant now) => host.Transport.HeardFrom ?? CurrentLine.PositionAt(now);

    private static Instant Earlier(Instant one, Instant other) => one < other ? one : other;

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
}
