namespace Tactus.Tests.Engine;

public sealed class LocateTests
{
    [Test]
    public void Locate_WhilePlaying_RestartsTheCodeAndWindsItForwardUnheard([Values(4, 40, 0.25)] double beat)
    {
        using var stage = At60(piece => piece.Transport.Play()).Advance(1050);
        stage.Piece.Transport.Locate(Position.Of(beat));
        stage.Advance(400);
        var next = Math.Ceiling(beat * 2);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", $"{1150 + (next / 2 - beat) * 1000} g: {60 + next}" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 1050 silence"));
    }

    [Test]
    public void Locate_FarAhead_GivesWayToTheOthersMeanwhile()
    {
        using var stage = At60(piece =>
        {
            piece.Generator("ms", Clock.Ms, () => Stage.Every(10));
            piece.Transport.Play();
        }).Advance(200);
        stage.Piece.Transport.Locate(Position.Of(50_000));
        stage.Advance(60);
        Assert.That(stage.Loop.Resumed, Is.InRange(100_000, 100_100));
        Assert.That(stage.Heard.ScoreOf("ms"), Has.Length.EqualTo(26));
        stage.Advance(500);
        Assert.That(stage.Heard.Score[^60..], Does.Contain("800 g: 100061"), "after the winding it is where it should be");
    }

    [Test]
    public void Locate_WhileStanding_IsHeardFromAtTheNextContinue()
    {
        using var stage = At60(_ => { }).Advance(50);
        stage.Piece.Transport.Locate(Position.Of(2));
        stage.Advance(50);
        Assert.That(stage.Heard.Score, Is.Empty);
        stage.Piece.Transport.Continue();
        stage.Advance(10);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "200 g: 64" }));
    }

    [TestCase(-.001)]
    [TestCase(1.1e9)]
    public void Locate_WhereTheTransportCannotGo_SaysWhereItCan(double beat)
    {
        using var stage = At60(_ => { });
        Assert.That(() => stage.Piece.Transport.Locate(Position.Of(beat)),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("from beat 0 to beat 1000000000"));
    }

    private static Stage At60(Action<Piece> compose, double first = 0) => new(piece =>
    {
        piece.Transport.SetTempo(new(60));
        piece.Generator("g", Clock.Transport, Stage.Scale);
        compose(piece);
    }, first: first);
}
