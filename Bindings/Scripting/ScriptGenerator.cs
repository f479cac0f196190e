namespace Tactus.Scripting;

/// <summary>A generator that a script wrote: drawn on at each of its onsets, as far as the next wait.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class ScriptGenerator(ScriptHost host, Script script, ScriptPart part) : Generator
{
    // Where the scripts' engine is busy, what comes next is asked for a little later, and comes as much sooner afterwards.
    private static readonly Duration Moment = Duration.Of(1, 32);

    /// <inheritdoc/>
    public override IEnumerable<Event> Play()
    {
        var (late, isBegun) = (Duration.Zero, false);
        while (true)
        {
            if (!host.CanDraw)
            {
                late += Moment;
                yield return Notation.Wait(Moment);
                continue;
            }
            if (!isBegun)
                Ask("begin");
            isBegun = true;
            var drawn = Ask("draw").Items;
            if (drawn.Length != 2)
                throw Refuse("it left something behind that is no music.");
            var (events, isOver) = (drawn[0], drawn[1].AsBool);
            for (var i = 0; i < events.Items.Length; i++)
                yield return EventOf(events.Items[i].Items, ref late);
            if (isOver)
                yield break;
        }
    }

    /// <inheritdoc/>
    public override void Stop()
    {
        if (host.CanDraw)
            Ask("end");
    }

    private Value Ask(string kind)
    {
        var component = part.Entity!.Generators[0];
        var (outcome, result) = host.Draw(script, kind, part.Id, component.CurrentLine.InstantOf(component.Playback.Cursor));
        script.State = result.State ?? script.State;
        if (result.Error is { } error)
            throw Refuse(StackTrace.Problem(error, result.Stack, script.Source).ToString());
        return outcome == TurnOutcome.Done ? result.Value : throw Refuse("it took too long for its next event.");
    }

    private static InvalidOperationException Refuse(string sentence) => new(sentence);

    private static Event EventOf(ReadOnlySpan<Value> drawn, ref Duration late)
    {
        if (drawn.Length < 2 || drawn[0].Text is not { } kind)
            throw Refuse("it left something behind that is no event.");
        var onset = drawn[1];
        var values = drawn[2..];
        if (kind == "wait")
            return Notation.Wait(Sooner(Notation.Wait(Number(values, 0, "length")).Wait, ref late));
        var played = kind == "note"
            ? Notation.Note(Number(values, 0, "pitch"), Number(values, 1, "velocity"), Number(values, 2, "duration"), (int)Number(values, 3, "channel"))
            : Notation.Atoms([.. values.ToArray().Select(value => value.ToAtom())]);
        return onset.IsNil ? played : played.At(onset.AsFloat);
    }

    private static Duration Sooner(Duration wait, ref Duration late)
    {
        var less = late < wait ? late : wait;
        late = new(late.Units - less.Units);
        return new(wait.Units - less.Units);
    }

    private static double Number(ReadOnlySpan<Value> values, int at, string name) =>
        at < values.Length && values[at].IsNumber ? values[at].AsFloat : throw Refuse($"an event's {name} is a number.");
}
