namespace Tactus;

/// <summary>
/// The transport: it plays, stops, continues, is located, and has a tempo and a metre. Generators on <see cref="Clock.Transport"/> follow it.
/// It is the engine's own, until a performer such as Max reports one: then that one leads, and commands given here are passed on to it.
/// </summary>
/// <remarks>
/// Thread: any. Commands take effect at the next step, all at once; before the piece runs, at once. Properties show the state as of the last step.
/// Playing begins one look-ahead after the command, so that the first event arrives in time.
/// </remarks>
public sealed partial class Transport
{
    /// <summary>The furthest beat to which it may be located: sixteen years at 120 bpm.</summary>
    public const double LastBeat = 1e9;

    private readonly Inbox inbox;
    private readonly StepTime time;
    private Position startPoint;

    internal Transport(Inbox inbox, StepTime time) => (this.inbox, this.time) = (inbox, time);

    /// <summary>Whether it moves, or is about to.</summary>
    public bool IsPlaying => Line.IsMoving;

    /// <summary>Its tempo. Default: 120 bpm, as Max's.</summary>
    public Tempo Tempo { get; private set; } = new(120);

    /// <summary>Its time signature. Default: 4/4.</summary>
    public Metre Metre { get; private set; } = Metre.Common;

    /// <summary>Something was changed that the step has not yet told anyone.</summary>
    internal bool IsChanged { get; private set; }

    /// <summary>It was sent to another place: what was computed for the old one is void.</summary>
    internal bool IsRelocated { get; private set; }

    /// <summary>Where it was when it was sent elsewhere in this step.</summary>
    internal Position LeftAt { get; private set; }

    internal ClockLine Line { get; private set; } = ClockLine.Through(Instant.Never, Position.Zero, new Tempo(120).UnitsPerTick);

    /// <summary>Plays from where it was last located; at first from the beginning.</summary>
    public void Play() => Command("play", () =>
    {
        MoveTo(startPoint);
        SetPlaying(true);
    });

    /// <summary>Stands still; what was sent and is not due yet is taken back, and what sounds ends.</summary>
    public void Stop() => Command("stop", () => SetPlaying(false));

    /// <summary>Goes on from where it stopped.</summary>
    public void Continue() => Command("continue", () => SetPlaying(true));

    /// <summary>Goes to a place, and plays on from there if it was playing. The next <see cref="Play"/> begins there, too.</summary>
    /// <param name="position">In beats from 0, up to <see cref="LastBeat"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="position"/> is negative, or beyond the last beat.</exception>
    public void Locate(Position position)
    {
        if (position < Position.Zero || position > Position.Of(LastBeat))
            throw new ArgumentOutOfRangeException(nameof(position), position.Value, $"The transport goes from beat 0 to beat {LastBeat:0}; locate it there.");
        Command("locate", () => MoveTo(startPoint = position), position.Value);
    }

    /// <summary>Takes another tempo, without a jump.</summary>
    public void SetTempo(Tempo tempo) => Command("tempo", () =>
    {
        Tempo = tempo;
        Line = Line.WithSpeed(time.Now, tempo.UnitsPerTick);
    }, tempo.Bpm);

    /// <summary>Takes another metre. Bars are counted from the beginning in the new metre, as Max's transport does.</summary>
    public void SetMetre(Metre metre) => Command("metre", () => Metre = metre, metre.Numerator, metre.Denominator);

    /// <summary>Where the transport stands at a moment.</summary>
    public Position PositionAt(Instant at) => Line.PositionAt(at);

    /// <summary>All of its state at one moment, or at the moment when it begins to move, if that comes later.</summary>
    public TransportSnapshot SnapshotAt(Instant at) =>
        new(IsPlaying && at < Line.Anchor ? Line.Anchor : at, PositionAt(at), IsPlaying, Tempo, Metre, LeaderName, LastReport, IsDrivable);

    /// <summary>The engine is about to run its first step: what was asked to play before begins one look-ahead from there.</summary>
    internal void Begin()
    {
        if (IsPlaying)
            Line = Line.Paused(Instant.Zero, time.FirstDue);
    }

    internal void Settled() => (IsChanged, IsRelocated, IsCorrected, HeardFrom) = (false, false, false, null);

    // Whoever leads is asked; the engine's own is changed at once.
    private void Command(string name, Action change, params double[] arguments) => inbox.Post(() =>
    {
        if (Leader is not null)
        {
            Leader.Drive(name, arguments);
            return;
        }
        change();
        (IsChanged, ChangedAt) = (true, time.Now);
    });

    private void SetPlaying(bool playing)
    {
        if (playing != IsPlaying)
            Line = Line.Paused(time.Now, playing ? time.FirstDue : Instant.Never);
    }

    private void MoveTo(Position position)
    {
        LeaveFrom(Line.PositionAt(time.Now));
        Line = ClockLine.Through(IsPlaying ? time.FirstDue : Instant.Never, position, Tempo.UnitsPerTick);
    }

    // Of several jumps in one step the place that was left first counts.
    private void LeaveFrom(Position place) => (LeftAt, IsRelocated) = (IsRelocated ? LeftAt : place, true);
}
