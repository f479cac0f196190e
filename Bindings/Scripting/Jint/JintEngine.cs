using System.Buffers;
using System.Diagnostics;

namespace Tactus.Scripting.Jint;

/// <summary>Scripts in Jint: in this process, without a door to .NET. Every limit is looked at between statements.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class JintEngine : IScriptEngine
{
    private readonly Dictionary<int, JintWorld> worlds = [];
    private readonly ArrayBufferWriter<byte> answer = new();
    private readonly MemoryWatch memory = new();
    private IScriptDesk? current;
    private int version;
    private int? condemned;

    // What a first script and its first callback are made of, so that no budget pays for compiling Jint.
    private const string WarmUp = """
        let sum = 0;
        const add = ({ by }, ...more) => { sum += by + more.length; };
        const counted = function* () { for (let i = 0; i < 50; i++) yield { by: i }; };
        for (const step of counted()) add(step, ...[1, 2]);
        if (JSON.stringify([sum].map(each => `${each}`)) === "") throw new Error();
        """;

    /// <summary>Makes an engine, and has Jint itself compiled before anything is measured: its first world costs most of a second.</summary>
    public JintEngine()
    {
        using var world = new JintWorld(new(Path.GetFullPath("warm.js"), WarmUp), "[[1,1,0,0,120,4,4,false],null]", _ => "[true,null,[]]", () => 0);
        world.Load(TimeSpan.FromSeconds(10));
        world.Take("[]", 0, TimeSpan.FromSeconds(10));
    }

    /// <inheritdoc/>
    public string Name => $"jint {typeof(global::Jint.Engine).Assembly.GetName().Version!.ToString(3)}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Cannot { get; } =
    [
        "It cannot cut off one call of a built-in that runs long by itself, such as a sort of a million values: limits are looked at between statements, so that call comes to its end and holds the engine up; in Node it is cut off.",
        "It cannot say in which line a member was read or set that refused it: its stack ends where that enters the engine's own lines. It names the callback and where that was written; calls that were refused, and mistakes of every other kind, it tells with their lines.",
        "It cannot run the other scripts while one is loaded, since one conversation is had at a time: their callbacks and generators wait for it, half a second at most while people listen.",
    ];

    /// <inheritdoc/>
    public bool IsAlive => true;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk)
    {
        var world = new JintWorld(opening.Source, opening.Opening, question => Ask(opening.Id, question), () => version);
        Drop(opening.Id);
        (worlds[opening.Id], current) = (world, desk);
        try
        {
            return System.Text.Encoding.UTF8.GetBytes(world.Load(opening.Limit));
        }
        catch (ScriptException)
        {
            Drop(opening.Id);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk)
    {
        current = desk;
        var (asOf, start) = (version, Stopwatch.GetTimestamp());
        foreach (var turn in turns)
        {
            if (Stopwatch.GetElapsedTime(start) >= total)
                break;
            Take(turn, asOf, budget);
        }
    }

    /// <inheritdoc/>
    public void Drop(int script)
    {
        memory.Forget(script);
        if (worlds.Remove(script, out var world))
            world.Dispose();
    }

    /// <inheritdoc/>
    public void Revive() => Dispose();

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var world in worlds.Values)
            world.Dispose();
        worlds.Clear();
    }

    private void Take(ScriptTurn turn, int asOf, TimeSpan budget)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        (turn.Outcome, var result) = turn.Script != condemned && worlds.TryGetValue(turn.Script, out var world)
            ? world.Take(System.Text.Encoding.UTF8.GetString(turn.Text.WrittenSpan), asOf, budget)
            : (TurnOutcome.Overfull, "{}");
        turn.Share = turn.Outcome == TurnOutcome.Held ? worlds[turn.Script].Share : 0;
        turn.Result.Write(System.Text.Encoding.UTF8.GetBytes(result));
        if (turn.Outcome == TurnOutcome.Overfull)
            Drop(turn.Script);    // the script is stopped, and what it held is free
        else
            condemned = memory.Count(turn.Script, GC.GetAllocatedBytesForCurrentThread() - before) ?? condemned;
    }

    private string Ask(int script, string question)
    {
        version++;
        answer.ResetWrittenCount();
        current!.Answer(script, System.Text.Encoding.UTF8.GetBytes(question), answer);
        return System.Text.Encoding.UTF8.GetString(answer.WrittenSpan);
    }
}
