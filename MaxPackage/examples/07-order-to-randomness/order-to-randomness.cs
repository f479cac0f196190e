// From order to randomness: four voices walk over the same five pitches. At 0 they go round in a strict cycle; the more randomness,
// the more often they stray; at 127 every pitch is as likely as any other.

return Piece.Run(args, piece =>
{
    Voice[] voices = [new(octave: 3, step: 1), new(octave: 4, step: .5), new(octave: 5, step: 1.0 / 3), new(octave: 6, step: .25)];
    foreach (var (i, voice) in voices.Index())
        piece.Entity($"m{i + 1}", voice).Generator($"gen{i + 1}", Clock.Beats(), chance => Walk(voice, chance));
    piece.Control("all", new AllVoices(voices));
});

static IEnumerable<Event> Walk(Voice voice, Chance chance)
{
    for (var place = Voice.Places[0]; ; place = voice.Chain.Step(place, chance))
    {
        yield return Note(place + 12 * voice.Octave, voice.Volume, voice.Step);
        yield return Wait(voice.Step);
    }
}

/// <summary>One voice: where it walks, how fast, and how orderly.</summary>
public sealed class Voice(int octave, double step)
{
    /// <summary>c1 e1 g1 c2 e2, in semitones above the voice's octave.</summary>
    internal static readonly int[] Places = [0, 4, 7, 12, 16];

    /// <summary>Octaves above MIDI pitch 0.</summary>
    [Range(0, 9)]
    public int Octave { get; set; } = octave;

    /// <summary>From one note to the next.</summary>
    [Range(1.0 / 64, 64, Curve = Curve.Exponential), Unit("beats")]
    public double Step { get; set; } = step;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 70;

    /// <summary>0 (a strict cycle) to 127 (an even chance).</summary>
    [Range(0, Ranges.DialEnd)]
    public double Randomness
    {
        get;
        set => Chain = ChainOf((field = value).Spread(0, 1));
    }

    internal MarkovChain<int> Chain { get; private set; } = ChainOf(0);

    // Each place leads on to the next by what is left of order, and to every place by an equal share of chance.
    private static MarkovChain<int> ChainOf(double randomness)
    {
        var matrix = new double[Places.Length, Places.Length];
        for (var from = 0; from < Places.Length; from++)
        {
            for (var to = 0; to < Places.Length; to++)
                matrix[from, to] = randomness / Places.Length;
            matrix[from, (from + 1) % Places.Length] += 1 - randomness;
        }
        return new(Places, matrix);
    }
}

/// <summary>One dial for all four.</summary>
public sealed class AllVoices(Voice[] voices)
{
    /// <summary>0 (order) to 127 (chance); what was last said to all, whatever one voice was told since.</summary>
    [Range(0, Ranges.DialEnd)]
    public double Randomness
    {
        get;
        set
        {
            field = value;
            foreach (var voice in voices)
                voice.Randomness = value;
        }
    }
}
