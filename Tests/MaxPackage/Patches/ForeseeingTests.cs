using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>What was handed over before a loop's jump sounds in the moment of the jump, and only if the transport lands where it was to.</summary>
internal sealed class ForeseeingTests
{
    private const double Loop = 960;

    private static IEnumerable<string> Readings => new SimulationOptions().Readings().Select(each => each.Name);

    [Test]
    public void Transport_JumpingAsForeseen_SoundsEachNoteOnItsTick([ValueSource(nameof(Readings))] string reading)
    {
        using var stage = Approaching(new SimulationOptions().Readings().Single(each => each.Name == reading).Options);
        var jump = stage.Machine.Now + 100;
        stage.Advance(100).Transport(it => it.Locate(0)).Advance(200);
        Assert.That(stage.Pitches, Is.EqualTo([60, 61]));
        Assert.That(stage.Notes.Where(note => note.Velocity > 0).Select(note => note.Time - jump), Is.EqualTo([0.0, 50.0]).Within(1.001));
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Transport_GoingOn_SoundsNothing()
    {
        using var stage = Approaching().Advance(400);
        Assert.That(stage.Notes, Is.Empty);
    }

    [Test]
    public void Transport_LandingElsewhere_SoundsNothing()
    {
        using var stage = Approaching().Advance(100).Transport(it => it.Locate(4800)).Advance(300);
        Assert.That(stage.Notes, Is.Empty);
    }

    [Test]
    public void Transport_StoppedBefore_SoundsNothing()
    {
        using var stage = Approaching().Advance(60).Transport(it => it.SetRunning(false)).Advance(20).Transport(it => it.Locate(0)).Advance(300);
        Assert.That(stage.Notes, Is.Empty);
    }

    [Test]
    public void Foreseen_TakenBack_SoundsNothing()
    {
        using var stage = Approaching().Say("foresee", PatchStage.Generator, 2).Advance(100).Transport(it => it.Locate(0)).Advance(300);
        Assert.That(stage.Notes, Is.Empty);
    }

    [Test]
    public void Foreseen_AsLongAsTheLongestList_SoundsWhole()
    {
        using var stage = Approaching();
        stage.Say(["foresee", PatchStage.Generator, 1, Loop, 0.0, 72, 100, 40.0, 1, .. Enumerable.Repeat((Atom)1, 4092)]).Advance(100).Transport(it => it.Locate(0)).Advance(20);
        Assert.That(stage.Pitches, Is.EqualTo([60, 72]));
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Note_OfTheSamePitchBeforeTheJump_EndsBeforeItSoundsAgain()
    {
        using var stage = Approaching();
        stage.Ticks(1, (Loop - 48, 60, 480)).Advance(100).Transport(it => it.Locate(0)).Advance(20);
        Assert.That(stage.Notes.Select(note => (note.Pitch, note.Velocity)), Is.EqualTo([(60, 100), (60, 0), (60, 100)]));
    }

    /// <summary>The transport is 100 ms before the end of a loop of two beats; two notes wait for what comes after it.</summary>
    private static PatchStage Approaching(SimulationOptions? options = null)
    {
        var stage = PatchStage.WithNote(options);
        stage.Transport(it => it.Locate(Loop - 192)).Transport(it => it.SetRunning(true)).Advance(100);
        stage.Say("foresee", PatchStage.Generator, 1, Loop, 0.0, 60, 100, 40.0, 1).Say("foresee", PatchStage.Generator, 1, Loop, 48.0, 61, 100, 40.0, 1);
        return stage;
    }
}
