namespace Tactus.Hosting;

/// <summary>How to play a piece live.</summary>
public sealed record PlayOptions
{
    /// <summary>The port when nothing is said: 7400.</summary>
    public const int DefaultPort = 7400;

    /// <summary>The server when nothing is said.</summary>
    public const string DefaultServer = "kestrel";

    /// <summary>The port of page and socket; 0 takes any that is free. Default: 7400.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Whether to open the page in the default browser, if there is one. Default: true.</summary>
    public bool OpenBrowser { get; init; } = true;

    /// <summary>Whether the music begins at once; otherwise it begins when the first performer has come, so that nobody misses its beginning. Default: false.</summary>
    public bool AtOnce { get; init; }

    /// <summary>How long to play, counted from the start of the program; null until it is ended.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>The tempo for the transport and every <c>beats</c> clock; null leaves the piece's own.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>What all chance comes from. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How far before its onset an event is sent, 20 to 500 ms, whatever the performers report; null lets it tune itself.</summary>
    public TimeSpan? LookAhead { get; init; }

    /// <summary>How the system is to schedule the engine's thread; null takes real time where this user may.</summary>
    public EnginePriority? Priority { get; init; }

    /// <summary>Script files that go along, beside those that the piece itself asks for.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What runs scripts: <c>node</c>, or <c>jint</c> in the full package set; null for the set's default.</summary>
    public string? ScriptEngine { get; init; }

    /// <summary>Whether scripts may import npm packages of their folder, which run with Node's own powers. Default: false.</summary>
    public bool ScriptPackages { get; init; }

    /// <summary>The server's name: <c>kestrel</c>, or <c>websocketsharp</c> in the full package set.</summary>
    public string Server { get; init; } = DefaultServer;
}
