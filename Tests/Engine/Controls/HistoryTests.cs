using Tactus.Tests.Engine;

namespace Tactus.Tests.Controls;

/// <summary>What was changed within a bar is taken back as one.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class HistoryTests
{
    private const double BarMs = 2000;    // four beats at 120 bpm
    private readonly Fader fader = new();
    private readonly Stage stage;
    private readonly Control control;

    public HistoryTests()
    {
        stage = new(piece => piece.Control("fader", fader));
        stage.Piece.Transport.Play();
        stage.Advance(105);    // the transport begins one look-ahead after the first step
        control = stage.Piece.FindControl("fader")!;
    }

    private History History => stage.Piece.History;

    [TearDown]
    public void CloseStage() => stage.Dispose();

    [Test]
    public void Undo_OfAllThatABarBrought_IsOneStep()
    {
        Set("level", 1);
        stage.Advance(500);
        Set("level", 2);
        Set("pan", 3);
        Assert.That(History.NextUndo, Is.EqualTo("1.1: fader.Level, fader.Pan"));
        Assert.That(History.Undo(), Is.EqualTo("1.1: fader.Level, fader.Pan"));
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 0)));
        Assert.That(History.Redo(), Is.EqualTo("1.1: fader.Level, fader.Pan"));
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((2, 3)));
    }

    [Test]
    public void Undo_OfTwoBars_IsTwoSteps()
    {
        Set("level", 1);
        stage.Advance(BarMs);
        Set("level", 2);
        Assert.That(History.Steps, Is.EqualTo(new[] { "1.1: fader.Level", "2.1: fader.Level" }));
        History.Undo();
        Assert.That(fader.Level, Is.EqualTo(1));
        History.Undo();
        Assert.That(fader.Level, Is.Zero);
        History.Redo();
        History.Redo();
        Assert.That(fader.Level, Is.EqualTo(2));
    }

    [Test]
    public void Undo_OfMoreThanAHundredBars_ReachesAHundred()
    {
        for (var i = 1; i <= 105; i++)
        {
            Set("level", i);
            stage.Advance(BarMs);
        }
        Assert.That(History.Steps, Has.Count.EqualTo(History.Depth));
        for (var i = 0; i < History.Depth; i++)
            History.Undo();
        Assert.That(fader.Level, Is.EqualTo(5));
        Assert.That(() => History.Undo(), Throws.TypeOf<ControlException>().With.Message.StartsWith("There is nothing to undo;"));
    }

    [Test]
    public void Undo_WhileTheTransportStands_GoesByTheLengthOfABar()
    {
        stage.Piece.Transport.Stop();
        stage.Advance(5);
        Set("level", 1);
        stage.Advance(BarMs - 10);
        Set("level", 2);
        stage.Advance(BarMs);
        Set("level", 3);
        Assert.That(History.Steps, Has.Count.EqualTo(2));
    }

    [Test]
    public void Undo_OfACall_BringsBackWhatItSet()
    {
        History.Call(control, "both", [5]);
        History.Undo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Undo_OfACall_LeavesWhatTheMusicChangedLater()
    {
        History.Call(control, "raise", []);
        fader.Pan = 7;
        Assert.That(History.Undo(), Is.EqualTo("1.1: fader.Level"));
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 7)));
    }

    [Test]
    public void Undo_OfARecall_IsOneStep()
    {
        stage.Piece.Presets.Save("quiet");
        Set("level", 4);
        stage.Advance(BarMs);
        stage.Piece.Presets.Recall("quiet");
        History.Undo();
        Assert.That(fader.Level, Is.EqualTo(4));
    }

    [Test]
    public void Undo_OfAMorph_EndsIt()
    {
        Set("level", 100);
        stage.Piece.Presets.Save("loud");
        fader.Level = 0;
        stage.Advance(BarMs);
        stage.Piece.Presets.Morph("loud", 2);
        stage.Advance(500);
        Assert.That(fader.Level, Is.GreaterThan(0));
        History.Undo();
        stage.Advance(2000);
        Assert.That(fader.Level, Is.Zero);
    }

    [Test]
    public void Undo_OfAMorphThatAHandInALaterBarFollowed_TakesAllOfItBackAndBringsAllBack()
    {
        MorphTo(level: 100, pan: 1, beats: 16);
        stage.Advance(BarMs * 1.2);
        Set("limit", 1);
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((30, 0)), "the pan has not moved yet");
        stage.Advance(BarMs * 3);
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((100, 1)));
        Assert.That(History.Steps, Is.EqualTo(new[] { "2.1: fader.Level, fader.Pan", "3.1: fader.Limit" }));
        History.Undo();
        History.Undo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 0)));
        History.Redo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((100, 1)));
    }

    [Test]
    public void Undo_InAMorphThatLeadsBackToWhatWasThere_TakesItBack()
    {
        stage.Piece.Presets.Save("quiet");
        fader.Level = 100;
        stage.Piece.Presets.Save("loud");
        fader.Level = 0;
        stage.Piece.Presets.Morph("loud", "quiet", 4);
        stage.Advance(500);
        Assert.That(fader.Level, Is.InRange(50, 99));
        Assert.That(History.Undo(), Is.EqualTo("1.1: fader.Level"));
        Assert.That(fader.Level, Is.Zero);
    }

    [Test]
    public void Steps_ReadWhileAMorphGoesOn_CloseNothing()
    {
        MorphTo(level: 100, pan: 5);
        stage.Advance(5);
        Assert.That(History.Steps, Is.EqualTo(new[] { "2.1: fader.Level, fader.Pan" }));
        stage.Advance(BarMs * 2);
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((100, 5)));
        Assert.That(History.Steps, Is.EqualTo(new[] { "2.1: fader.Level, fader.Pan" }));
        History.Undo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Undo_OfAMorphThatAHandTookAMemberOutOf_GoesByTheHand()
    {
        MorphTo(level: 100, pan: 5);
        stage.Advance(500);
        Set("level", 7);
        stage.Advance(BarMs * 2);
        History.Undo();
        History.Redo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((7, 5)));
    }

    [Test]
    public void NextUndo_AfterTheMusicTookAMemberOutOfAMorph_GoesByWhatItHolds()
    {
        MorphTo(level: 100, pan: 0);
        stage.Advance(500);
        fader.Level = 0;
        stage.Advance(5);
        Assert.That(History.NextUndo, Is.Null);
    }

    [TestCase(0)]
    [TestCase(4)]
    public void Undo_AfterARecallThatLeftAMember_LeavesWhatTheMusicMadeOfItLater(double beats)
    {
        stage.Piece.Presets.Save("here");
        fader.Level = 4;
        stage.Piece.Presets.Morph("here", beats);
        fader.Pan = 7;
        Assert.That(History.Undo(), Is.EqualTo("1.1: fader.Level"));
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((4, 7)));
    }

    [Test]
    public void Undo_AfterARefusal_LeavesWhatTheMusicChangedLater()
    {
        Assert.That(() => Set("level", "loud"), Throws.TypeOf<ControlException>());
        fader.Level = 9;
        Assert.That(History.NextUndo, Is.Null);
        Assert.That(() => History.Undo(), Throws.TypeOf<ControlException>());
        Assert.That(fader.Level, Is.EqualTo(9));
    }

    [Test]
    public void Undo_OfAValueGivenToWhatHeldNothing_LeavesNothing()
    {
        Set("limit", 3);
        stage.Piece.Presets.Save("limited");
        History.Undo();
        Assert.That(fader.Limit, Is.Null);
        stage.Piece.Presets.Save("free");
        stage.Piece.Presets.Recall("limited");
        Assert.That(fader.Limit, Is.EqualTo(3));
        stage.Piece.Presets.Recall("free");
        Assert.That(fader.Limit, Is.Null);
    }

    [Test]
    public void Redo_AfterAnotherChange_IsNoMore()
    {
        Set("level", 1);
        History.Undo();
        Set("pan", 1);
        Assert.That(() => History.Redo(), Throws.TypeOf<ControlException>().With.Message.EqualTo("There is nothing to redo; what was undone can be, until something else is changed."));
    }

    [Test]
    public void NextUndo_AfterARefusal_IsNothing()
    {
        Assert.That(() => Set("level", "loud"), Throws.TypeOf<ControlException>());
        Assert.That(History.NextUndo, Is.Null);
    }

    [Test]
    public void Undo_OfWhatTheControlRefusesNow_NamesIt()
    {
        Set("pan", 1);
        fader.Least = 1;
        Assert.That(History.Undo(), Is.EqualTo("1.1: fader.Pan; but 'fader.Pan' refused 0: Too far left."));
    }

    private void Set(string member, Value value) => History.Set(control, member, [value]);

    // From nothing, in the second bar.
    private void MorphTo(int level, int pan, double beats = 4)
    {
        (fader.Level, fader.Pan) = (level, pan);
        stage.Piece.Presets.Save("there");
        (fader.Level, fader.Pan) = (0, 0);
        stage.Advance(BarMs);
        stage.Piece.Presets.Morph("there", beats);
    }

    private sealed class Fader
    {
        public int Level { get; set; }

        public int Pan { get; set => field = value >= Least ? value : throw new InvalidOperationException("Too far left."); }

        public int? Limit { get; set; }

        [Hidden]
        public int Least { get; set; }

        public void Both(int to) => (Level, Pan) = (to, to);

        public void Raise() => Level++;
    }
}
