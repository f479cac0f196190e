using static Tactus.Notation;

namespace Tactus.Tests.Engine;

public sealed class TransportTests
{
    [Test]
    public void Play_FromTheStart_BeginsOneLookAheadLater()
    {
        using var stage = At60(piece => piece.Transport.Play()).Advance(610);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61" }));
        Assert.That(stage.Heard.Transports[0], Is.EqualTo(new TransportSnapshot(Instant.FromMilliseconds(100), Position.Zero, true, new(60), Metre.Common)),
            "it says when it will begin to move");
    }

    [Test]
    public void Play_BeforeALateFirstStep_LosesNoneOfTheBeginning()
    {
        using var stage = At60(piece => piece.Transport.Play(), first: 5000).Advance(610);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "5100 g: 60", "5600 g: 61" }));
    }

    [Test]
    public void Play_WithAnyLookAhead_KeepsTheClocksTogether([Values(20, 100, 500)] int lookAhead)
    {
        using var stage = new Stage(piece =>
        {
            piece.Transport.Play();
            piece.Generator("a", Clock.Transport, () => [Atoms(1)]);
            piece.Generator("b", Clock.Beats(), () => [Atoms(2)]);
        }, new() { LookAhead = TimeSpan.FromMilliseconds(lookAhead) });
        stage.Advance(10);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { $"{lookAhead} a: 1", $"{lookAhead} b: 2" }));
    }

    [Test]
    public void Stop_AndContinue_TakesBackWhatIsPendingAndLosesNothing()
    {
        using var stage = At60(piece => piece.Transport.Play()).Advance(1050);
        stage.Piece.Transport.Stop();
        stage.Advance(1000);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 1050 silence"));
        stage.Piece.Transport.Continue();
        stage.Advance(700);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "2200 g: 62", "2700 g: 63" }));
    }

    [Test]
    public void Stop_ForHours_KeepsNoMoreThanOneLookAhead()
    {
        using var stage = At60(piece => piece.Transport.Play()).Advance(1050);
        stage.Piece.Transport.Stop();
        stage.Advance(100_000);
        Assert.That(stage.Loop.Outbox.Pending, Is.EqualTo(1));
    }

    [Test]
    public void Play_AfterAStop_BeginsWhereItWasLocated()
    {
        using var stage = At60(piece => piece.Transport.Locate(Position.Of(1))).Advance(100);
        stage.Piece.Transport.Play();
        stage.Advance(600);
        stage.Piece.Transport.Stop();
        stage.Advance(300);
        stage.Piece.Transport.Play();
        stage.Advance(105);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "200 g: 62", "1100 g: 62" }), "700 was not due yet");
    }

    [Test]
    public void Stop_WithManyGenerators_IsOneRecall()
    {
        using var stage = new Stage(piece =>
        {
            for (var i = 0; i < 100; i++)
                piece.Generator($"g{i}", Clock.Transport, Stage.Scale);
            piece.Transport.Play();
        }).Advance(200);
        stage.Piece.Transport.Stop();
        stage.Advance(5);
        Assert.That(stage.Heard.Recalls, Is.EqualTo(new[] { new Recall(null, Instant.FromMilliseconds(200), Silence: true, Again: false) }));
    }

    [Test]
    public void Stop_WithGeneratorsThatRunFree_LeavesThemAlone()
    {
        using var stage = At60(piece =>
        {
            piece.Transport.Play();
            piece.Generator("free", Clock.Ms, () => Stage.Every(100));
        }).Advance(1050);
        stage.Piece.Transport.Stop();
        stage.Advance(200);
        Assert.That(stage.Heard.ScoreOf("free"), Has.Length.EqualTo(13));
        Assert.That(stage.Heard.Recalls.Select(recall => recall.Generator?.Name), Is.EqualTo(new[] { "g" }));
    }

    private static Stage At60(Action<Piece> compose, double first = 0) => new(piece =>
    {
        piece.Transport.SetTempo(new(60));
        piece.Generator("g", Clock.Transport, Stage.Scale);
        compose(piece);
    }, first: first);
}
