// Melody: nine notes in two bars, once or round and round.

return Piece.Run(args, piece =>
{
    var melody = piece.Control("melody", new Melody());
    piece.Generator("melody_gen", Clock.Beats(), () => Sing(melody));
});

// The last wait lasts until the second bar is over, so that the first note comes round again on the beat.
static IEnumerable<Event> Sing(Melody melody)
{
    do
    {
        for (var i = 0; i < melody.Length; i++)
        {
            var (pitch, wait) = (melody.PitchAt(i), melody.WaitAfter(i));
            yield return Note(pitch, melody.Volume, melody.NoteDuration);
            yield return Wait(wait);
        }
    }
    while (melody.Loop);
}

/// <summary>What is sung, and how.</summary>
public sealed class Melody
{
    private const double Longest = 1024;

    /// <summary>Semitones above the tonic, one a note.</summary>
    [Unit("semitones")]
    public int[] PitchClasses { get; set => field = value.NotEmpty(); } = [0, 7, 8, 5, 7, 3, 2, 3, 5];

    /// <summary>Where the notes fall, in beats at speed 1: 0 first, then ascending.</summary>
    [Unit("beats")]
    public double[] Beats { get; set => field = Ascending(value.NotEmpty()); } = [0, 1, 2, 3, 4, 4.5, 5, 5.5, 6];

    /// <summary>How long a round is, in beats at speed 1.</summary>
    [Range(.25, Longest, Curve = Curve.Exponential), Unit("beats")]
    public double Total { get; set; } = 8;

    /// <summary>How many times as fast: 2 sings in half the time.</summary>
    [Range(1.0 / 16, 16, Curve = Curve.Exponential), Unit("×")]
    public double Speed { get; set; } = 1;

    /// <summary>How long each note is, in beats at any speed.</summary>
    [Range(0, 64), Unit("beats")]
    public double NoteDuration { get; set; } = 1;

    /// <summary>The pitch class that the melody is at home on, 0 (c) to 11 (b).</summary>
    [Range(0, 11)]
    public int Tonic { get; set; }

    /// <summary>Octaves above MIDI pitch 0.</summary>
    [Range(0, 10)]
    public int Octave { get; set; } = 4;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 60;

    /// <summary>Whether another round follows when this one is over.</summary>
    public bool Loop { get; set; }

    internal int Length => Math.Min(PitchClasses.Length, Beats.Length);

    internal int PitchAt(int i) => PitchClasses[i] + Tonic + 12 * Octave;

    internal double WaitAfter(int i)
    {
        var next = i + 1 < Length ? Beats[i + 1] : Math.Max(Total, Beats[i]);
        return (next - Beats[i]) / Speed;
    }

    private static double[] Ascending(double[] beats) =>
        [.. beats.Select((beat, i) => i == 0 ? beat.Within(0, 0, "The first beat") : beat.Within(beats[i - 1], Longest, $"Beat {i + 1}"))];
}
