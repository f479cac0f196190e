namespace Tactus.Hosting.Rendering;

/// <summary>What a rendering is written as.</summary>
public enum RenderFormat
{
    /// <summary>One event a line, as JSON.</summary>
    Jsonl,

    /// <summary>A Standard MIDI File of type 1.</summary>
    Midi,
}

/// <summary>How much of a piece to render, and how.</summary>
public sealed record RenderOptions
{
    /// <summary>How much is rendered when nothing is said: 32 beats.</summary>
    public const double DefaultBeats = 32;

    /// <summary>Events with an onset before so many beats of their own clock; those on the <c>ms</c> clock by the transport's tempo. Null with <see cref="Seconds"/>.</summary>
    public double? Beats { get; init; }

    /// <summary>Events that are due before so many seconds after the start. Null with <see cref="Beats"/>.</summary>
    public double? Seconds { get; init; }

    /// <summary>The tempo for the transport and every <c>beats</c> clock; null leaves the piece's own.</summary>
    public Tempo? Tempo { get; init; }

    /// <summary>What all chance comes from. Default: 1.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>Script files that go along, beside those that the piece itself asks for.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = [];

    /// <summary>What runs scripts: <c>node</c>, or <c>jint</c> in the full package set; null for the set's default.</summary>
    public string? ScriptEngine { get; init; }

    /// <summary>What is written. Default: <see cref="RenderFormat.Jsonl"/>.</summary>
    public RenderFormat Format { get; init; }
}
