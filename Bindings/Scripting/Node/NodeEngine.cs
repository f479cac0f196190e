using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;

namespace Tactus.Scripting.Node;

/// <summary>
/// Scripts in Node: V8, in a process of its own that can be killed. One process for all scripts, each in a context of its own; the engine and Node take turns
/// in speaking, so a script's question is answered while it waits.
/// </summary>
/// <remarks>
/// Node cuts an endless loop off by itself; where it cannot, the process is killed, and everyone's scripts begin anew with their state. Thread: one at a time.
/// </remarks>
/// <param name="packages">The folder whose packages scripts may import; null for none.</param>
internal sealed class NodeEngine(string? packages = null) : IScriptEngine
{
    // How long it may take beyond its budget to say so, before it is taken for lost.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(10);
    private NodeProcess? process;

    /// <inheritdoc/>
    public string Name => NodeRuntime.Describe();

    /// <inheritdoc/>
    public IReadOnlyList<string> Cannot { get; } =
    [
        "It counts no statements: V8 has no such count, so what a callback may compute in `render` depends on the machine; time, memory and recursion end it.",
        "It cannot run the other scripts while one is loaded, since all share one thread: their callbacks and generators wait for it, half a second at most while people listen.",
    ];

    /// <inheritdoc/>
    public bool IsAlive => process is not null;

    /// <summary>The number of its process; null where there is none.</summary>
    public int? ProcessId => process?.Id;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk)
    {
        try
        {
            process ??= new(packages);
            process.Expect(opening.Limit + StartTime);
            SendOpening(opening);
            while (Listen(opening.Id, opening.Source, desk) != NodeFrame.Loaded)
                process.Expect(opening.Limit + StartTime);
            process.ExpectNothing();
            return Loaded(process.Frames.Body[4..], opening);
        }
        catch (IOException error)
        {
            Lose();
            throw new ScriptException(new("it took Node with it while it was loaded: by too much memory, or a loop that nothing stops.", opening.Source.Name), error);
        }
    }

    /// <inheritdoc/>
    public void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk)
    {
        var current = 0;
        try
        {
            process!.Expect(budget * 1.5 + Grace);
            SendTurns(turns, budget, total);
            while (Take(turns, ref current, desk) != NodeFrame.Done)
                process.Expect(budget * 1.5 + Grace);
            process.ExpectNothing();
        }
        catch (IOException)
        {
            turns[current].Outcome = process!.IsAtFault ? TurnOutcome.Lost : TurnOutcome.Starved;
            Lose();
        }
    }

    /// <inheritdoc/>
    public void Drop(int script)
    {
        if (process is null)
            return;
        try
        {
            NodeFrames.Write(process.Frames.Begin(NodeFrame.Drop), script);
            process.Frames.Send();
        }
        catch (IOException)
        {
            Lose();    // whoever runs the next turn will see it
        }
    }

    /// <inheritdoc/>
    public void Revive()
    {
        Lose();
        process = new(packages);
    }

    /// <inheritdoc/>
    public void Dispose() => Lose();

    private void Lose()
    {
        process?.Dispose();
        process = null;
    }

    private NodeFrame Listen(int script, ScriptSource? source, IScriptDesk desk)
    {
        var kind = process!.Frames.Read();
        if (kind == NodeFrame.Ask)
            Answer(process.Frames.Number(0), process.Frames.Number(1), source, desk);
        return kind;
    }

    private void Answer(int script, int number, ScriptSource? source, IScriptDesk desk)
    {
        process!.ExpectNothing();    // the composer's code has all the time it wants
        var frames = process.Frames;
        var answer = frames.Begin(NodeFrame.Answer);
        NodeFrames.Write(answer, number);
        if (source is null || !ModuleAnswer.TryWrite(frames.Body[8..], source, packages, answer))
            Answer(script, frames.Body[8..], answer, desk);
        frames.Send();
    }

    private void Answer(int script, ReadOnlySpan<byte> question, ArrayBufferWriter<byte> answer, IScriptDesk desk)
    {
        try
        {
            desk.Answer(script, question, answer);
        }
        catch (ScriptException)
        {
            Lose();    // there is no answer, and it would wait for that for ever
            throw;
        }
    }

    private NodeFrame Take(IReadOnlyList<ScriptTurn> turns, ref int current, IScriptDesk desk)
    {
        var kind = Listen(0, null, desk);
        var frames = process!.Frames;
        if (kind == NodeFrame.Begun)
            current = Index(turns, frames.Number(0));
        if (kind != NodeFrame.Turned)
            return kind;
        var turn = turns[Index(turns, frames.Number(0))];
        turn.Outcome = frames.Number(1) switch { 0 => TurnOutcome.Done, 1 => TurnOutcome.Cut, 3 => TurnOutcome.Held, _ => TurnOutcome.Broken };
        if (turn.Outcome == TurnOutcome.Done)
            turn.Result.Write(frames.Body[8..]);
        else
            turn.Share = Utf8Parser.TryParse(frames.Body[8..], out double share, out _) ? share : 0;
        return kind;
    }

    private static int Index(IReadOnlyList<ScriptTurn> turns, int index) => index >= 0 && index < turns.Count ? index : throw new IOException($"Node spoke of turn {index}.");

    private void SendOpening(ScriptOpening opening)
    {
        using var writer = new Utf8JsonWriter(process!.Frames.Begin(NodeFrame.Load));
        JsonSerializer.Serialize(writer, new { id = opening.Id, name = opening.Source.Name, text = opening.Source.Text, opening = opening.Opening, milliseconds = opening.Limit.TotalMilliseconds });
        writer.Flush();
        process.Frames.Send();
    }

    private void SendTurns(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total)
    {
        var frame = process!.Frames.Begin(NodeFrame.Run);
        NodeFrames.Write(frame, (int)Math.Ceiling(budget.TotalMilliseconds));
        NodeFrames.Write(frame, (int)Math.Min(int.MaxValue, Math.Ceiling(total.TotalMilliseconds)));
        foreach (var turn in turns)
        {
            NodeFrames.Write(frame, turn.Script);
            NodeFrames.Write(frame, turn.Text.WrittenCount);
            frame.Write(turn.Text.WrittenSpan);
        }
        process.Frames.Send();
    }

    private static ReadOnlyMemory<byte> Loaded(ReadOnlySpan<byte> body, ScriptOpening opening)
    {
        using var answer = JsonDocument.Parse(LoneSurrogates.Replaced(body).ToArray());
        var root = answer.RootElement;
        if (root.GetProperty("ok").GetBoolean())
            return System.Text.Encoding.UTF8.GetBytes(root.GetProperty("outcome").GetString()!);
        int Number(string name) => root.TryGetProperty(name, out var found) ? found.GetInt32() : 0;
        string? Text(string name) => root.TryGetProperty(name, out var found) ? found.GetString() : null;
        throw new ScriptException(Text("stack") is { } stack
            ? StackTrace.Problem(Text("message")!, stack, opening.Source)
            : new(Text("message")!, Text("file") ?? opening.Source.Name, Number("line"), Number("column"), opening.Source.Line(Text("file"), Number("line"))));
    }
}
