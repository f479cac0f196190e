namespace Tactus;

/// <summary>How fast beats go by. Unit: beats (quarter notes) a minute. Range: <see cref="MinBpm"/> to <see cref="MaxBpm"/>.</summary>
/// <remarks>A class, not a struct: a default tempo would be 0 bpm, which is none. Thread: any (it never changes).</remarks>
public sealed record Tempo
{
    /// <summary>The slowest tempo, in beats a minute.</summary>
    public const double MinBpm = 5;

    /// <summary>The fastest tempo, in beats a minute.</summary>
    public const double MaxBpm = 999;

    /// <summary>The tempo of a <c>beats</c> clock when none is given: 60, as in PyMaxMusic.</summary>
    public static Tempo Default { get; } = new(60);

    /// <summary>A tempo in beats a minute.</summary>
    /// <param name="bpm">Beats a minute, <see cref="MinBpm"/> to <see cref="MaxBpm"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bpm"/> is out of range, NaN or infinite.</exception>
    public Tempo(double bpm) =>
        Bpm = bpm is >= MinBpm and <= MaxBpm
            ? bpm
            : throw new ArgumentOutOfRangeException(nameof(bpm), bpm,
                $"A tempo lies between {MinBpm} and {MaxBpm} bpm; to hold time still, stop the transport or the generator.");

    /// <summary>Beats a minute.</summary>
    public double Bpm { get; }

    /// <summary>How many units of <see cref="Duration"/> go by in one 100 ns tick of <see cref="Instant"/>.</summary>
    internal double UnitsPerTick => Bpm * Duration.UnitsPerBeat / TimeSpan.TicksPerMinute;
}
