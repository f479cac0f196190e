namespace Tactus;

/// <summary>Draws events from a generator's code and keeps its own time: where it stands, what it holds, how far it was wound.</summary>
/// <remarks>
/// An event is drawn as late as its onset allows: after a wait, not before the wait is over, so that the code reads controls as they are then.
/// Thread: the engine's own. Allocates: nothing of its own.
/// </remarks>
internal sealed class Playback(GeneratorComponent generator, Func<Chance, Generator> source, Chance chance, IGeneratorHost host)
{
    private Generator? player;
    private IEnumerator<Event>? events;
    private Event held;
    private bool isHolding;
    private int atThisOnset;
    private Position skipTo;

    /// <summary>Where the generator's own time stands: the onset of its next event, as far as it is known.</summary>
    public Position Cursor { get; private set; }

    /// <summary>The code came to its end, by itself or by a fault.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Whether what comes next is still to be skipped.</summary>
    public bool IsWinding => !HasEnded && Cursor < skipTo;

    /// <summary>How many onsets lay behind the generator's own time.</summary>
    public long Skipped { get; private set; }

    /// <summary>Begins anew; the code's own end is called first.</summary>
    public void Restart()
    {
        End();
        (player, Cursor, skipTo, isHolding, atThisOnset, HasEnded) = (null, Position.Zero, Position.Zero, false, 0, false);
    }

    /// <summary>Events before a position are skipped from now on: the code is wound forward without sounding.</summary>
    public void SkipTo(Position position) => skipTo = position;

    /// <summary>
    /// Plays what is due at the cursor: adds it to the outbox, and draws on until time moves. False at the code's end.
    /// </summary>
    public bool PlayOn(Outbox outbox, Instant due)
    {
        if (isHolding)
            Emit(outbox, held, due);
        isHolding = false;
        while (Draw())
            if (!Take(events!.Current, outbox, due))
                return true;
        End();
        HasEnded = true;
        return false;
    }

    /// <summary>Lets the code know that it is over, and lets go of it.</summary>
    public void End()
    {
        var (ended, last) = (player, events);
        (player, events) = (null, null);
        Call(() =>
        {
            last?.Dispose();
            ended?.Stop();
        });
    }

    /// <summary>Gives the code up without calling into it again: it threw, or does not come back.</summary>
    public void Abandon() => (player, events, isHolding, HasEnded) = (null, null, false, true);

    /// <summary>Tells the code that a member of its entity's control was changed.</summary>
    public void OnControl(string member) => Call(() => player?.OnControl(member));

    /// <summary>Where the code is written, for a report about a generator that did not throw.</summary>
    public string Place => CodePlace.Of(events);

    // True while the event was at this very onset, so that more may follow it.
    private bool Take(Event drawn, Outbox outbox, Instant due)
    {
        if (++atThisOnset > host.MaxEventsPerOnset)
            throw new RunawayGeneratorException(host.MaxEventsPerOnset);
        if (drawn.Kind == EventKind.Wait)
            return !MoveBy(drawn.Wait);
        if (drawn.HasOnset && drawn.Onset < Cursor)
            Skipped++;
        else if (drawn.HasOnset && drawn.Onset > Cursor)
            return Hold(drawn);
        else
            Emit(outbox, drawn, due);
        return true;
    }

    private bool MoveBy(Duration wait)
    {
        if (wait == Duration.Zero)
            return false;
        Cursor += wait;
        atThisOnset = 0;
        return true;
    }

    private bool Hold(in Event drawn)
    {
        (held, isHolding, atThisOnset) = (drawn, true, 1);
        Cursor = drawn.Onset;
        return false;
    }

    private void Emit(Outbox outbox, in Event played, Instant due)
    {
        if (Cursor < skipTo)
        {
            Skipped++;
            return;
        }
        ref var entry = ref outbox.Add(generator.IsMuted);
        entry.Event = played;
        entry.Generator = generator;
        entry.Onset = Cursor;
        entry.Due = due;
        entry.Length = played.Kind == EventKind.Note ? generator.CurrentLine.TimeOf(played.Length) : TimeSpan.Zero;
    }

    // The field is written only after the guard was left: a thread that lost the engine meanwhile must touch nothing.
    private bool Draw()
    {
        var guard = host.Guard;
        var drawn = events;
        var more = false;
        guard.Enter(generator);
        try
        {
            drawn ??= Open();
            more = drawn.MoveNext();
        }
        finally
        {
            guard.Leave();
        }
        events = drawn;
        return more;
    }

    private IEnumerator<Event> Open()
    {
        chance.Restart();
        var opened = source(chance);
        opened.Chance = chance;
        opened.Start();
        player = opened;
        return opened.Play().GetEnumerator();
    }

    private void Call(Action code)
    {
        var guard = host.Guard;
        guard.Enter(generator);
        try
        {
            code();
        }
        finally
        {
            guard.Leave();
        }
    }
}
