namespace Tactus.Scripting;

/// <summary>What a script's own generator gave when it was drawn on: onsets that it passed over, and the events after them. It comes from a script and may be anything.</summary>
/// <param name="drawn">As its world wrote it (<c>4-music.js</c>): events, whether it is over, from where and by which waits it passed over how many onsets.</param>
internal sealed class ScriptDrawing(Value drawn)
{
    private const int Parts = 5;

    /// <summary>Reads what was drawn.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public static ScriptDrawing Read(Value drawn) => drawn.Items.Length == Parts ? new(drawn) : throw Refuse("it left something behind that is no music.");

    /// <summary>Whether nothing comes after it.</summary>
    public bool IsOver => drawn.Items[1].AsBool;

    /// <summary>How many onsets were passed over.</summary>
    public long Passed => Math.Max(0, drawn.Items[4].AsInt);

    /// <summary>What is to be played, waits among it.</summary>
    public IEnumerable<Event> Events
    {
        get
        {
            for (var i = 0; i < drawn.Items[0].Items.Length; i++)
                yield return EventOf(drawn.Items[0].Items[i].Items);
        }
    }

    /// <summary>Whether it came further by what it passed over.</summary>
    public bool HasMoved => !drawn.Items[2].IsNil || drawn.Items[3].Items.Length > 0;

    /// <summary>How far it came by that: exactly as far as by one wait after the other.</summary>
    public Duration MoveFrom(Position place)
    {
        var units = drawn.Items[2] is { IsNil: false } from ? Position.Of(from.AsFloat).Units - place.Units : 0;
        foreach (var wait in drawn.Items[3].Items)
            units = checked(units + Duration.Of(Number(wait.Items, 0, "wait")).Units * (long)Number(wait.Items, 1, "count"));
        return new(units);
    }

    /// <summary>What is wrong with a generator, in one sentence.</summary>
    public static InvalidOperationException Refuse(string sentence) => new(sentence);

    private static Event EventOf(ReadOnlySpan<Value> drawn)
    {
        if (drawn.Length < 2 || drawn[0].Text is not { } kind)
            throw Refuse("it left something behind that is no event.");
        var onset = drawn[1];
        var values = drawn[2..];
        if (kind == "wait")
            return Notation.Wait(Number(values, 0, "length"));
        var played = kind == "note"
            ? Notation.Note(Number(values, 0, "pitch"), Number(values, 1, "velocity"), Number(values, 2, "duration"), (int)Number(values, 3, "channel"))
            : Notation.Atoms([.. values.ToArray().Select(value => value.ToAtom())]);
        return onset.IsNil ? played : played.At(onset.AsFloat);
    }

    private static double Number(ReadOnlySpan<Value> values, int at, string name) =>
        at < values.Length && values[at].IsNumber ? values[at].AsFloat : throw Refuse($"an event's {name} is a number.");
}
