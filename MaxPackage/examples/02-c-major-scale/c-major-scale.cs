// C major scale: up, and up again, a note each half beat. A pitch alone is enough; the player chooses how loud and how long.

int[] scale = [60, 62, 64, 65, 67, 69, 71, 72];

return Piece.Run(args, piece => piece.Generator("c_major_scale", Clock.Beats(), () => Climb(scale)));

static IEnumerable<Event> Climb(int[] scale)
{
    while (true)
    {
        foreach (var pitch in scale)
        {
            yield return Atoms(pitch);
            yield return Wait(.5);
        }
    }
}
