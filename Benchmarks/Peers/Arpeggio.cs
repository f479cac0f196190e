using static Tactus.Notation;

namespace Tactus.Benchmarks.Peers;

/// <summary>The arpeggio in Tactus. Each voice is a generator that goes round eight pitches in sixteenths at 120 bpm.</summary>
internal static class Arpeggio
{
    private static readonly int[] Pitches = [60, 64, 67, 72, 76, 72, 67, 64];

    public static Piece Of(int voices)
    {
        var piece = new Piece("arpeggio");
        for (var i = 0; i < voices; i++)
        {
            var (transposed, delay) = (i % 12, .25 * i / voices);
            piece.Generator($"voice{i}", Clock.Beats(120), () => Voice(transposed, delay));
        }
        return piece;
    }

    private static IEnumerable<Event> Voice(int transposed, double delay)
    {
        yield return Wait(delay);
        for (var i = 0; ; i++)
        {
            yield return Note(Pitches[i % Pitches.Length] + transposed, 100, .25);
            yield return Wait(.25);
        }
    }
}
