using Tactus.Tests.Engine;

namespace Tactus.Tests.Controls;

/// <summary>States of controls, kept by name, recalled, and led from one to another in time that is passed by hand.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PresetsTests
{
    private const double BeatMs = 500;    // at 120 bpm
    private readonly Organ organ = new();

    [Test]
    public void Recall_OfASavedState_BringsAllOfItBack()
    {
        using var stage = With(organ);
        stage.Piece.Presets.Save("soft");
        (organ.Pitch, organ.Cutoff, organ.Way, organ.IsOn, organ.Label, organ.Levels) = (70, 1600, Direction.Down, true, "loud", [1, 2]);
        Assert.That(stage.Piece.Presets.Recall("Soft"), Is.Null);
        Assert.That((organ.Pitch, organ.Cutoff, organ.Way, organ.IsOn, organ.Label), Is.EqualTo((60, 100d, Direction.Up, false, "soft")));
        Assert.That(organ.Levels, Is.EqualTo(new[] { 0d, 0d }));
    }

    [Test]
    public void Save_OverAnOlderOne_TakesItsPlace()
    {
        using var stage = With(organ);
        stage.Piece.Presets.Save("one");
        organ.Pitch = 61;
        stage.Piece.Presets.Save("ONE");
        organ.Pitch = 62;
        stage.Piece.Presets.Recall("one");
        Assert.That((stage.Piece.Presets.Names.Single(), organ.Pitch), Is.EqualTo(("ONE", 61)));
    }

    [Test]
    public void Delete_OfAPreset_ForgetsIt()
    {
        using var stage = With(organ);
        stage.Piece.Presets.Save("verse");
        stage.Piece.Presets.Delete("verse");
        Assert.That(stage.Piece.Presets.Names, Is.Empty);
        Assert.That(() => stage.Piece.Presets.Recall("verse"), Refusal("There is no preset named 'verse'; there is none at all."));
    }

    [Test]
    public void AnyUse_OfAnUnknownPreset_OffersTheNearest()
    {
        using var stage = With(organ);
        stage.Piece.Presets.Save("verse");
        const string Sentence = "There is no preset named 'vers'; did you mean 'verse'? Known: verse.";
        Assert.That(() => stage.Piece.Presets.Recall("vers"), Refusal(Sentence));
        Assert.That(() => stage.Piece.Presets.Delete("vers"), Refusal(Sentence));
        Assert.That(() => stage.Piece.Presets.Morph("verse", "vers", 4), Refusal(Sentence));
    }

    [TestCase("", "A preset's name has 1 to 64 letters; '' has 0.")]
    [TestCase("  ", "A preset's name has 1 to 64 letters; '  ' has 0.")]
    public void Save_WithoutAName_IsRefused(string name, string sentence)
    {
        using var stage = With(organ);
        Assert.That(() => stage.Piece.Presets.Save(name), Refusal(sentence));
    }

    [TestCase(-1)]
    [TestCase(double.NaN)]
    public void Morph_OverNoLength_IsRefused(double beats)
    {
        using var stage = With(organ);
        stage.Piece.Presets.Save("verse");
        Assert.That(() => stage.Piece.Presets.Morph("verse", beats), Refusal($"A morph takes 0 to 100000 beats; {beats} came."));
    }

    [Test]
    public void Morph_OverTwoBeats_GoesAlongTheCurveAndSwitchesAtTheHalf()
    {
        using var stage = WithTwoPresets();
        stage.Advance(5);
        stage.Piece.Presets.Morph("low", "high", 2);
        stage.Advance(BeatMs / 2);
        Assert.That((organ.Pitch, organ.Cutoff, organ.Way), Is.EqualTo((62, 100 * Math.Pow(16, .25), Direction.Up)).Using<double>(Near));
        Assert.That(organ.Levels[0], Is.EqualTo(.25).Within(1e-9));
        stage.Advance(BeatMs / 2);
        Assert.That((organ.Pitch, organ.Cutoff, organ.Way, organ.Label), Is.EqualTo((65, 400d, Direction.Down, "high")).Using<double>(Near));
        stage.Advance(BeatMs);
        Assert.That((organ.Pitch, organ.Cutoff, organ.Levels[0], stage.Piece.Presets.IsMorphing), Is.EqualTo((70, 1600d, 1d, false)));
    }

    [Test]
    public void Morph_WithAHandOnAKnob_LeavesThatKnobToTheHand()
    {
        using var stage = WithTwoPresets();
        stage.Advance(5);
        stage.Piece.Presets.Morph("low", "high", 2);
        stage.Advance(BeatMs);
        organ.Cutoff = 150;
        stage.Advance(2 * BeatMs);
        Assert.That((organ.Pitch, organ.Cutoff), Is.EqualTo((70, 150d)));
    }

    [Test]
    public void Morph_WhileTheTempoDoubles_TakesItsBeats()
    {
        using var stage = WithTwoPresets();
        stage.Advance(5);
        stage.Piece.Presets.Morph("low", "high", 4);
        stage.Advance(BeatMs);
        stage.Piece.Transport.SetTempo(new(240));
        stage.Advance(BeatMs);
        Assert.That(organ.Pitch, Is.EqualTo(68), "three of four beats: from 60 to 70, and 67.5 is rounded");
        stage.Advance(BeatMs);
        Assert.That(stage.Piece.Presets.IsMorphing, Is.False);
    }

    [Test]
    public void Morph_OfNumbers_MakesNoGarbage()
    {
        var dial = new Dial();
        using var stage = new Stage(piece => piece.Control("dial", dial));
        stage.Piece.Presets.Save("low");
        (dial.Angle, dial.Count) = (90, 1000);
        stage.Piece.Presets.Save("high");
        stage.Advance(5);
        stage.Piece.Presets.Morph("low", "high", 400);
        stage.Advance(5000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 200; i++)
            stage.Piece.Presets.Step();
        stage.Advance(1000);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(dial.Angle, Is.GreaterThan(1));
    }

    [Test]
    public void Recall_OfAnOlderShape_TakesWhatFitsAndNamesTheRest()
    {
        using var stage = With(organ);
        stage.Piece.Presets.Load([new Preset("old",
        [
            new("organ", "pitch", 65), new("organ", "pich", 1), new("organ", "cutoff", "bright"), new("organ", "Meter", 1), new("orgam", "pitch", 2), new("organ", "isOn", 1),
        ])]);
        Assert.That(stage.Piece.Presets.Recall("old"), Is.EqualTo(
            "Of the 6 values of preset 'old' 4 did not fit and stayed as they were: 'organ' has no 'pich' any more, perhaps it is 'Pitch' now; 'organ.Meter' is read-only now; "
            + "there is no control 'orgam' any more, perhaps it is 'organ' now; 'organ.Cutoff' takes a number from 20 to 20000 (Hz), and the string 'bright' came."));
        Assert.That((organ.Pitch, organ.IsOn, organ.Cutoff), Is.EqualTo((65, true, 100d)));
    }

    private Stage WithTwoPresets()
    {
        var stage = With(organ);
        stage.Piece.Presets.Save("low");
        (organ.Pitch, organ.Cutoff, organ.Way, organ.Label, organ.Levels) = (70, 1600, Direction.Down, "high", [1, 1]);
        stage.Piece.Presets.Save("high");
        return stage;
    }

    private static Stage With(Organ organ) => new(piece => piece.Control("organ", organ));

    private static bool Near(double one, double other) => Math.Abs(one - other) < 1e-9;

    private static NUnit.Framework.Constraints.EqualStringConstraint Refusal(string sentence) => Throws.TypeOf<ControlException>().With.Message.EqualTo(sentence);

    private sealed class Organ
    {
        public int Pitch { get; set; } = 60;

        [Range(20, 20_000, Curve = Curve.Exponential), Unit("Hz")]
        public double Cutoff { get; set; } = 100;

        public Direction Way { get; set; }

        public bool IsOn { get; set; }

        public string Label { get; set; } = "soft";

        public double[] Levels { get; set; } = [0, 0];

        public int Meter => Pitch;
    }

    private sealed class Dial
    {
        public double Angle { get; set; }

        public int Count { get; set; }
    }
}
