using static Tactus.Notation;

namespace Tactus.Tests.Engine.Generators;

internal sealed class GeneratorTests
{
    [Test]
    public void Play_RelativeWaits_FallWhereTheWaitsSay()
    {
        using var stage = new Stage(piece => piece.Generator("scale", Clock.Beats(60), Stage.Scale));
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
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(), Stage.Scale));
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
    public void Ended_ByItself_LetsItsLastNotesSound()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [Atoms(1), Wait(10), Atoms(2)]));
        stage.Advance(500);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 1", "110 g: 2" }));
        Assert.That(stage["g"].HasEnded);
    }
}
