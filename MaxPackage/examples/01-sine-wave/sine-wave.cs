// Sine wave: one hertz, drawn in data. Every 20 ms an event says where it is (x, in ms) and how high the wave stands there (y).
// Two numbers are no note, so nothing sounds: what they move is up to the patch.

return Piece.Run(args, piece => piece.Generator("sine_wave", Clock.Ms, SineWave));

// Each event names its own onset; nobody has to wait.
static IEnumerable<Event> SineWave()
{
    for (var x = 0L; ; x += 20)
        yield return Atoms(x, Math.Sin(Math.Tau * (x % 1000) / 1000)).At(x);
}
