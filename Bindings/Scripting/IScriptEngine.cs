using System.Buffers;

namespace Tactus.Scripting;

/// <summary>
/// What runs JavaScript. Each script has a world of its own, opened by the same first lines (<c>Inside/</c>), whatever the engine; all that goes in and out is
/// JSON in UTF-8, so that no object of one side is ever in the other's hands.
/// </summary>
/// <remarks>
/// One conversation at a time: whoever calls it sees to that. An endless loop, a recursion without end, a regular expression that explodes, and memory without end are
/// cut off by every engine; where one of them cannot keep a part of the contract, it says so (<see cref="Cannot"/>).
/// </remarks>
internal interface IScriptEngine : IDisposable
{
    /// <summary>Its name and version, for people.</summary>
    string Name { get; }

    /// <summary>What of this contract it cannot do, and why: one sentence each, for people.</summary>
    IReadOnlyList<string> Cannot { get; }

    /// <summary>Whether it can take turns; one that was lost (<see cref="TurnOutcome.Lost"/>) cannot, until it is <see cref="Revive"/>d.</summary>
    bool IsAlive { get; }

    /// <summary>Opens a world and loads a script into it.</summary>
    /// <returns>What the script left behind, as a turn's result.</returns>
    /// <exception cref="ScriptException">It does not parse, threw, or took too long; the world is gone again.</exception>
    ReadOnlyMemory<byte> Load(ScriptOpening opening, IScriptDesk desk);

    /// <summary>Runs callbacks, one after the other, each with an outcome and a result in its turn.</summary>
    /// <param name="turns">In their order.</param>
    /// <param name="budget">For each of them.</param>
    /// <param name="total">For all of them: those for which it leaves no time are not run.</param>
    /// <param name="desk">Answers what they ask.</param>
    void Run(IReadOnlyList<ScriptTurn> turns, TimeSpan budget, TimeSpan total, IScriptDesk desk);

    /// <summary>Closes a script's world.</summary>
    void Drop(int script);

    /// <summary>Begins anew after it was lost: without a world.</summary>
    void Revive();
}

/// <summary>Answers what scripts ask.</summary>
internal interface IScriptDesk
{
    /// <summary>Answers one question.</summary>
    /// <param name="script">Whose.</param>
    /// <param name="question">A JSON array: what is asked, and its arguments. It comes from a script and may be anything.</param>
    /// <param name="answer">Gets a JSON array: whether it was done, the answer or the sentence that refuses it, and the values that changed.</param>
    void Answer(int script, ReadOnlySpan<byte> question, IBufferWriter<byte> answer);
}

/// <summary>A script that is to be loaded.</summary>
/// <param name="Id">The number of its world.</param>
/// <param name="Source">What is loaded.</param>
/// <param name="Opening">JSON: the time now, and the state it had before or null.</param>
/// <param name="Limit">How long it may take.</param>
internal sealed record ScriptOpening(int Id, ScriptSource Source, string Opening, TimeSpan Limit);

/// <summary>What became of a turn.</summary>
internal enum TurnOutcome
{
    /// <summary>There was no time for it.</summary>
    NotRun,

    /// <summary>It came to its end, or threw.</summary>
    Done,

    /// <summary>It was cut off, because its budget was over.</summary>
    Cut,

    /// <summary>It was cut off, but had hardly run: the machine was busy with something else, or the composer's code took its time.</summary>
    Held,

    /// <summary>It broke the world's own lines, by a stack too deep for instance.</summary>
    Broken,

    /// <summary>A regular expression of it came to no end, in an engine that ends those by themselves.</summary>
    Tangled,

    /// <summary>It ran more statements than a turn has, in an engine that counts them.</summary>
    Overlong,

    /// <summary>It held, or made at once, more memory than scripts have.</summary>
    Overfull,

    /// <summary>It took the whole engine with it.</summary>
    Lost,

    /// <summary>The engine was ended, because nothing was heard of it in time; but it had hardly run: the machine was busy with something else.</summary>
    Starved,
}

/// <summary>One callback of one script: what goes in, and what comes out.</summary>
internal sealed class ScriptTurn
{
    /// <summary>Whose.</summary>
    public int Script { get; set; }

    /// <summary>JSON: what is called, the time, what changed, and arguments.</summary>
    public ArrayBufferWriter<byte> Text { get; } = new();

    /// <summary>What became of it.</summary>
    public TurnOutcome Outcome { get; set; }

    /// <summary>For how much of its budget it really ran, 0 to 1, where it was cut off.</summary>
    public double Share { get; set; }

    /// <summary>JSON: a value, an error, the state.</summary>
    public ArrayBufferWriter<byte> Result { get; } = new();

    /// <summary>As new, for another callback.</summary>
    public void Clear()
    {
        Outcome = TurnOutcome.NotRun;
        Text.ResetWrittenCount();
        Result.ResetWrittenCount();
    }
}
