namespace Tactus.Scripting;

/// <summary>What a script does now.</summary>
internal enum ScriptStatus
{
    /// <summary>It is being loaded, or waits for its bar.</summary>
    Loading,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It was stopped, because of a problem.</summary>
    Stopped,
}

/// <summary>One version of a script: loading it again makes another one.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class Script(int id, ScriptSource source, Piece piece)
{
    /// <summary>The number of its world.</summary>
    public int Id => id;

    /// <summary>What it was loaded from.</summary>
    public ScriptSource Source => source;

    /// <summary>Its name, by which people call it.</summary>
    public string Name => source.Name;

    /// <summary>What it does now.</summary>
    public ScriptStatus Status { get; set; }

    /// <summary>Whether the engine has its world: not before it is loaded, not after it was dropped, and not while an engine that was lost begins anew.</summary>
    public bool HasWorld { get; set; }

    /// <summary>What went wrong last; null if nothing did.</summary>
    public ScriptProblem? Problem { get; set; }

    /// <summary>Its own random numbers, from the piece's seed and its name.</summary>
    public Chance Chance { get; } = new(piece.Seed, source.Name);

    /// <summary>What it left in <c>state</c>, as JSON; null for nothing.</summary>
    public string? State { get; set; }

    /// <summary>What it found in <c>state</c> when it was loaded.</summary>
    public string? StateBefore { get; init; }

    /// <summary>How often it overran its time.</summary>
    public int Strikes { get; set; }

    /// <summary>What it wants to be called for, by number.</summary>
    public SortedDictionary<int, ScriptCallback> Callbacks { get; } = [];

    /// <summary>The values that it has read: it is told when they change.</summary>
    public ScriptReadings Readings { get; } = new(piece);

    /// <summary>The generators that it wrote.</summary>
    public List<ScriptPart> Parts { get; } = [];

    private int lastCallback;

    /// <summary>A number for another callback.</summary>
    public int NextCallback() => ++lastCallback;
}

/// <summary>What a script wants to be called for: a place on the transport, a control's value, the transport's start or stop.</summary>
internal sealed class ScriptCallback(int id, Script script, string what, string place)
{
    /// <summary>Its number in the script's world.</summary>
    public int Id => id;

    /// <summary>Whose.</summary>
    public Script Script => script;

    /// <summary>Such as <c>on("beat") (line 3)</c>, or <c>on("beat") (lib/chords.js:3)</c> where a module has it.</summary>
    public string Description => place.Length > 0 ? $"{what} ({place})" : what;

    /// <summary>On the transport; null if it is called for something else.</summary>
    public Cue? Cue { get; init; }

    /// <summary>The value that it watches; null if it watches none.</summary>
    public ScriptMirror? Watched { get; init; }

    /// <summary>Whether it waits for the transport's start (true) or stop (false); null for neither.</summary>
    public bool? Turn { get; init; }

    /// <summary>How often it threw since it last came to its end.</summary>
    public int Mistakes { get; set; }

    /// <summary>How many of its budgets it ran since it last came to its end, in turns that were cut off where the machine was busy.</summary>
    public double Held { get; set; }
}

/// <summary>A generator that a script wrote.</summary>
/// <param name="Id">Its number in the script's world.</param>
/// <param name="Name">Its name in the piece.</param>
/// <param name="Clock">Its clock.</param>
internal sealed record ScriptPart(int Id, string Name, Clock Clock)
{
    /// <summary>Its entity, once it plays.</summary>
    public Entity? Entity { get; set; }
}
