using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>pipe, as facts.md 4.4 and 4.7 have it.</summary>
internal sealed class PipeTests
{
    [TestCase("pipe", 2, 1)]
    [TestCase("pipe 100", 2, 1)]
    [TestCase("pipe 0 100", 2, 1)]
    [TestCase("pipe 0 0 0 100", 4, 3)]
    public void Ports_OfNArguments_AreNInletsAndOneOutletLess(string text, int inlets, int outlets)
    {
        using var bench = Bench.Of(text);
        Assert.That((bench.Subject<Pipe>().Inlets, bench.Subject<Pipe>().Outlets.Count), Is.EqualTo((inlets, outlets)));
    }

    [Test]
    public void Number_InTheLeftInlet_ComesOutAfterTheDelay()
    {
        using var bench = Bench.Of("pipe 0 100").Send(0, "60").Advance(99);
        Assert.That(bench.Timed, Is.Empty);
        Assert.That(bench.Advance(1).Timed, Is.EqualTo(["100 0: 60"]));
    }

    [Test]
    public void List_InTheLeftInlet_FillsTheInletsAndSetsTheDelay()
    {
        using var bench = Bench.Of("pipe 0 0 100").Send(0, "60 90 7").Advance(200);
        Assert.That(bench.Timed, Is.EqualTo(["7 1: 90", "7 0: 60"]));
    }

    [Test]
    public void MiddleInlets_WhenSet_OnlyStore()
    {
        using var bench = Bench.Of("pipe 0 0 10").Send(1, "90").Advance(50);
        Assert.That(bench.Heard, Is.Empty);
        Assert.That(bench.Send(0, "60").Advance(50).Heard, Is.EqualTo(["1: 90", "0: 60"]));
    }

    [Test]
    public void Delay_WhenChanged_MovesNothingThatIsPending()
    {
        using var bench = Bench.Of("pipe 0 100").Send(0, "1").Send(1, "10").Send(0, "2").Advance(200);
        Assert.That(bench.Timed, Is.EqualTo(["10 0: 2", "100 0: 1"]));
    }

    [TestCase("clear")]
    [TestCase("stop")]
    public void Pending_AfterClearOrStop_NeverComes(string word)
    {
        using var bench = Bench.Of("pipe 0 100").Send(0, "1", "2", word).Advance(500);
        Assert.That(bench.Heard, Is.Empty);
        Assert.That(bench.Subject<Pipe>().Waiting, Is.Zero);
    }

    [Test]
    public void Flush_OfSeveralPending_SendsThemAtOnceLastFirst()
    {
        using var bench = Bench.Of("pipe 0 100").Send(0, "1", "2", "3", "flush").Advance(500);
        Assert.That(bench.Timed, Is.EqualTo(["0 0: 3", "0 0: 2", "0 0: 1"]));
    }

    [Test]
    public void Symbols_InTheLeftInlet_AreDelayedToo()
    {
        using var bench = Bench.Of("pipe 5").Send(0, "hello").Advance(10);
        Assert.That(bench.Timed, Is.EqualTo(["5 0: hello"]));
    }

    [Test]
    public void FractionalDelay_AtThePoll_ComesAtTheNextMillisecond()
    {
        using var bench = Bench.Of("pipe 0 10").Send(1, "10.2").Send(0, "1").Advance(20);
        Assert.That(bench.Timed, Is.EqualTo(["11 0: 1"]));
    }

    [Test]
    public void Ticks_WhileTheTransportStands_Wait()
    {
        using var bench = Bench.Of("pipe @delaytime 240 ticks").Send(0, "1").Advance(1000);
        Assert.That(bench.Heard, Is.Empty);
        bench.Transport(transport => transport.SetRunning(true)).Advance(1000);
        Assert.That(bench.Timed, Is.EqualTo(["1250 0: 1"]), "240 ticks are 250 ms at 120 bpm");
    }

    [Test]
    public void Ticks_WhenTheTempoChanges_FollowIt()
    {
        using var bench = Bench.Of("pipe @delaytime 480 ticks").Transport(transport => transport.SetRunning(true)).Send(0, "1").Advance(250);
        bench.Transport(transport => transport.SetTempo(60)).Advance(1000);
        Assert.That(bench.Timed, Is.EqualTo(["750 0: 1"]));
    }

    [Test]
    public void DelayInlet_GivenTicks_CountsTicks()
    {
        using var bench = Bench.Of("pipe 0 100").Transport(transport => transport.SetRunning(true)).Send(1, "96 ticks").Send(0, "1").Advance(500);
        Assert.That(bench.Timed, Is.EqualTo(["100 0: 1"]));
    }

    [TestCase(PendingOnStop.Waits, 1)]
    [TestCase(PendingOnStop.Lost, 0)]
    public void PendingTicks_OverStopAndContinue_FollowTheSetting(PendingOnStop reading, int times)
    {
        using var bench = Bench.Of("pipe @delaytime 480 ticks", new() { PendingOnStop = reading });
        bench.Transport(transport => transport.SetRunning(true)).Send(0, "1").Advance(100);
        bench.Transport(transport => transport.SetRunning(false)).Advance(1000).Transport(transport => transport.SetRunning(true)).Advance(400);
        Assert.That(bench.Heard, Has.Count.EqualTo(times));
    }

    [TestCase(PendingOnJump.CountsElapsed, "500 0: 1")]
    [TestCase(PendingOnJump.KeepsPosition, "600 0: 1")]
    [TestCase(PendingOnJump.Lost, null)]
    public void PendingTicks_OverAJumpBack_FollowTheSetting(PendingOnJump reading, string? heard)
    {
        using var bench = Bench.Of("pipe @delaytime 480 ticks", new() { PendingOnJump = reading });
        bench.Transport(transport => transport.SetRunning(true)).Send(0, "1").Advance(100);
        bench.Transport(transport => transport.Locate(0)).Advance(1000);
        Assert.That(bench.Timed, Is.EqualTo(heard is null ? [] : new[] { heard }));
    }

    [Test]
    public void Ticks_AskedForWhileStopped_MayBeIgnored()
    {
        using var bench = Bench.Of("pipe @delaytime 10 ticks", new() { TicksWhileStopped = TicksWhileStopped.Ignored }).Send(0, "1");
        bench.Transport(transport => transport.SetRunning(true)).Advance(1000);
        Assert.That(bench.Heard, Is.Empty);
    }

    [Test]
    public void Outlets_InTheOtherOrder_FireFromTheLeft()
    {
        using var bench = Bench.Of("pipe 0 0 5", new() { OutletOrder = OutletOrder.LeftToRight }).Send(0, "60 90").Advance(10);
        Assert.That(bench.Heard, Is.EqualTo(["0: 60", "1: 90"]));
    }

    [Test]
    public void Quantize_WithTicks_MovesToTheNextBoundary()
    {
        using var bench = Bench.Of("pipe @delaytime 10 ticks @quantize 4n").Transport(transport => transport.SetRunning(true)).Advance(100).Send(0, "1").Advance(1000);
        Assert.That(bench.Timed, Is.EqualTo(["500 0: 1"]));
    }
}
