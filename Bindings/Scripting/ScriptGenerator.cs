namespace Tactus.Scripting;

/// <summary>
/// A generator that a script wrote: drawn on at each of its onsets, as far as the next wait. Where it is wound forward, it passes over hundreds of onsets at a time.
/// </summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class ScriptGenerator(ScriptHost host, Script script, ScriptPart part) : Generator
{
    // Where the scripts' engine is busy, what comes next is asked for a little later, and comes as much sooner afterwards.
    private static readonly Duration Moment = Duration.Of(1, 32);

    private Duration late;
    private Position heard;
    private bool isBegun;
    private int held;

    private Playback Playback => part.Entity!.Generators[0].Playback;

    private Instant Due => part.Entity!.Generators[0].CurrentLine.InstantOf(Playback.Cursor);

    // How far the script's code has come; the engine's cursor is ahead of it by as much as it was kept waiting.
    private Position Place => Playback.Cursor - late;

    private Position HeardFrom => heard > Playback.SkipsTo ? heard : Playback.SkipsTo;

    private bool IsToBeHeard => late == Duration.Zero || Place >= HeardFrom;    // else the engine looks after it

    /// <inheritdoc/>
    public override IEnumerable<Event> Play()
    {
        while (true)
        {
            if (!host.TryBeginDrawing(script))
            {
                late += Moment;
                yield return Notation.Wait(Moment);
                continue;
            }
            if (!TryAsk(isBegun ? "draw" : "begin", out var given))
                continue;
            var drawn = ScriptDrawing.Read(given);
            Playback.CountSkipped(drawn.Passed);
            if (drawn.HasMoved)
                yield return Notation.Wait(Sooner(drawn.MoveFrom(Place)));
            foreach (var drawnEvent in drawn.Events)
                if (drawnEvent.Kind == EventKind.Wait)
                    yield return Notation.Wait(Sooner(drawnEvent.Wait));
                else if (IsToBeHeard)
                    yield return drawnEvent;
            if (drawn.IsOver)
                yield break;
        }
    }

    /// <inheritdoc/>
    public override void Stop()
    {
        if (host.TryBeginDrawing(script))
            host.Draw(script, "end", part.Id, Due);
    }

    private Value Range() => Value.List(Place.Value, Place < HeardFrom ? HeardFrom.Value : Value.Nil);

    // False where it has just begun, or has to begin again.
    private bool TryAsk(string kind, out Value given)
    {
        var (outcome, result) = host.Draw(script, kind, part.Id, Due, isBegun ? Range() : (Value?)null);
        script.State = result.State ?? script.State;
        given = result.Value;
        if (result.Error is { } error)
            throw ScriptDrawing.Refuse(StackTrace.Problem(error, result.Stack, script.Source).ToString());
        if (outcome is TurnOutcome.Held or TurnOutcome.Starved && ++held < ScriptLimits.Strikes)
            return BeginAgain();
        if (outcome == TurnOutcome.Broken)
            throw ScriptDrawing.Refuse("it called itself too deep.");
        if (outcome == TurnOutcome.Tangled)
            throw ScriptDrawing.Refuse("a regular expression of it came to no end.");
        if (outcome != TurnOutcome.Done)
            throw ScriptDrawing.Refuse("it took too long for its next event.");
        var wasBegun = isBegun;
        (isBegun, held) = (true, 0);
        return wasBegun;
    }

    // It was cut off where it was not at fault, in the middle of its code: that goes from its beginning to where it was, unheard.
    private bool BeginAgain()
    {
        (heard, late, isBegun) = (Place > HeardFrom ? Place : HeardFrom, Playback.Cursor - Position.Zero, false);
        return false;
    }

    private Duration Sooner(Duration wait)
    {
        var less = late < wait ? late : wait;
        late -= less;
        return wait - less;
    }
}
