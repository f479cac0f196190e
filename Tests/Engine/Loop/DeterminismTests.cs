using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

/// <summary>The same piece and seed give the same events, however the engine's steps fall.</summary>
internal sealed class DeterminismTests
{
    private static readonly string[] Reference = Play(step: 5, lookAhead: 100);

    [Test]
    public void Events_OfAnyStepAndLookAhead_AreTheSame([Values(1, 3, 7, 20, 100)] double step, [Values(20, 130, 500)] double lookAhead) =>
        Assert.That(Play(step, lookAhead), Is.EqualTo(Reference));

    [Test]
    public void Events_OfASecondRun_AreTheSameBitForBit() => Assert.That(Play(5, 100), Is.EqualTo(Reference).And.Length.GreaterThan(400));

    [Test]
    public void Events_OfAnotherSeed_AreOthers() => Assert.That(Play(5, 100, seed: 2), Is.Not.EqualTo(Reference));

    [Test]
    public void Events_OfTheSameHistory_AreTheSameBitForBit()
    {
        var (one, other) = (PlayWithHistory(), PlayWithHistory());
        Assert.That(one, Is.EqualTo(other).And.Length.GreaterThan(100));
    }

    // What falls within the first four seconds of the piece's own time, onsets to the unit and due times counted from the piece's beginning.
    private static string[] Play(double step, double lookAhead, long seed = 1)
    {
        using var stage = new Stage(Compose, new() { Step = TimeSpan.FromMilliseconds(step), LookAhead = TimeSpan.FromMilliseconds(lookAhead) }, seed);
        stage.Advance(5000);
        var beginning = Instant.FromMilliseconds(lookAhead);
        return [.. stage.Heard.Sent.Where(entry => entry.Due - beginning < TimeSpan.FromSeconds(4))
            .Select(entry => $"{(entry.Due - beginning).Ticks} {entry.Generator.Name} {entry.Onset.Units} {entry.Length.Ticks}: {string.Join(' ', entry.Event.Atoms.ToArray())}")];
    }

    private static string[] PlayWithHistory()
    {
        using var stage = new Stage(Compose);
        for (var i = 0; i < 40; i++)
        {
            stage.Piece.Transport.SetTempo(new(60 + i * 37 % 200));
            stage["own"].SetTempo(new(60 + i * 53 % 200));
            if (i % 10 == 9)
                stage.Piece.Transport.Locate(Position.Of(i / 3.0));
            stage["ms"].Mute(i % 7 < 2);
            stage.Advance(70);
        }
        return [.. stage.Heard.Lines];
    }

    private static void Compose(Piece piece)
    {
        var shared = 0;
        piece.Transport.SetTempo(new(133));
        piece.Transport.Play();
        piece.Generator("transport", Clock.Transport, chance => Walk(chance, 1.0 / 3));
        piece.Generator("own", Clock.Beats(97.3), chance => Walk(chance, 1.0 / 7));
        piece.Generator("ms", Clock.Ms, chance => Walk(chance, 17.7));
        for (var i = 0; i < 20; i++)
            piece.Generator($"many{i}", Clock.Beats(60 + i), Count);

        // What generators share is changed in the order of their onsets, whatever the step.
        IEnumerable<Event> Count(Chance chance)
        {
            while (true)
            {
                yield return Atoms(shared++, "of many");
                yield return Wait(chance.NextDouble());
            }
        }
    }

    private static IEnumerable<Event> Walk(Chance chance, double step)
    {
        for (var i = 0; ; i++)
        {
            yield return Note(chance.Next(128), chance.Normal(64, 10), step * chance.NextDouble(), 1 + chance.Next(16));
            yield return Wait(step);
            yield return Atoms(i, chance.NextDouble()).At((i + 1.5) * step);
        }
    }
}
