using static Tactus.Notation;

namespace Tactus.Tests.Engine.Events;

/// <summary>The way past the look-ahead.</summary>
internal sealed class NowTests
{
    private static readonly Event Bell = Note(72, 100, .5);

    [Test]
    public void Now_InAGenerator_GoesOutWhenItIsComputedAndTakesNoTime()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Beats(), () => [Atoms(1), Wait(1), Now(Bell), Atoms(2)])).Advance(1100);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "100 g: 1", "1005 g: 72 100 0.5 1", "1100 g: 2" }));
        Assert.That(stage.Heard.Sent.Single(entry => entry.Event.IsNow).Length, Is.EqualTo(TimeSpan.FromMilliseconds(500)), "its length is in time");
    }

    [Test]
    public void PlayNow_FromAControlsMethod_SoundsInTheVeryStep()
    {
        using var stage = Pads(out var pad).Advance(50);
        stage.Piece.Post(() => pad.Hit(64));
        stage.Advance(5);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "50 pads: 64 100 200 1" }));
    }

    [Test]
    public void PlayNow_SeveralTimes_KeepsTheirOrder()
    {
        using var stage = Pads(out var pad).Advance(50);
        pad.Hit(64);
        pad.Hit(60);
        stage.Advance(5);
        Assert.That(stage.Heard.Lines, Is.EqualTo(new[] { "50 pads: 64 100 200 1", "50 pads: 60 100 200 1" }));
    }

    [Test]
    public void PlayNow_InOnControl_SoundsInTheVeryStep()
    {
        using var stage = new Stage(piece => piece.Entity("e", new Knob()).Generator("g", Clock.Ms, () => new Answering())).Advance(50);
        stage.Piece.Post(() => stage.Piece.Entities.Single().Control!.Set("cutoff", 7));
        stage.Advance(5);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "50 g: 7" }));
    }

    [Test]
    public void Now_WhenItsGeneratorStopsOrTheTransportJumps_IsNeitherTakenBackNorSentAgain()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("g", Clock.Transport, Stage.Scale);
            piece.Transport.Play();
        }).Advance(200);
        stage["g"].PlayNow(Bell);
        stage.Advance(5);
        stage.Piece.Transport.Locate(Position.Of(8));
        stage.Advance(5);
        stage.Piece.Transport.Stop();
        stage.Advance(5);
        stage.Piece.Transport.Continue();
        stage.Advance(500);
        Assert.That(stage.Heard.Sent.Count(entry => entry.Event.IsNow), Is.EqualTo(1));
    }

    [Test]
    public void Now_ForAPerformerThatJoinsOrComesBack_IsNotRepeated()
    {
        using var stage = Pads(out var pad).Advance(50);
        pad.Hit(64);
        stage.Advance(5);
        var newcomer = new Recording();
        stage.Loop.Outbox.Resend(newcomer, stage.Loop.Now);
        Assert.That(newcomer.Sent, Is.Empty);
    }

    [Test]
    public void Now_WhileAGeneratorIsWoundForward_DoesNotSound()
    {
        using var stage = new Stage(piece =>
        {
            piece.Generator("g", Clock.Transport, () => [Wait(1), Now(Bell), Wait(4), Atoms(2)]);
            piece.Transport.Locate(Position.Of(4));
            piece.Transport.Play();
        }).Advance(700);
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { "600 g: 2" }));
    }

    [TestCase(true, Description = "muted")]
    [TestCase(false, Description = "disabled")]
    public void PlayNow_OfAGeneratorThatIsSilenced_IsNotHeard(bool isMuted)
    {
        using var stage = Pads(out var pad).Advance(50);
        if (isMuted)
            stage["pads"].Mute(true);
        else
            stage["pads"].Entity.Disable();
        pad.Hit(64);
        stage.Advance(20);
        Assert.That(stage.Heard.Score, Is.Empty);
    }

    [Test]
    public void Now_OfAWaitOrOfWhatHasAnOnset_SaysWhatToLeaveOut()
    {
        Assert.That(() => Now(Wait(1)), Throws.InvalidOperationException.With.Message.StartsWith("A wait does not sound"));
        Assert.That(() => Now(Bell.At(2)), Throws.InvalidOperationException.With.Message.Contains("leave out either At or Now"));
        Assert.That(() => Now(Bell).At(2), Throws.InvalidOperationException.With.Message.Contains("leave out either Now or At"));
    }

    private static Stage Pads(out Pad pad)
    {
        Pad? made = null;
        var stage = new Stage(piece => made = piece.Control("pad", new Pad(piece.Generator("pads", Clock.Ms, () => []))));
        pad = made!;
        return stage;
    }

    internal sealed class Pad(GeneratorComponent voice)
    {
        public void Hit(int pitch) => voice.PlayNow(Note(pitch, 100, 200));
    }

    public sealed class Knob
    {
        public int Cutoff { get; set; }
    }

    private sealed class Answering : Generator
    {
        public override IEnumerable<Event> Play() => [Wait(1e6)];

        public override void OnControl(string member) => PlayNow(Atoms(7));
    }
}
