using static Tactus.Notation;

namespace Tactus.Tests.Engine.Generators;

internal sealed class GeneratorTests
{
    [Test]
    public void Play_RelativeWaits_FallWhereTheWaitsSay()
    {
        using var stage = new Stage(piece => piece.Generator("scale", Clock.Beats(60), Scale));
        stage.Advance(2010);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 scale: 60", "600 scale: 61", "1100 scale: 62", "1600 scale: 63", "2100 scale: 64" }));
    }

    [Test]
    public void Play_AbsoluteOnsets_FallAtThem()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [Atoms(1).At(0), Atoms(2).At(12.5), Atoms(3).At(300)]));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 1", "112.5 g: 2", "400 g: 3" }));
    }

    [Test]
    public void Play_AnOnsetBehindItsOwnTime_IsSkippedAsPyMaxMusicSkipsIt()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [Atoms(1).At(50), Atoms(2).At(20), Atoms(3).At(60)]));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "150 g: 1", "160 g: 3" }));
        Assert.That(stage["g"].Skipped, Is.EqualTo(1));
    }

    [Test]
    public void Play_ADefaultBeatsClock_RunsAt60()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(), Scale));
        stage.Advance(600);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61" }));
    }

    [Test]
    public void Play_TwoGeneratorsAtOneOnset_SoundInTheOrderInWhichTheyWereMade()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("b", Clock.Ms, () => [Atoms(1), Wait(100), Atoms(2)]);
            piece.Generator("a", Clock.Ms, () => [Atoms(1), Wait(50), Wait(50), Atoms(2)]);
        });
        stage.Advance(200);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 b: 1", "100 a: 1", "200 b: 2", "200 a: 2" }));
    }

    [Test]
    public void Play_ControlReadAfterAWait_IsReadOneLookAheadBeforeItSounds()
    {
        var value = 1;
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, Read));
        stage.Advance(395);
        value = 2;
        stage.Advance(400);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 1", "600 g: 2" }));

        IEnumerable<Event> Read()
        {
            yield return Atoms(value);
            yield return Wait(500);
            yield return Atoms(value);
        }
    }

    [Test]
    public void Stop_InsideANote_SilencesAndTakesBackWhatIsPending()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Scale));
        stage.Advance(550);
        stage["g"].Stop();
        stage.Advance(1000);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 550 silence"));
    }

    [Test]
    public void Start_AfterAStop_GoesOnWhereItStoodAndLosesNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Scale));
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
    public void Reset_WhilePlaying_BeginsAnewOneLookAheadLater()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Scale));
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
            piece.Generator("g", Clock.Transport, Scale);
        });
        stage.Advance(1300);
        stage["g"].Reset();
        stage.Advance(700);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "600 g: 61", "1100 g: 62", "1600 g: 63" }));
    }

    [Test]
    public void SetTempo_WhilePlaying_MovesWhatWasSentAndLosesNothing()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(60), Scale));
        stage.Advance(550);
        stage["g"].SetTempo(new(120));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 60", "575 g: 61", "825 g: 62", "1075 g: 63" }));
        Assert.That(stage.Heard.Lines, Does.Contain("recall g from 550 again"));
    }

    [Test]
    public void SetTempo_OnAClockWithoutOne_SaysWhatToDo()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, Scale));
        Assert.That(() => stage["g"].SetTempo(new(90)), Throws.InvalidOperationException.With.Message.Contains("only generators on a 'beats' clock have one"));
    }

    [Test]
    public void Mute_AndUnmute_HidesEventsWhileTimeGoesOn()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => Every(100)));
        stage.Advance(150);
        stage["g"].Mute(true);
        stage.Advance(300);
        stage["g"].Mute(false);
        stage.Advance(150);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 0", "500 g: 4", "600 g: 5" }));
    }

    [Test]
    public void Ended_ByItself_LetsItsLastNotesSound()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [Atoms(1), Wait(10), Atoms(2)]));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 1", "110 g: 2" }));
        Assert.That(stage["g"].HasEnded);
    }

    internal static IEnumerable<Event> Scale()
    {
        for (var pitch = 60; ; pitch++)
        {
            yield return Atoms(pitch);
            yield return Wait(.5);
        }
    }

    internal static IEnumerable<Event> Every(double ms)
    {
        for (var i = 0; ; i++)
        {
            yield return Atoms(i);
            yield return Wait(ms);
        }
    }
}
