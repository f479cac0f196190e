using System.Diagnostics;
using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>A callback that is to be called: with what, and as of when.</summary>
/// <param name="Callback">Which.</param>
/// <param name="Value">The value that it is told; null where it is told the time.</param>
/// <param name="When">The transport then.</param>
internal readonly record struct ScriptCall(ScriptCallback Callback, Value? Value, TransportSnapshot When);

/// <summary>Has callbacks run, and minds what becomes of them.</summary>
/// <remarks>Thread: the engine's own. Allocates: little, and nothing where there is nothing to call.</remarks>
internal sealed class ScriptTurns(ScriptConversation conversation, IScriptDesk desk)
{
    private readonly List<ScriptTurn> turns = [];
    private readonly Stack<ScriptTurn> spare = [];
    private (List<ScriptCall> Calls, Action<ScriptCall, ScriptTurn> Settle)? running;

    /// <summary>Runs calls; those for which there was no time stay in the list.</summary>
    /// <param name="calls">In their order.</param>
    /// <param name="budget">For each.</param>
    /// <param name="total">For all.</param>
    /// <param name="settle">Gets each call that was run, and its turn.</param>
    /// <returns>How long it took.</returns>
    public TimeSpan Run(List<ScriptCall> calls, TimeSpan budget, TimeSpan total, Action<ScriptCall, ScriptTurn> settle)
    {
        foreach (var call in calls)
            Add(call.Callback.Script, "call", call.When, call.Callback.Id, call.Value);
        running = (calls, settle);
        var start = Stopwatch.GetTimestamp();
        conversation.Engine.Run(turns, budget, total, desk);
        running = null;
        var taken = Stopwatch.GetElapsedTime(start);
        var done = turns.FindIndex(turn => turn.Outcome == TurnOutcome.NotRun) is >= 0 and var first ? first : turns.Count;
        for (var i = 0; i < done; i++)
            settle(calls[i], turns[i]);
        calls.RemoveRange(0, done);
        PutAway();
        return taken;
    }

    /// <summary>Runs one turn that is no callback: of a script's own generator, or of its state.</summary>
    /// <returns>What became of it, and its result.</returns>
    public (TurnOutcome Outcome, TurnResult Result) Run(Script script, string kind, in TransportSnapshot when, int id, TimeSpan budget, Value? value = null)
    {
        Add(script, kind, when, id, value);
        conversation.Engine.Run(turns, budget, budget, desk);
        var (outcome, result) = (turns[0].Outcome, turns[0].Outcome == TurnOutcome.Done ? TurnResult.Read(turns[0].Result.WrittenSpan) : default);
        PutAway();
        return (outcome, result);
    }

    /// <summary>The thread that had them run is lost in one of them; those before it were done.</summary>
    public void Forget()
    {
        var lost = turns.ToArray();    // that thread may still look at them
        turns.Clear();
        if (running is { } run)
            for (var i = 0; i < lost.Length && lost[i].Outcome != TurnOutcome.NotRun; i++)
                run.Settle(run.Calls[i], lost[i]);
        running = null;
    }

    private void Add(Script script, string kind, in TransportSnapshot when, int id, Value? value)
    {
        var turn = spare.TryPop(out var used) ? used : new();
        turn.Script = script.Id;
        turns.Add(turn);
        using var writer = new Utf8JsonWriter(turn.Text);
        writer.WriteStartArray();
        writer.WriteStringValue(kind);
        WriteTime(writer, when);
        script.Readings.WriteChanges(writer);
        writer.WriteNumberValue(id);
        if (value is { } told)
            ScriptJson.Write(writer, Value.List(told));
        writer.WriteEndArray();
    }

    /// <summary>Writes what a script knows of the transport.</summary>
    public static void WriteTime(Utf8JsonWriter writer, in TransportSnapshot when)
    {
        var place = when.BarBeat;
        writer.WriteStartArray();
        writer.WriteNumberValue(place.Bar);
        writer.WriteNumberValue(place.Beat);
        writer.WriteNumberValue(place.Fraction);
        writer.WriteNumberValue(when.Position.Value);
        writer.WriteNumberValue(when.Tempo.Bpm);
        writer.WriteNumberValue(when.Metre.Numerator);
        writer.WriteNumberValue(when.Metre.Denominator);
        writer.WriteBooleanValue(when.Playing);
        writer.WriteEndArray();
    }

    private void PutAway()
    {
        foreach (var turn in turns)
        {
            turn.Clear();
            spare.Push(turn);
        }
        turns.Clear();
    }
}
