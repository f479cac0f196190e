// Arpeggiator: follows a contour, and lets each of its pitches fall on the closest one of a pitch field.

return Piece.Run(args, piece =>
{
    var arp = piece.Control("arp", new Arpeggio());
    piece.Generator("arp_gen", Clock.Beats(120), () => Arpeggiate(arp));
});

static IEnumerable<Event> Arpeggiate(Arpeggio arp)
{
    for (var i = 0L; ; i++)
    {
        yield return Note(arp.PitchAt(i), arp.Volume, arp.Duration);
        yield return Wait(arp.Step);
    }
}

/// <summary>What shapes the arpeggio.</summary>
public sealed class Arpeggio
{
    private PitchField chord = new(0, 4, 7);

    /// <summary>Semitones above the start pitch, one a step, round and round.</summary>
    [Range(-24, 24), Unit("semitones")]
    public int[] Contour { get; set => field = value.NotEmpty(); } = [0, 4, 7, 12, 16, 12, 7, 4];

    /// <summary>From one note to the next.</summary>
    [Range(1.0 / 64, 64, Curve = Curve.Exponential), Unit("beats")]
    public double Step { get; set; } = .25;

    /// <summary>The MIDI pitch that the contour is counted from.</summary>
    [Range(0, 127)]
    public int StartPitch { get; set; } = 60;

    /// <summary>How long each note is.</summary>
    [Range(0, 64), Unit("beats")]
    public double Duration { get; set; } = .25;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 100;

    /// <summary>The pitch classes to fall on, 0 (c) to 11 (b).</summary>
    public IReadOnlyList<int> PitchField => chord.Classes;

    /// <summary>Changes the pitch classes, such as 0 3 7 for a minor chord.</summary>
    public void SetPitchField([Range(0, 11)] params int[] classes) => chord = new(classes);

    internal int PitchAt(long i) => chord.Closest(StartPitch + Contour[i % Contour.Length]);
}
