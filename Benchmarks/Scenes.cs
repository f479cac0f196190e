using static Tactus.Notation;

namespace Tactus.Benchmarks;

/// <summary>The pieces that are measured.</summary>
internal static class Scenes
{
    public static readonly TimeSpan Step = TimeSpan.FromMilliseconds(5);

    /// <summary>Each generator of the dense scene plays a note a millisecond.</summary>
    public const int DenseNotesAStep = 5;

    /// <summary>Sixteenths at 120 bpm, each generator on a clock of its own.</summary>
    public static Piece Sixteenths(int generators)
    {
        var piece = new Piece("sixteenths");
        AddSixteenths(piece, generators, Clock.Beats(120));
        return piece;
    }

    /// <summary>Sixteenths at 120 bpm, all on the transport.</summary>
    public static Piece OnTheTransport(int generators)
    {
        var piece = new Piece("on the transport");
        AddSixteenths(piece, generators, Clock.Transport);
        piece.Transport.Play();
        return piece;
    }

    /// <summary>Adds generators that play sixteenths, not all at one moment but spread over a sixteenth as players are.</summary>
    public static void AddSixteenths(Piece piece, int generators, Clock clock)
    {
        for (var i = 0; i < generators; i++)
        {
            var delay = .25 * i / generators;
            piece.Generator($"g{i}", clock, chance => Play(chance, delay));
        }
    }

    /// <summary>Notes as dense as may be: each generator plays one a millisecond.</summary>
    public static Piece Dense(int generators)
    {
        var piece = new Piece("dense");
        for (var i = 0; i < generators; i++)
            piece.Generator($"g{i}", Clock.Ms, PlayDense);
        return piece;
    }

    public static IEnumerable<Event> Play(Chance chance, double delay)
    {
        yield return Wait(delay);
        while (true)
        {
            yield return Note(chance.Next(128), 100, .25);
            yield return Wait(.25);
        }
    }

    public static IEnumerable<Event> PlayDense(Chance chance)
    {
        while (true)
        {
            yield return Note(chance.Next(128), 100, .25);
            yield return Wait(1);
        }
    }
}
