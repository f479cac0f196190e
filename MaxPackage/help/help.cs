// Help: what the help patches of the Max package play. A control with a member of every kind, and a generator for every clock.

return Piece.Run(args, piece =>
{
    var climb = piece.Control("climb", new Climb());
    piece.Generator("climb_notes", Clock.Beats(120), () => Play(climb));
    piece.Generator("bars", Clock.Transport, Count);
    piece.Generator("wave", Clock.Ms, Wave);
    piece.Generator("words", Clock.Beats(60), Words);
});

// Notes on a tempo of their own.
static IEnumerable<Event> Play(Climb climb)
{
    for (var i = 0L; ; i++)
    {
        yield return Note(climb.PitchAt(i), climb.Volume, climb.Length);
        yield return Wait(climb.Length);
    }
}

// Four quarter notes a bar, on Max's transport: it stops, jumps and changes tempo with it.
static IEnumerable<Event> Count()
{
    for (var beat = 0L; ; beat++)
    {
        yield return Note(beat % 4 == 0 ? 79 : 72, 90, .5);
        yield return Wait(1);
    }
}

// Data over time: a slow wave, 25 times a second.
static IEnumerable<Event> Wave()
{
    for (var x = 0L; ; x += 40)
        yield return Atoms(x, Math.Sin(Math.Tau * x / 4000)).At(x);
}

// Events may begin with a word, so that a patch can route them.
static IEnumerable<Event> Words()
{
    while (true)
    {
        yield return Atoms("up", 7);
        yield return Wait(1);
        yield return Atoms("down", 5);
        yield return Wait(1);
    }
}

/// <summary>Which way the steps are taken.</summary>
public enum Direction
{
    /// <summary>From the first to the last.</summary>
    Up,

    /// <summary>From the last to the first.</summary>
    Down,
}

/// <summary>A member of every kind that Max can get, set and call.</summary>
public sealed class Climb
{
    /// <summary>The MIDI pitch that the steps are counted from.</summary>
    [Range(0, 115)]
    public int Tonic { get; set => field = value.Within(0, 115); } = 60;

    /// <summary>How long each note is, in beats.</summary>
    [Range(1.0 / 16, 4), Unit("beats")]
    public double Length { get; set; } = .5;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 90;

    /// <summary>Whether the steps go an octave higher.</summary>
    public bool High { get; set; }

    /// <summary>Which way.</summary>
    public Direction Direction { get; set; }

    /// <summary>Semitones above the tonic.</summary>
    public int[] Steps { get; set => field = value.NotEmpty(); } = [0, 2, 4, 7, 9];

    /// <summary>Any words.</summary>
    public string Title { get; set; } = "a climb";

    /// <summary>How many steps there are: to be got, not set.</summary>
    public int Count => Steps.Length;

    /// <summary>Moves the tonic; answers nothing.</summary>
    public void Transpose(int semitones) => Tonic += semitones;

    /// <summary>Answers the pitch of a step.</summary>
    public int PitchAt(long step) => Tonic + (High ? 12 : 0) + Steps[(Direction == Direction.Up ? step : Steps.Length - 1 - step % Steps.Length) % Steps.Length];
}
