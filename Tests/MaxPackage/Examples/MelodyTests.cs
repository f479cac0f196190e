namespace Tactus.Tests.MaxPackage.Examples;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class MelodyTests : IDisposable
{
    private static readonly double[] Beats = [0, 1, 2, 3, 4, 4.5, 5, 5.5, 6];
    private readonly ExampleStage stage = new("melody");

    public void Dispose() => stage.Dispose();

    private Control Melody => stage.Control("melody");

    [Test]
    public void Melody_WithoutLoop_EndsAfterTheNinthNote()
    {
        stage.Advance(seconds: 60);
        Assert.That(stage.Pitches, Is.EqualTo([48, 55, 56, 53, 55, 51, 50, 51, 53]));
        Assert.That(stage.Onsets, Is.EqualTo(Beats));
        Assert.That(stage["melody_gen"].HasEnded);
    }

    [Test]
    public void Melody_WithLoop_GoesRoundWithoutAGapOrALostBeat()
    {
        Melody.Set("loop", 1);
        stage.Advance(seconds: 8 * 100);
        var expected = Enumerable.Range(0, 100).SelectMany(round => Beats.Select(beat => 8 * round + beat));
        Assert.That(stage.Onsets.Take(900), Is.EqualTo(expected));
    }

    [Test]
    public void Loop_SetDuringTheLastNote_IsInTime()
    {
        stage.Advance(seconds: 7.5);
        Melody.Set("loop", 1);
        stage.Advance(seconds: 2);
        Assert.That(stage.Onsets.Skip(9), Is.EqualTo([8, 9]));
    }

    [TestCase(2)]
    [TestCase(3)]
    [TestCase(.5)]
    public void Speed_OfAnyFactor_LastsTotalOverSpeed(double speed)
    {
        Melody.Set("loop", 1);
        Melody.Set("speed", speed);
        stage.Advance(seconds: 40);
        Assert.That(stage.Onsets.Take(18), Is.EqualTo(Beats.Concat(Beats.Select(beat => beat + 8)).Select(beat => beat / speed)).Within(1e-6));
    }

    [Test]
    public void Tonic_AndOctave_MoveEveryNote()
    {
        Melody.Set("tonic", 2);
        Melody.Set("octave", 5);
        stage.Advance(seconds: 1.5);
        Assert.That(stage.Pitches, Is.EqualTo([62, 69]));
    }

    [Test]
    public void PitchClasses_MadeShorterWhileTheyAreSung_EndTheMelodyEarly()
    {
        stage.Advance(seconds: 2.5);
        Melody.Set("pitchClasses", [0, 4]);
        stage.Advance(seconds: 20);
        Assert.That(stage.Pitches, Is.EqualTo([48, 55, 56]));
        Assert.That(stage["melody_gen"].Fault, Is.Null);
    }

    [Test]
    public void Beats_ThatDoNotAscend_AreRefused()
    {
        Refused(() => Melody.Set("beats", [0, 2, 1]), "Beat 3 lies between 2 and 1024; 1 does not.");
        Refused(() => Melody.Set("beats", [1, 2]), "The first beat lies between 0 and 0; 1 does not.");
        Refused(() => Melody.Set("beats", Value.List()), "Beats needs at least one value");
        Assert.That(Melody.Get("beats").ToString(), Is.EqualTo("0 1 2 3 4 4.5 5 5.5 6"));
    }

    private static void Refused(Action asking, string sentence) =>
        Assert.That(asking, Throws.TypeOf<ControlException>().With.Message.Contains(sentence));
}
