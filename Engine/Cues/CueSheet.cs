namespace Tactus;

/// <summary>The cues of a piece's companion, in the order of their places on the transport.</summary>
/// <remarks>
/// All of them are on one line, so a change of tempo moves none of them. They are few, some hundreds, and are looked through where one is due.
/// Thread: the engine's own. Allocates: only when it grows.
/// </remarks>
internal sealed class CueSheet(Transport transport, StepTime time)
{
    private readonly List<Cue> cues = [];
    private readonly List<Cue> due = [];
    private Position playedTo;
    private bool wasPlaying;

    /// <summary>Who is called; null for nobody.</summary>
    public ICompanion? Companion { get; set; }

    /// <summary>The place that is due next; null for none.</summary>
    public Position? Next { get; private set; }

    /// <summary>Adds a cue; its first place is the first one that was not yet played.</summary>
    public void Add(Cue cue)
    {
        cue.Next = cue.Grid.FirstFrom(playedTo, transport.Metre);
        cue.IsOut = false;
        cues.Add(cue);
        FindNext();
    }

    /// <summary>Takes a cue out.</summary>
    public void Remove(Cue cue)
    {
        cue.IsOut = true;
        cues.Remove(cue);
        FindNext();
    }

    /// <summary>Once a step, after what people asked for.</summary>
    public void Look() => Companion?.Look();

    /// <summary>The transport was changed: a jump goes on from its target, another metre has other bars, a start comes before what follows.</summary>
    public void Settle()
    {
        if (Companion is null)
            return;
        var isStarting = transport.IsPlaying && !wasPlaying;
        var here = transport.HeardFrom ?? transport.PositionAt(time.Now + StepTime.Hop);
        if (transport.IsRelocated || (isStarting && here > playedTo))
            playedTo = here;
        foreach (var cue in cues)
            cue.Next = cue.Grid.FirstFrom(playedTo, transport.Metre);
        FindNext();
        if (transport.IsPlaying != wasPlaying)
            Companion.Turn(wasPlaying = transport.IsPlaying);
    }

    /// <summary>Plays every cue that is due up to a moment, that moment too.</summary>
    public void PlayThrough(Instant moment)
    {
        if (Companion is null)
            return;
        while (Next is { } next && transport.Line.InstantOf(next) is var when && when <= moment && Companion.IsReady)
            Play(next, when);
    }

    /// <summary>Plays every cue that is due before the horizon, and remembers that they were.</summary>
    public void PlayUntil(Instant horizon)
    {
        PlayThrough(new Instant(horizon.Ticks - 1));
        if (Companion is not null && transport.IsPlaying && transport.PositionAt(horizon) is var reached && reached > playedTo && !(Next < reached))
            playedTo = reached;
    }

    private void Play(Position at, Instant when)
    {
        playedTo = new(at.Units + 1);
        due.Clear();
        foreach (var cue in cues)
            if (cue.Next == at)
            {
                due.Add(cue);
                cue.Next = cue.Grid.FirstFrom(playedTo, transport.Metre);
            }
        FindNext();
        Companion!.Play(due, at, when);
    }

    private void FindNext()
    {
        Next = null;
        foreach (var cue in cues)
            if (cue.Next is { } place && !(Next <= place))
                Next = place;
    }
}
