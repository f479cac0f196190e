namespace Tactus.Hosting.Rendering;

/// <summary>Which events belong to a rendering, and when all of them have been computed.</summary>
internal sealed class Extent
{
    private const double MaxSeconds = 60 * 60 * 24 * 7;
    private readonly Piece piece;
    private readonly double? beats;
    private readonly TimeSpan length;

    public Extent(Piece piece, RenderOptions options)
    {
        this.piece = piece;
        beats = options.Seconds is null ? options.Beats ?? RenderOptions.DefaultBeats : null;
        var seconds = options.Seconds ?? beats!.Value * 60 / piece.Transport.Tempo.Bpm;
        if (!(seconds > 0 && seconds <= MaxSeconds))
            throw new HostingException($"There is nothing to render in {options.Seconds ?? beats} {(beats is null ? "seconds" : "beats")}; ask for more than 0, and for a week at the most.");
        length = TimeSpan.FromSeconds(seconds);
    }

    /// <summary>The onset 0 of what starts with the piece.</summary>
    public Instant Start { get; } = Instant.Zero + EngineOptions.DefaultLookAhead;

    /// <summary>Whether an event belongs to the rendering.</summary>
    public bool Holds(ScheduledEvent entry) => beats is { } limit && entry.Generator.Clock.Kind != ClockKind.Ms
        ? entry.Onset.Value < limit
        : entry.Due - Start < length;

    /// <summary>Whether every event that belongs to the rendering was computed and is due before a moment.</summary>
    public bool IsPastAt(Instant now)
    {
        foreach (var generator in piece.Generators)
            if (!IsPast(generator, now))
                return false;
        return now > Start;
    }

    /// <summary>What share of the slowest generator is done.</summary>
    public double DoneAt(Instant now) => Math.Clamp(piece.Generators.Select(generator => DoneAt(generator, now)).DefaultIfEmpty(1).Min(), 0, 1);

    private bool IsPast(GeneratorComponent generator, Instant now) =>
        generator.HasEnded || !generator.IsRunning || DoneAt(generator, now) > 1;

    private double DoneAt(GeneratorComponent generator, Instant now) => beats is { } limit && generator.Clock.Kind != ClockKind.Ms
        ? generator.PositionAt(now).Value / limit
        : (now - Start) / length;
}
