using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>Events come out of tactus.note at their onsets, once, under every reading of what Max's documents leave open.</summary>
internal sealed class PlacingTests
{
    private const int Many = 400;

    private static IEnumerable<string> Readings => new SimulationOptions().Readings().Select(each => each.Name);

    [Test]
    public void Notes_HandedOver50MsAhead_SoundWithinAMillisecond([ValueSource(nameof(Readings))] string reading, [Values("node", "jweb", "v8")] string host)
    {
        var hop = new HopDelay(0, 20);
        var options = new SimulationOptions { Jweb = hop, Node = hop, V8 = hop }.Readings().Single(each => each.Name == reading).Options;
        using var stage = PatchStage.WithNote(options, host);
        var begin = stage.Machine.Now;
        for (var i = 0; i < Many; i++)
            stage.Events(1, 0, 0, 1_000_000, (50, i % 128)).Advance(1);
        stage.Advance(200);
        var errors = stage.Notes.Where(note => note.Velocity > 0).Select((note, i) => note.Time - (begin + 50 + i)).ToList();
        Assert.That(errors, Has.Count.EqualTo(Many).And.All.InRange(-1.001, 1.001));
        Assert.That(stage.Notes.Count(note => note.Velocity == 0), Is.EqualTo(Many), "none hangs");
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Notes_WhileTheMachineStalls_AreCountedByTheSchedulerAlone()
    {
        using var stage = PatchStage.WithNote();
        stage.Machine.Clock = () => stage.Machine.Now + 250;    // a long event: the wall goes on, the scheduler's time does not
        stage.Advance(1500);
        var due = stage.Machine.Now + 50;
        stage.Say("events", PatchStage.Generator, 1, 0, 0, 1_000_000, 0, 5, stage.Machine.Options.CpuClockOffset + due, 60, 100, 10.0, 1).Advance(100);
        Assert.That(stage.Notes.First().Time, Is.EqualTo(due).Within(1.001));
    }

    [Test]
    public void NewEpoch_WhileNotesComeOut_LeavesOutWhatWasHeard()
    {
        using var stage = PatchStage.WithNote();
        stage.Events(1, 0, 0, 1_000_000, (10, 60), (20, 61), (40, 62)).Advance(25);
        stage.Events(2, 0, 1_000_000, 0, (-15, 60), (-5, 61), (25, 62), (35, 63)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60, 61, 62, 63]));
    }

    [Test]
    public void NewEpoch_WithoutAnythingAgain_ForgetsWhatWaits()
    {
        using var stage = PatchStage.WithNote();
        stage.Events(1, 0, 0, 1_000_000, (10, 60), (40, 61)).Advance(25);
        stage.Events(2, 0, 0, 0).Events(2, 0, 0, 1_000_000, (30, 70)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60, 70]));
    }

    [Test]
    public void NewEpoch_AfterOneThatPlayedNothing_StillKnowsWhatWasHeard()
    {
        using var stage = PatchStage.WithNote();
        stage.Events(1, 0, 0, 1_000_000, (10, 60), (20, 61), (40, 62)).Advance(25);
        stage.Events(2, 0, 1_000_000, 0).Events(3, 0, 1_000_000, 0, (-15, 60), (-5, 61), (25, 62)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60, 61, 62]));
    }

    [Test]
    public void OldEpoch_ThatComesLate_IsVoid()
    {
        using var stage = PatchStage.WithNote();
        stage.Events(5, 0, 0, 1_000_000, (10, 60)).Events(4, 0, 0, 1_000_000, (15, 61)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60]));
    }

    [Test]
    public void NewHost_ThatSaysAllAgain_LeavesOutWhatWasPlayed()
    {
        using var stage = PatchStage.WithNote();
        stage.Events(900, 0, 0, 1_000_000, (10, 60), (20, 61), (60, 62)).Advance(25);
        stage.Say("ready", 1).Advance(5);
        stage.Events(1, 0, 0, 2_000_000, (-20, 60), (-10, 61), (30, 62), (40, 63)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60, 61, 62, 63]));
    }

    [TestCase(-23)]
    [TestCase(20)]
    public void NewHost_WhoseFirstEventIsNew_PlaysItThoughItIsLate(double due)
    {
        using var stage = PatchStage.WithNote();
        stage.Events(3, 0, 0, 1_000_000, (10, 60)).Advance(25);
        stage.Say("ready", 1).Advance(5).Say("silence", -1).Say("generator", "arp_gen", PatchStage.Generator).Advance(20);
        stage.Events(2, 0, 0, 1_000_000, (due, 62)).Advance(50);
        stage.Events(2, 0, 0, 1_000_000, (20, 63)).Advance(100);
        Assert.That(stage.Pitches, Is.EqualTo([60, 62, 63]));
    }

    [Test]
    public void NewEpoch_OfOneGenerator_LeavesWhatWaitsOfAnother()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\none = tactus.gen beats one\ntwo = tactus.gen beats two\np = print event\none 0 -> p 0\ntwo 0 -> p 0");
        stage.Connect().Say("generator", "one", 3).Say("generator", "two", 4).Advance(20);
        var now = stage.Machine.CpuClock;
        stage.Say("events", 3, 1, 0, 0, 1_000_000, 0, 2, now + 30, 7).Say("events", 4, 1, 0, 0, 1_000_000, 0, 2, now + 40, 8).Say("events", 4, 2, 0, 0, 1_000_000, 0, 2, now + 50, 9).Advance(100);
        Assert.That(stage.Printed, Is.EqualTo(["event 7", "event 9"]));
    }

    [Test]
    public void Silence_InTheMiddleOfNotes_EndsThem()
    {
        using var stage = PatchStage.WithNote();
        stage.Say("events", PatchStage.Generator, 1, 0, 0, 1_000_000, 0, 5, stage.Machine.CpuClock + 10, 60, 100, 5000.0, 1).Advance(50);
        stage.Say("silence", PatchStage.Generator + 1).Advance(10);
        Assert.That(stage.Notes.Count(), Is.EqualTo(1), "another one's silence");
        stage.Say("silence", -1).Advance(10);
        Assert.That(stage.Notes.Last().Velocity, Is.Zero);
        Assert.That(stage.Notes.Last().Time, Is.LessThan(stage.Machine.Now));
    }

    [Test]
    public void Ticks_WhileTheTransportRuns_AreTheTransports()
    {
        using var stage = PatchStage.WithNote();
        stage.Transport(transport => transport.SetRunning(true)).Advance(20);
        stage.Ticks(1, (240, 60, 48), (480, 61, 48)).Advance(300);
        stage.Transport(transport => transport.SetTempo(240)).Advance(1000);
        Assert.That(stage.Pitches, Is.EqualTo([60, 61]));
        var ticks = stage.Machine.Log.Of(LogKind.NoteOut).Select(entry => entry.Tick).ToList();
        Assert.That(ticks, Is.EqualTo([240, 288, 480, 528]).Within(2.5));
    }

    [Test]
    public void Ticks_HandedOverWhileTheTransportStands_SoundWhenItStarts([ValueSource(nameof(Readings))] string reading)
    {
        var options = new SimulationOptions().Readings().Single(each => each.Name == reading).Options;
        using var stage = PatchStage.WithNote(options);
        stage.Ticks(1, (0, 60, 48), (48, 61, 48), (240, 62, 48)).Advance(500);
        Assert.That(stage.Pitches, Is.Empty, "not even the one at the very place");
        stage.Transport(transport => transport.SetRunning(true)).Advance(600);
        if (options.TicksWhileStopped == TicksWhileStopped.Ignored)
            stage.Ticks(2, (0, 60, 48), (48, 61, 48), (240, 62, 48)).Advance(600);    // the host hands them over again when the engine has heard of the start
        Assert.That(stage.Pitches, Is.EqualTo([60, 61, 62]));
        if (options.TicksWhileStopped == TicksWhileStopped.Ignored)
            return;
        var ticks = stage.Machine.Log.Of(LogKind.NoteOut).Where(entry => entry.Atoms[1].AsInt > 0).Select(entry => entry.Tick).ToList();
        TestContext.Out.WriteLine($"after a start: {string.Join(", ", ticks.Select((tick, i) => (tick - new[] { 0, 48, 240 }[i]).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)))} ticks late");
        Assert.That(ticks, Is.EqualTo([0, 48, 240]).Within(1.5));
    }

    [Test]
    public void Ticks_WhenTheTransportStops_LeaveNothingHanging([ValueSource(nameof(Readings))] string reading)
    {
        var options = new SimulationOptions().Readings().Single(each => each.Name == reading).Options;
        using var stage = PatchStage.WithNote(options);
        stage.Transport(transport => transport.SetRunning(true)).Advance(40);
        stage.Ticks(1, (120, 60, 4800), (480, 61, 48)).Advance(300);
        stage.Transport(transport => transport.SetRunning(false)).Advance(60);
        Assert.That(stage.Notes.Select(note => (note.Pitch, note.Velocity)), Is.EqualTo([(60L, 100L), (60L, 0L)]));
        stage.Transport(transport => transport.SetRunning(true)).Advance(2000);
        Assert.That(stage.Pitches, Is.EqualTo([60]), "what waited comes only when the host hands it over again");
    }

    [Test]
    public void Ticks_WhenTheTransportJumps_DoNotSoundElsewhere([ValueSource(nameof(Readings))] string reading)
    {
        var options = new SimulationOptions().Readings().Single(each => each.Name == reading).Options;
        using var stage = PatchStage.WithNote(options);
        stage.Transport(transport => transport.SetRunning(true)).Advance(40);
        stage.Ticks(1, (480, 61, 48)).Advance(200);
        stage.Transport(transport => transport.Locate(96_000)).Advance(2000);
        Assert.That(stage.Pitches, Is.Empty);
    }

    [TestCase(500.0)]
    [TestCase(500.4, Description = "where the clocks' error puts the next note a moment before the end of the last")]
    [TestCase(499.7)]
    public void Notes_OfOnePitchOneAfterAnother_EndBeforeTheNextBegins(double length)
    {
        using var stage = PatchStage.WithNote();
        for (var i = 0; i < 6; i++)
            stage.Say("events", PatchStage.Generator, 1, 0, 0, 1_000_000, 0, 5, stage.Machine.CpuClock + 50, 60, 100, length, 1).Advance(500);
        stage.Advance(1000);
        Assert.That(stage.Notes.Select(note => note.Velocity), Is.EqualTo(Enumerable.Repeat((long[])[100, 0], 6).SelectMany(pair => pair)));
    }

    [Test]
    public void NotesInTicks_OfOnePitchOneAfterAnother_EndBeforeTheNextBegins([ValueSource(nameof(Readings))] string reading)
    {
        using var stage = PatchStage.WithNote(new SimulationOptions().Readings().Single(each => each.Name == reading).Options);
        stage.Transport(transport => transport.SetRunning(true)).Advance(20);
        stage.Ticks(1, (240, 60, 240), (480, 60, 240), (720, 60, 240), (960, 60, 240)).Advance(1500);
        Assert.That(stage.Notes.Select(note => note.Velocity), Is.EqualTo([100L, 0, 100, 0, 100, 0, 100, 0]));
    }

    [Test]
    public void AThousandNotesASecond_ForAMinute_LeaveNoQueueAndNoSymbol()
    {
        using var stage = PatchStage.WithNote();
        stage.Machine.Log.Keeps = false;
        var heard = 0;
        stage.Machine.Log.Written = entry => heard += entry.Kind == LogKind.NoteOut ? 1 : 0;
        Minute(stage, milliseconds: 1000);
        var (symbols, most) = (stage.Machine.SymbolCount, stage.Machine.LowPriority.MostWaiting);
        Minute(stage, milliseconds: 60_000);
        stage.Advance(200);
        Assert.That(heard, Is.EqualTo(2 * 61_000));
        Assert.That(stage.Machine.SymbolCount, Is.EqualTo(symbols));
        Assert.That(stage.Machine.LowPriority.MostWaiting, Is.LessThanOrEqualTo(Math.Max(most, 10)));
    }

    // As a batch every 5 ms brings them.
    private static void Minute(PatchStage stage, int milliseconds)
    {
        for (var at = 0; at < milliseconds; at += 5)
            stage.Events(1, 0, 0, 1_000_000, (50, 60), (51, 61), (52, 62), (53, 63), (54, 64)).Advance(5);
    }
}
