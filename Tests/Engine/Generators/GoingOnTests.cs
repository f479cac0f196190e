namespace Tactus.Tests.Engine.Generators;

/// <summary>Performers hear of a stop a moment late, and may have played on: they are told whether that comes again when the generator goes on.</summary>
internal sealed class GoingOnTests
{
    [Test]
    public void Start_AfterAStop_SaysThatTheSameComesAgain()
    {
        using var stage = Stopped();
        stage["g"].Start();
        stage.Advance(5);
        Assert.That(stage.Heard.Recalls[^1], Is.EqualTo(new Recall(stage["g"], Instant.FromMilliseconds(350), Silence: false, Again: true)));
    }

    [Test]
    public void Start_AfterAStopAndAReset_SaysThatItBeginsAnew()
    {
        using var stage = Stopped();
        stage["g"].Reset();
        stage.Advance(5);
        stage["g"].Start();
        stage.Advance(5);
        Assert.That(stage.Heard.Recalls[^1], Is.EqualTo(new Recall(stage["g"], Instant.FromMilliseconds(355), Silence: false, Again: false)));
    }

    [Test]
    public void Start_OfTheFirstTime_RecallsNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(100)).Stop()).Advance(50);
        stage["g"].Start();
        stage.Advance(50);
        Assert.That(stage.Heard.Recalls, Is.Empty);
    }

    [Test]
    public void Continue_OfManyGenerators_IsOneRecall()
    {
        using var stage = new Stage(piece =>
        {
            for (var i = 0; i < 100; i++)
                piece.Generator($"g{i}", Clock.Transport, Stage.Scale);
            piece.Transport.Play();
        }).Advance(200);
        stage.Piece.Transport.Stop();
        stage.Advance(5);
        stage.Piece.Transport.Continue();
        stage.Advance(5);
        Assert.That(stage.Heard.Recalls.Skip(1), Is.EqualTo(new[] { new Recall(null, Instant.FromMilliseconds(205), Silence: false, Again: true) }));
    }

    private static Stage Stopped()
    {
        var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(100))).Advance(250);
        stage["g"].Stop();
        return stage.Advance(100);
    }
}
