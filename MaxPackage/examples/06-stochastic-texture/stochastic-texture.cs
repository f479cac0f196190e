// Stochastic texture: notes like rain. When, how long, how high and how loud is chance, and the control says around what and how far.

return Piece.Run(args, piece =>
{
    var texture = piece.Control("texture", new Texture());
    piece.Generator("texture_gen", Clock.Beats(), chance => Weave(texture, chance));
});

static IEnumerable<Event> Weave(Texture texture, Chance chance)
{
    while (true)
    {
        yield return Note(texture.SomePitch(chance), texture.SomeVolume(chance), texture.SomeDuration(chance));
        yield return Wait(texture.SomeInterOnset(chance));
    }
}

/// <summary>Means and deviations. Times are exponents of two: −2 is a quarter of a beat, 0 a beat, 2 four beats.</summary>
public sealed class Texture
{
    private const double Shortest = -8, Longest = 6;
    private PitchField pitches = new(0, 2, 4, 7, 9);

    /// <summary>The time from one note to the next, as an exponent of two.</summary>
    [Range(Shortest, Longest)]
    public double InterOnsetMean { get; set; } = -1;

    /// <summary>How far that exponent strays.</summary>
    [Range(0, 4)]
    public double InterOnsetDeviation { get; set; } = .5;

    /// <summary>How long a note is, as an exponent of two.</summary>
    [Range(Shortest, Longest)]
    public double DurationMean { get; set; }

    /// <summary>How far that exponent strays.</summary>
    [Range(0, 4)]
    public double DurationDeviation { get; set; } = .5;

    /// <summary>The MIDI pitch in the middle.</summary>
    [Range(0, 127)]
    public double PitchMean { get; set; } = 64;

    /// <summary>How far pitches stray.</summary>
    [Range(0, 64), Unit("semitones")]
    public double PitchDeviation { get; set; } = 6;

    /// <summary>The MIDI velocity in the middle.</summary>
    [Range(1, 127)]
    public double VolumeMean { get; set; } = 64;

    /// <summary>How far velocities stray.</summary>
    [Range(0, 64)]
    public double VolumeDeviation { get; set; } = 2;

    /// <summary>The pitch classes to fall on, 0 (c) to 11 (b).</summary>
    public IReadOnlyList<int> PitchField => pitches.Classes;

    /// <summary>Changes the pitch classes.</summary>
    public void SetPitchField([Range(0, 11)] params int[] classes) => pitches = new(classes);

    // For dials, which show 0 to 127: each is spread over the range in which the texture changes most.
    public void SetInterOnsetMean([Range(0, Ranges.DialEnd)] double dial) => InterOnsetMean = dial.Spread(-4, 2);

    public void SetInterOnsetDeviation([Range(0, Ranges.DialEnd)] double dial) => InterOnsetDeviation = dial.Spread(0, 1.33);

    public void SetDurationMean([Range(0, Ranges.DialEnd)] double dial) => DurationMean = dial.Spread(-4, 2);

    public void SetDurationDeviation([Range(0, Ranges.DialEnd)] double dial) => DurationDeviation = dial.Spread(0, 1.33);

    public void SetPitchMean([Range(0, Ranges.DialEnd)] double dial) => PitchMean = dial.Spread(57, 72);

    public void SetPitchDeviation([Range(0, Ranges.DialEnd)] double dial) => PitchDeviation = dial.Spread(0, 12);

    public void SetVolumeMean([Range(0, Ranges.DialEnd)] double dial) => VolumeMean = dial.Spread(12, 115);

    public void SetVolumeDeviation([Range(0, Ranges.DialEnd)] double dial) => VolumeDeviation = dial.Spread(0, 4);

    internal double SomeInterOnset(Chance chance) => SomeTime(InterOnsetMean, InterOnsetDeviation, chance);

    internal double SomeDuration(Chance chance) => SomeTime(DurationMean, DurationDeviation, chance);

    internal int SomePitch(Chance chance) => pitches.Closest(chance.Normal(PitchMean, PitchDeviation));

    internal int SomeVolume(Chance chance) => (int)Math.Clamp(Math.Round(chance.Normal(VolumeMean, VolumeDeviation)), 1, 127);

    private static double SomeTime(double mean, double deviation, Chance chance) =>
        Math.Pow(2, Math.Clamp(chance.Normal(mean, deviation), Shortest, Longest));
}
