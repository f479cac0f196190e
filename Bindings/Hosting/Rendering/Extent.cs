namespace Tactus.Hosting.Rendering;

/// <summary>Which events belong to a rendering, and when all of them have been computed.</summary>
internal sealed class Extent
{
    private const double MaxSeconds = 60 * 60 * 24 * 7;
    private readonly Piece piece;
    private readonly double? beats;
    private readonly TimeSpan length;
    private readonly Dictionary<GeneratorComponent, Course> courses = [];
    private readonly Course transport = new();
    private Instant transportEnd = Instant.Never;

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
        ? entry.Onset.Value < limit && (entry.Generator.Clock.Kind != ClockKind.Transport || entry.Due < transportEnd)
        : entry.Due - Start < length;

    /// <summary>Looks how far the transport has gone; to be called after every step.</summary>
    public void Look(Instant now)
    {
        transport.Look(piece.Transport.Line, now);
        if (beats is { } limit && transportEnd == Instant.Never && transport.Gone.Value >= limit)
            transportEnd = now - piece.Transport.Line.TimeOf(transport.Gone - Duration.Of(limit));
    }

    /// <summary>Whether every event that belongs to the rendering was computed and is due before a moment.</summary>
    public bool IsPastAt(Instant now)
    {
        var isPast = now > Start;
        foreach (var generator in piece.Generators)
            isPast &= IsPast(generator, now);    // each is looked at, so that none's jumps are overlooked
        return isPast;
    }

    /// <summary>What share of the slowest generator is done.</summary>
    public double DoneAt(Instant now) => Math.Clamp(piece.Generators.Select(generator => DoneAt(generator, now)).DefaultIfEmpty(1).Min(), 0, 1);

    private bool IsPast(GeneratorComponent generator, Instant now) =>
        generator.HasEnded || !generator.IsRunning || DoneAt(generator, now) > 1 || Stands(generator, now);

    // A transport that goes round in a loop has gone as far as one that goes straight on.
    private double DoneAt(GeneratorComponent generator, Instant now) => beats is { } limit && generator.Clock.Kind != ClockKind.Ms
        ? Math.Max(generator.PositionAt(now).Value, CourseOf(generator, now).Gone.Value) / limit
        : (now - Start) / length;

    // Whatever has stood still for as long as all was to take will not move again.
    private bool Stands(GeneratorComponent generator, Instant now) =>
        beats is not null && generator.Clock.Kind != ClockKind.Ms && now - CourseOf(generator, now).MovedAt > length;

    private Course CourseOf(GeneratorComponent generator, Instant now)
    {
        if (generator.Clock.Kind == ClockKind.Transport)
            return transport;
        if (!courses.TryGetValue(generator, out var course))
            courses.Add(generator, course = new());
        course.Look(generator.OwnLine, now);
        return course;
    }
}
