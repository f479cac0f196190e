using static Tactus.Notation;

namespace Tactus.Benchmarks.Chromium;

/// <summary>A piece of 10,000 notes a second, half of them on the transport and half in milliseconds: each generator plays one every 5 ms, so that its place tells the how manieth it is.</summary>
internal static class Flood
{
    public const int Generators = 50;
    public const int EventsASecond = Generators * NotesASecond;

    // At 125 bpm the 96th part of a beat is 5 ms.
    private const double Bpm = 125, PartOfABeat = 1.0 / 96, PeriodMs = 5, LengthMs = 60;
    private const int NotesASecond = 200;

    public static Piece Of(TimeSpan length)
    {
        var piece = new Piece("flood");
        piece.Transport.SetTempo(new(Bpm));
        var notes = NotesOfEach(length);
        for (var i = 0; i < Generators; i++)
        {
            var (voice, share) = (i, i / (double)Generators);
            if (i % 2 == 0)
                piece.Generator($"transport{i}", Clock.Transport, () => Play(voice, notes, share * PartOfABeat, PartOfABeat, LengthMs / PeriodMs * PartOfABeat));
            else
                piece.Generator($"ms{i}", Clock.Ms, () => Play(voice, notes, share * PeriodMs, PeriodMs, LengthMs));
        }
        return piece;
    }

    public static int NotesOfEach(TimeSpan length) => (int)(length.TotalSeconds * NotesASecond);

    private static IEnumerable<Event> Play(int voice, int notes, double delay, double period, double length)
    {
        yield return Wait(delay);
        for (var i = 0; i < notes; i++)
        {
            yield return Note(24 + (i * 7 + voice) % 80, 40 + voice, length);
            yield return Wait(period);
        }
    }
}
