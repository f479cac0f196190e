// Improvisation from a MIDI file: learns which melodic step follows which, and goes on in that manner, swinging, on a pitch field.
// Give it a file with `improv loadMidiFile PATH`; until then it plays from a few steps of its own.

return Piece.Run(args, piece =>
{
    var improv = piece.Control("improv", new Improvisation());
    piece.Generator("improviser", Clock.Beats(), chance => Improvise(improv, chance));
});

static IEnumerable<Event> Improvise(Improvisation improv, Chance chance)
{
    var (pitch, step) = (Improvisation.StartPitch, 0);
    for (var onBeat = true; ; onBeat = !onBeat)
    {
        step = improv.StepAfter(step, chance);
        pitch = Improvisation.Move(pitch, step);
        var length = onBeat ? improv.Swing : 1 - improv.Swing;
        yield return Note(improv.OnField(pitch), improv.Volume, length);
        yield return Wait(length);
    }
}

/// <summary>What it has learned, and where it may play.</summary>
public sealed class Improvisation
{
    internal const int StartPitch = 60;
    private const int Lowest = 48, Highest = 84, Drums = 10;

    private MarkovChain<int> steps = MarkovChain.Learn([2, 2, 1, -1, -2, 3, 2, -2, -3, 5, -1, -2, -2, -2, 2]);
    private PitchField pitches = new(0, 2, 3, 5, 7, 9, 10);

    /// <summary>How much of each beat the first of its two notes takes.</summary>
    [Range(.5, .9), Unit("of a beat")]
    public double Swing { get; set; } = .6;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 90;

    /// <summary>The pitch classes to fall on, 0 (c) to 11 (b).</summary>
    public IReadOnlyList<int> PitchField => pitches.Classes;

    /// <summary>Changes the pitch classes.</summary>
    public void SetPitchField([Range(0, 11)] params int[] classes) => pitches = new(classes);

    /// <summary>Learns from a Standard MIDI File instead of what it knew; keeps what it knew if the file cannot be read.</summary>
    public string LoadMidiFile(string path)
    {
        int[][] lines = [.. Melodies(Open(path)).Select(StepsOf).Where(line => line.Length > 0)];
        if (lines.Length == 0)
            throw new InvalidDataException($"There is no melody in '{path}' to learn from; it takes two notes, one after the other.");
        steps = MarkovChain.LearnAll(lines.Select(AsACircle));
        return $"learned {lines.Sum(line => line.Length)} steps from {Path.GetFileName(path)}";
    }

    // After a file was loaded, the last step may be one that the new music does not have.
    internal int StepAfter(int step, Chance chance) => steps.Knows(step) ? steps.Step(step, chance) : chance.Choose(steps.States);

    // At the ends of the range the step is taken the other way.
    internal static int Move(int pitch, int step)
    {
        var moved = pitch + step;
        return moved is >= Lowest and <= Highest ? moved : Math.Clamp(pitch - step, Lowest, Highest);
    }

    internal int OnField(int pitch) => pitches.Closest(pitch);

    private static MidiFile Open(string path)
    {
        var place = OnThisSystem(path);
        if (!File.Exists(place))
            throw new FileNotFoundException($"There is no MIDI file '{place}'; give the whole path of one that is there.");
        using var stream = File.OpenRead(place);
        return MidiFile.Read(stream);
    }

    // On a Mac, Max says "Macintosh HD:/Users/…", the disk's name first; on Windows "C:/…" is what the system itself says.
    internal static string OnThisSystem(string path) =>
        path.IndexOf(":/", StringComparison.Ordinal) is > 1 and var end ? path[(end + 1)..] : path;

    // Every channel of every track is a voice, and of its chords the highest notes are the melody. Drums have none.
    private static IEnumerable<int[]> Melodies(MidiFile file) =>
        from track in file.Tracks
        from voice in track.Notes.Where(note => note.Channel != Drums).GroupBy(note => note.Channel)
        select voice.GroupBy(note => note.Onset).Select(chord => chord.Max(note => note.Pitch)).ToArray();

    // The end leads back to the beginning: no step is a dead end.
    private static IEnumerable<int> AsACircle(int[] line) => line.Append(line[0]);

    private static int[] StepsOf(int[] melody) => [.. melody.Skip(1).Zip(melody, (next, last) => next - last)];
}
