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
        History.Keep(control);
        control.Call("both", 5);
        History.Settle();
        History.Changes();
        History.Undo();
        Assert.That((fader.Level, fader.Pan), Is.EqualTo((0, 0)));
    }

    [Test]
    public void Undo_OfACall_LeavesWhatTheMusicChangedLater()
    {
        History.Keep(control);
        control.Call("raise");
        History.Settle();
        History.Changes();
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

    private void Set(string member, Value value)
    {
        History.Keep(control, control.Type.Find(member)!);
        control.Set(member, value);
        History.Changes();
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
