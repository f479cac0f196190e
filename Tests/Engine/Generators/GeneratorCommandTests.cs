using static Tactus.Notation;

namespace Tactus.Tests.Engine.Generators;

internal sealed class GeneratorCommandTests
{
    [Test]
    public void Reset_WhilePlaying_BeginsAnewOneLookAheadLater()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Stage.Scale));
        stage.Advance(550);
        stage["g"].Reset();
        stage.Advance(550);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "650 g: 60", "1150 g: 61" }));
    }

    [Test]
    public void Reset_OnTheTransportsClock_SkipsWhatIsPast()
    {
        using var stage = new Stage(piece =>
        {
            piece.Transport.SetTempo(new(60));
            piece.Transport.Play();
            piece.Generator("g", Clock.Transport, Stage.Scale);
        });
        stage.Advance(1300);
        stage["g"].Reset();
        stage.Advance(700);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "1100 g: 62", "1600 g: 63" }));
    }

    [Test]
    public void SetTempo_WhilePlaying_MovesWhatWasSentAndLosesNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Stage.Scale));
        stage.Advance(550);
        stage["g"].SetTempo(new(120));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "575 g: 61", "825 g: 62", "1075 g: 63" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 550 again"));
    }

    [Test]
    public void SetTempo_AtTheVeryMomentOfAnOnset_DoesNotLoseItToARounding()
    {
        var justBeforeTheStep = TimeSpan.TicksPerMinute / (500 * TimeSpan.TicksPerMillisecond - .4);    // half a beat falls 20 ns before 350 ms
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(justBeforeTheStep), Stage.Scale)).Advance(350);
        stage["g"].SetTempo(new(5));
        stage.Advance(10);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "350 g: 61" }));
    }

    [Test]
    public void SetTempo_OnAClockWithoutOne_SaysWhatToDo()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, Stage.Scale));
        Assert.That(() => stage["g"].SetTempo(new(90)), Throws.InvalidOperationException.With.Message.Contains("only generators on a 'beats' clock have one"));
    }

    [Test]
    public void Mute_AndUnmute_HidesEventsWhileTimeGoesOn()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Stage.Every(100)));
        stage.Advance(150);
        stage["g"].Mute(true);
        stage.Advance(300);
        stage["g"].Mute(false);
        stage.Advance(150);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 0", "500 g: 4", "600 g: 5" }));
    }

    [Test]
    public void Stop_InsideANote_SilencesAndTakesBackWhatIsPending()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Stage.Scale));
        stage.Advance(550);
        stage["g"].Stop();
        stage.Advance(1000);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 550 silence"));
    }

    [Test]
    public void Start_AfterAStop_GoesOnWhereItStoodAndLosesNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Stage.Scale));
        stage.Advance(550);
        stage["g"].Stop();
        stage.Advance(1000);
        stage["g"].Start();
        stage.Advance(700);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "1700 g: 61", "2200 g: 62" }));
    }

    [Test]
    public void Stop_BeforeThePieceRuns_LeavesItSilentUntilItIsStarted()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [Atoms(1)]).Stop());
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.Empty);
        stage["g"].Start();
        stage.Advance(100);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "600 g: 1" }));
    }

    [Test]
    public void Reset_OnTheTransportsClock_LosesAndDoublesNothingThatIsAboutToSound()
    {
        using var stage = new Stage(piece =>
        {
            piece.Transport.Play();
            piece.Generator("g", Clock.Transport, Dense);
        });
        for (var i = 0; i < 50; i++)
        {
            stage.Advance(35);
            stage["g"].Reset();
        }
        stage.Advance(5);
        var onsets = stage.Heard.Events.Select(entry => entry.Onset.Value).ToList();
        Assert.That(onsets, Is.EqualTo(Enumerable.Range(0, onsets.Count).Select(i => (Duration.Of(1, 160) * i).Value)).And.Count.GreaterThan(500));

        static IEnumerable<Event> Dense()
        {
            for (var i = 0; ; i++)
            {
                yield return Atoms(i);
                yield return Wait(Duration.Of(1, 160));
            }
        }
    }
}
