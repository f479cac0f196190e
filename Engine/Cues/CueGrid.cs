namespace Tactus;

/// <summary>At which places of the transport something happens again and again, or once.</summary>
/// <remarks>Beats and bars are the metre's, and move with it. Thread: any (it never changes). Allocates: nothing.</remarks>
internal readonly record struct CueGrid
{
    private readonly Shape shape;
    private readonly long count;
    private readonly long beat;

    private CueGrid(Shape shape, long count, long beat = 0) => (this.shape, this.count, this.beat) = (shape, count, beat);

    /// <summary>Every beat of the metre.</summary>
    public static CueGrid Beats(int count = 1) => new(Shape.Beats, count);

    /// <summary>Every bar, or every so many, counted from the first.</summary>
    public static CueGrid Bars(int count = 1) => new(Shape.Bars, count);

    /// <summary>Every so often, counted from the transport's beginning.</summary>
    public static CueGrid Every(Duration period) => new(Shape.Every, period.Units);

    /// <summary>One place, by bar and beat, both counted from 1; it comes again when the transport comes there again.</summary>
    public static CueGrid At(int bar, double beat) => new(Shape.Once, bar, Duration.Of(beat - 1).Units);

    /// <summary>One place, wherever the bars are.</summary>
    public static CueGrid At(Position place) => new(Shape.Place, place.Units);

    /// <summary>The first such place at or after another; null if there is none.</summary>
    public Position? FirstFrom(Position from, Metre metre) => shape switch
    {
        Shape.Once => PlaceIn(metre) is var place && place >= from ? place : null,
        Shape.Place => new Position(count) >= from ? new(count) : null,
        Shape.Beats => NextMultiple(from, metre.Beat.Units * count),
        Shape.Bars => NextMultiple(from, metre.Bar.Units * count),
        _ => NextMultiple(from, count),
    };

    // A beat of the metre, which is an eighth in 7/8.
    private Position PlaceIn(Metre metre) => new((count - 1) * metre.Bar.Units + beat * metre.Beat.Units / Duration.UnitsPerBeat);

    private static Position NextMultiple(Position from, long period)
    {
        var (times, rest) = Math.DivRem(from.Units, period);
        return new((rest > 0 ? times + 1 : times) * period);    // `DivRem` rounds towards zero, which is up below it
    }

    private enum Shape
    {
        Once,
        Place,
        Beats,
        Bars,
        Every,
    }
}
