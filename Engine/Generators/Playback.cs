namespace Tactus;

/// <summary>Draws events from a generator's code and keeps its own time: where it stands, what it holds, how far it was wound.</summary>
/// <remarks>
/// An event is drawn as late as its onset allows: after a wait, not before the wait is over, so that the code reads controls as they are then.
/// Thread: the engine's own. Allocates: nothing of its own.
/// </remarks>
internal sealed class Playback(GeneratorComponent generator, Func<Chance, Generator> source, IGeneratorHost host)
{
    private Event held;
    private bool isHolding;
    private int eventsCounted;
    private Instant countedFrom;
    private Position skipTo;

    /// <summary>The composer's code.</summary>
    public GuardedCode Code { get; } = new(generator, source, host);

    /// <summary>Where the generator's own time stands: the onset of its next event, as far as it is known.</summary>
    public Position Cursor { get; private set; }

    /// <summary>The code came to its end, by itself or by a fault.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether what comes next is still to be skipped.</summary>
    public bool IsWinding => !HasEnded && Cursor < skipTo;

    /// <summary>What comes next sounds at once, as soon as the transport moves.</summary>
    public bool WaitsForStart => isHolding && held.IsNow;

    /// <summary>How many onsets lay behind the generator's own time.</summary>
    public long Skipped { get; private set; }

    /// <summary>How many events were computed, muted ones too.</summary>
    public long Events { get; private set; }

    /// <summary>Goes back to the beginning, where the code is made anew.</summary>
    public void Restart()
    {
        Code.Leave();
        (Cursor, skipTo, isHolding, eventsCounted, HasEnded) = (Position.Zero, Position.Zero, false, 0, false);
    }

    /// <summary>Where what is to be heard begins; what lies before is skipped.</summary>
    public Position SkipsTo => skipTo;

    /// <summary>Events before a position are skipped from now on: the code is wound forward without sounding.</summary>
    public void SkipTo(Position position) => skipTo = position;

    /// <summary>The code passed over so many onsets by itself.</summary>
    public void CountSkipped(long onsets) => Skipped += onsets;

    /// <summary>The code is at fault: it plays no further.</summary>
    public void Abandon() => (isHolding, HasEnded) = (false, true);

    /// <summary>
    /// Plays what is due at the cursor: adds it to the outbox, and draws on until time moves. False at the code's end.
    /// </summary>
    public bool PlayOn(Outbox outbox, Instant due)
    {
        CountFrom(due);
        if (isHolding && held.IsNow)
            EmitNow(held);
        else if (isHolding)
            Emit(outbox, held, due);
        isHolding = false;
        while (Code.Draw())
            if (!Take(Code.Drawn, outbox, due))
                return true;
        HasEnded = true;
        Code.Leave();
        Code.LetGo();
        return false;
    }

    // Events that lie within a millisecond count as one cluster.
    private void CountFrom(Instant due)
    {
        if ((ulong)(due.Ticks - countedFrom.Ticks) >= TimeSpan.TicksPerMillisecond)
            (countedFrom, eventsCounted) = (due, 0);
    }

    // True while the event was at this very onset, so that more may follow it.
    private bool Take(in Event drawn, Outbox outbox, Instant due)
    {
        if (++eventsCounted > host.MaxEventsPerOnset)
            throw new RunawayGeneratorException(host.MaxEventsPerOnset);
        if (drawn.Kind == EventKind.Wait)
            return !MoveBy(drawn.Wait);
        if (drawn.HasOnset && drawn.Onset < Cursor)
            Skipped++;
        else if (drawn.IsNow && generator.IsCued && Cursor >= skipTo)
            return HoldForStart(drawn);
        else if (drawn.IsNow)
            EmitNow(drawn);
        else if (drawn.HasOnset && drawn.Onset > Cursor)
            return Hold(drawn);
        else
            Emit(outbox, drawn, due);
        return true;
    }

    private bool MoveBy(Duration wait)
    {
        Cursor += wait;
        return wait != Duration.Zero;
    }

    // What sounds at once does not while the transport stands: nothing moves on before it starts.
    private bool HoldForStart(in Event drawn)
    {
        (held, isHolding) = (drawn, true);
        return false;
    }

    private bool Hold(in Event drawn)
    {
        (held, isHolding) = (drawn, true);
        Cursor = drawn.Onset;
        return false;
    }

    private void EmitNow(in Event played)
    {
        if (Cursor < skipTo)
            Skipped++;
        else
            host.NowLane.Ask(generator, played);
    }

    private void Emit(Outbox outbox, in Event played, Instant due)
    {
        if (Cursor < skipTo)
        {
            Skipped++;
            return;
        }
        Events++;
        var isCued = generator.IsCued;
        ref var entry = ref isCued ? ref outbox.AddCued(generator.IsMuted) : ref outbox.Add(generator.IsMuted);
        entry.Event = played;
        entry.Generator = generator;
        entry.Onset = Cursor + generator.Origin;
        entry.Due = isCued ? Instant.Never : due;
        entry.Length = played.Kind == EventKind.Note ? generator.CurrentLine.TimeOf(played.Length) : TimeSpan.Zero;
    }
}
