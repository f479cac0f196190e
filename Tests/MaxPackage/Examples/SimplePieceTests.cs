namespace Tactus.Tests.MaxPackage.Examples;

/// <summary>Sine wave, scale and metronome.</summary>
public sealed class SimplePieceTests
{
    [Test]
    public void SineWave_Every20Milliseconds_SaysWhereItIsAndHowHigh()
    {
        using var stage = new ExampleStage("sine-wave").Advance(seconds: 3);
        foreach (var (i, entry) in stage.Events.Take(100).Index())
        {
            var atoms = entry.Event.Atoms.ToArray();
            Assert.That(atoms[0], Is.EqualTo((Atom)(20 * i)), "x is a whole number");
            Assert.That(atoms[1].AsFloat, Is.EqualTo(Math.Sin(2 * Math.PI * (20 * i % 1000) / 1000)).Within(1e-15));
            Assert.That(entry.Onset.Value, Is.EqualTo(20 * i));
        }
    }

    [Test]
    public void Scale_ForEver_IsAPitchEachHalfBeat()
    {
        using var stage = new ExampleStage("c-major-scale").Advance(seconds: 100);
        var pitches = new long[] { 60, 62, 64, 65, 67, 69, 71, 72 };
        Assert.That(stage.Pitches, Is.EqualTo(stage.Pitches.Select((_, i) => pitches[i % 8])).And.Length.AtLeast(200));
        Assert.That(stage.Onsets, Is.EqualTo(stage.Onsets.Select((_, i) => i / 2.0)));
        Assert.That(stage.Events.All(entry => entry.Event.Atoms.Length == 1));
    }

    [Test]
    public void Metronome_WhoseControlIsTurned_ClicksAsItSaysFromThenOn()
    {
        using var stage = new ExampleStage("metronome").Advance(seconds: 1.5);
        var click = stage.Control("click");
        click.Set("pitch", 72);
        click.Set("duration", 100);
        click.Set("volume", 30);
        stage.Advance(seconds: 1);
        Assert.That(stage.Events.Select(entry => string.Join(' ', entry.Event.Atoms.ToArray())), Is.EqualTo(["60 100 500 1", "60 100 500 1", "72 30 100 1"]));
    }

    [TestCase("pitch", 128, "'click.Pitch' takes a whole number from 0 to 127, and 128 came.")]
    [TestCase("volume", -1, "'click.Volume' takes a whole number from 0 to 127, and -1 came.")]
    [TestCase("duration", -1, "'click.Duration' takes a whole number from 0 to 10000 (ms), and -1 came.")]
    public void Metronome_GivenWhatCannotBe_SaysSoAndClicksOn(string member, int value, string sentence)
    {
        using var stage = new ExampleStage("metronome").Advance(seconds: 1.5);
        Assert.That(() => stage.Control("click").Set(member, value), Throws.TypeOf<ControlException>().With.Message.EqualTo(sentence));
        stage.Advance(seconds: 1);
        Assert.That(stage.Pitches, Is.EqualTo([60, 60, 60]));
    }
}
