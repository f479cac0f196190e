using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>makenote, as facts.md 4.5 has it.</summary>
internal sealed class MakeNoteTests
{
    [TestCase("makenote", 3, 2)]
    [TestCase("makenote 100 250", 3, 2)]
    [TestCase("makenote 100 250 1", 4, 3)]
    public void Ports_WithAChannel_AreOneMore(string text, int inlets, int outlets)
    {
        using var bench = Bench.Of(text);
        Assert.That((bench.Subject<MakeNote>().Inlets, bench.Subject<MakeNote>().Outlets.Count), Is.EqualTo((inlets, outlets)));
    }

    [Test]
    public void Pitch_AfterTheDuration_GetsItsNoteOff()
    {
        using var bench = Bench.Of("makenote 100 250").Send(0, "60").Advance(300);
        Assert.That(bench.Timed, Is.EqualTo(["0 1: 100", "0 0: 60", "250 1: 0", "250 0: 60"]));
    }

    [Test]
    public void List_OfFour_IsPitchVelocityDurationChannel()
    {
        using var bench = Bench.Of("makenote 100 250 1").Send(0, "60 90 10 3").Advance(300);
        Assert.That(bench.Timed, Is.EqualTo(["0 2: 3", "0 1: 90", "0 0: 60", "10 2: 3", "10 1: 0", "10 0: 60"]));
    }

    [Test]
    public void Stop_WhileNotesSound_EndsThemAtOnceAndOnlyOnce()
    {
        using var bench = Bench.Of("makenote 100 250").Send(0, "60", "64").Advance(10);
        bench.Forget();
        bench.Send(0, "stop").Advance(500);
        Assert.That(bench.Timed, Is.EqualTo(["10 1: 0", "10 0: 60", "10 1: 0", "10 0: 64"]));
    }

    [Test]
    public void Clear_WhileNotesSound_ForgetsThemWithoutNoteOffs()
    {
        using var bench = Bench.Of("makenote 100 250").Send(0, "60");
        bench.Forget();
        bench.Send(0, "clear").Advance(500);
        Assert.That(bench.Heard, Is.Empty);
    }

    [Test]
    public void Duration_InTicks_EndsWithTheTransport()
    {
        using var bench = Bench.Of("makenote 100 @duration 240 ticks").Transport(transport => transport.SetRunning(true)).Send(0, "60").Advance(1000);
        Assert.That(bench.Timed[^1], Is.EqualTo("250 0: 60"));
    }

    [Test]
    public void Duration_InTicksWhileTheTransportStands_NeverEndsButByStop()
    {
        using var bench = Bench.Of("makenote 100 0").Send(2, "240 ticks").Send(0, "60").Advance(1000);
        Assert.That(bench.Subject<MakeNote>().Sounding, Is.EqualTo(1));
        Assert.That(bench.Send(0, "stop").Heard[^1], Is.EqualTo("0: 60"));
    }

    [TestCase(0, 4, Description = "poly: two ons, two offs")]
    [TestCase(1, 4, Description = "re-trigger: on, off, on, off")]
    [TestCase(2, 3, Description = "stop last: two ons, one off")]
    [TestCase(3, 2, Description = "update duration: one on, one off")]
    [TestCase(4, 2, Description = "ignore: one on, one off")]
    public void RepeatMode_OfTheSamePitch_SaysHowManyMessagesLeave(int mode, int messages)
    {
        using var bench = Bench.Of($"makenote 100 100 @repeatmode {mode}").Send(0, "60").Advance(50).Send(0, "60").Advance(500);
        Assert.That(bench.Heard.Count(each => each.StartsWith("0:", StringComparison.Ordinal)), Is.EqualTo(messages));
    }

    [TestCase(0, 150)]
    [TestCase(1, 150)]
    [TestCase(3, 150)]
    [TestCase(4, 100)]
    public void RepeatMode_OfTheSamePitch_SaysWhenTheLastNoteEnds(int mode, double at)
    {
        using var bench = Bench.Of($"makenote 100 100 @repeatmode {mode}").Send(0, "60").Advance(50).Send(0, "60").Advance(500);
        Assert.That(bench.Timed[^1], Is.EqualTo($"{at} 0: 60"));
    }

    [TestCase(false, 240)]
    [TestCase(true, 250)]
    public void List_ThatEndsInTicks_FollowsTheSetting(bool reads, double end)
    {
        using var bench = Bench.Of("makenote 100 10", new() { MakenoteListTakesTicks = reads });
        bench.Transport(transport => transport.SetRunning(true)).Send(0, "60 100 240 ticks").Advance(1000);
        Assert.That(bench.Timed[^1], Is.EqualTo($"{end} 0: 60"));
    }

    [Test]
    public void NoteOffs_OfOverlappingNotes_ComeEachAtItsTime()
    {
        using var bench = Bench.Of("makenote 100 100").Send(0, "60").Advance(10).Send(0, "62").Advance(200);
        Assert.That(bench.Timed.Where(each => each.Contains(" 0:", StringComparison.Ordinal)), Is.EqualTo(["0 0: 60", "10 0: 62", "100 0: 60", "110 0: 62"]));
    }
}
