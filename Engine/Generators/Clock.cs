namespace Tactus;

/// <summary>What a generator's time is counted by.</summary>
public enum ClockKind
{
    /// <summary>Beats of the transport: it stops, jumps and changes tempo with it. Its 0 is the transport's beginning.</summary>
    Transport,

    /// <summary>Beats of a tempo of the generator's own, which runs free of the transport. Its 0 is where the generator started.</summary>
    Beats,

    /// <summary>Milliseconds of fixed length. Its 0 is where the generator started.</summary>
    Ms,
}

/// <summary>A generator's clock, and its tempo where it has one of its own.</summary>
/// <remarks>Thread: any (it never changes).</remarks>
public sealed record Clock
{
    private Clock(ClockKind kind, Tempo? tempo) => (Kind, Tempo) = (kind, tempo);

    /// <summary>The transport's beats.</summary>
    public static Clock Transport { get; } = new(ClockKind.Transport, null);

    /// <summary>Milliseconds.</summary>
    public static Clock Ms { get; } = new(ClockKind.Ms, null);

    /// <summary>What the generator's time is counted by.</summary>
    public ClockKind Kind { get; }

    /// <summary>The generator's own tempo at its start; null unless <see cref="Kind"/> is <see cref="ClockKind.Beats"/>.</summary>
    public Tempo? Tempo { get; }

    /// <summary>The clock's name as Max and the wire say it: <c>transport</c>, <c>beats</c> or <c>ms</c>.</summary>
    public string Name => NameOf(Kind);

    /// <summary>Beats of the generator's own tempo.</summary>
    /// <param name="bpm">Beats a minute, <see cref="Tactus.Tempo.MinBpm"/> to <see cref="Tactus.Tempo.MaxBpm"/>. Default: 60, as in PyMaxMusic.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bpm"/> is out of range.</exception>
    public static Clock Beats(double bpm = 60) => new(ClockKind.Beats, new Tempo(bpm));

    internal static string NameOf(ClockKind kind) => kind switch
    {
        ClockKind.Transport => "transport",
        ClockKind.Beats => "beats",
        _ => "ms",
    };
}
