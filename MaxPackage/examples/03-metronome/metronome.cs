// Metronome: a click on every beat. What it sounds like is the control's; turn its values while it ticks.

return Piece.Run(args, piece =>
{
    var click = piece.Control("click", new Click());
    piece.Generator("metronome", Clock.Beats(), () => Tick(click));
});

static IEnumerable<Event> Tick(Click click)
{
    while (true)
    {
        yield return Atoms(click.Pitch, click.Volume, click.Duration, 1);
        yield return Wait(1);
    }
}

/// <summary>A control is a plain class: Max, the page and scripts see what is public in it.</summary>
public sealed class Click
{
    /// <summary>MIDI pitch.</summary>
    [Range(0, 127)]
    public int Pitch { get; set; } = 60;

    /// <summary>How long it sounds, as Max's makenote takes it.</summary>
    [Range(0, 10_000), Unit("ms")]
    public int Duration { get; set; } = 500;

    /// <summary>MIDI velocity.</summary>
    [Range(0, 127)]
    public int Volume { get; set; } = 100;
}
