using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>delay, metro, the clocks and the queues: facts.md 4.1, 4.3, 4.4 and 4.6.</summary>
internal sealed class TimingTests
{
    [Test]
    public void Delay_BangedAgain_KeepsOnlyTheLast()
    {
        using var bench = Bench.Of("delay 100").Send(0, "bang").Advance(50).Send(0, "bang").Advance(500);
        Assert.That(bench.Timed, Is.EqualTo(["150 0: bang"]));
    }

    [Test]
    public void Delay_Stopped_StaysSilent()
    {
        using var bench = Bench.Of("delay 100").Send(0, "bang", "stop").Advance(500);
        Assert.That(bench.Heard, Is.Empty);
    }

    [Test]
    public void Delay_InNoteValues_NeedsTheTransport()
    {
        using var bench = Bench.Of("delay 4n").Send(0, "bang").Advance(1000);
        Assert.That(bench.Heard, Is.Empty);
        Assert.That(bench.Transport(transport => transport.SetRunning(true)).Advance(500).Timed, Is.EqualTo(["1500 0: bang"]));
    }

    [Test]
    public void Metro_InMilliseconds_BangsAtOnceAndDoesNotDrift()
    {
        using var bench = Bench.Of("metro 0.3").Send(1, "33.3").Send(0, "1").Advance(100);
        Assert.That(bench.Timed, Is.EqualTo(["1 0: bang", "34 0: bang", "67 0: bang", "100 0: bang"]));
    }

    [Test]
    public void Metro_InTicks_FollowsTheTransport()
    {
        using var bench = Bench.Of("metro @interval 480 ticks").Send(0, "1").Advance(100);
        Assert.That(bench.Heard, Is.Empty);
        bench.Transport(transport => transport.SetRunning(true)).Advance(1000).Transport(transport => transport.SetRunning(false)).Advance(5000);
        Assert.That(bench.Timed, Is.EqualTo(["101 0: bang", "600 0: bang", "1100 0: bang"]));
    }

    [Test]
    public void Metro_ActiveByAttribute_RunsFromLoad()
    {
        using var bench = Bench.Of("metro 10 @active 1").Advance(20);
        Assert.That(bench.Heard, Has.Count.EqualTo(3));
    }

    [TestCase(PendingOnStop.Waits)]
    [TestCase(PendingOnStop.Lost)]
    public void Metro_InTicks_BeatsAgainAfterStopAndStart(PendingOnStop reading)
    {
        using var bench = Bench.Of("metro 4n", new() { PendingOnStop = reading }).Transport(transport => transport.SetRunning(true)).Send(0, "1").Advance(600);
        bench.Transport(transport => transport.SetRunning(false)).Transport(transport => transport.SetRunning(true));
        bench.Forget();
        Assert.That(bench.Advance(1000).Heard, Has.Count.AtLeast(2));
    }

    [Test]
    public void Cpuclock_WithDrift_RunsAwayFromTheScheduler()
    {
        using var bench = Bench.Of("cpuclock", new() { CpuClockOffset = 1000, CpuClockDriftPpm = 1000 }).Advance(1000).Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 2001."]));
    }

    [Test]
    public void Timer_BetweenItsInlets_TellsMilliseconds()
    {
        using var bench = Bench.Of("timer").Send(0, "bang").Advance(123).Send(1, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 123."]));
    }

    [Test]
    public void Clocker_WhileOn_TellsTimeSinceItsStart()
    {
        using var bench = Bench.Of("clocker 50").Advance(10).Send(0, "1").Advance(100).Send(0, "0").Advance(100);
        Assert.That(bench.Heard, Is.EqualTo(["0: 0.", "0: 50.", "0: 100."]));
    }

    [Test]
    public void Deferlow_OfTwentyMessages_NeedsTwoServices()
    {
        using var bench = Bench.Of("deferlow").Advance(2).Send(0, [.. Enumerable.Range(1, 20).Select(i => $"{i}")]).Advance(1);
        Assert.That(bench.Heard, Has.Count.EqualTo(10), "queue throttle 10");
        Assert.That(bench.Advance(1).Heard, Has.Count.EqualTo(10), "event interval 2 ms");
        Assert.That(bench.Advance(1).Heard, Has.Count.EqualTo(20));
        Assert.That(bench.Heard[^1], Is.EqualTo("0: 20"), "it keeps the order");
    }

    [Test]
    public void Defer_OfTwoMessages_ReversesThem()
    {
        using var bench = Bench.Of("defer").Send(0, "1", "2").Advance(4);
        Assert.That(bench.Heard, Is.EqualTo(["0: 2", "0: 1"]), "each goes to the front");
    }

    [Test]
    public void Defer_WithoutOverdrive_PassesThrough()
    {
        using var bench = Bench.Of("defer", new() { Overdrive = false }).Send(0, "1");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1"]));
    }

    [Test]
    public void Speedlim_OfAFlood_PassesTheFirstAndTheLastOfEachInterval()
    {
        using var bench = Bench.Of("speedlim 100").Send(0, "1", "2", "3").Advance(300);
        Assert.That(bench.Timed, Is.EqualTo(["0 0: 1", "100 0: 3"]));
    }

    [Test]
    public void Qlim_OfAFlood_SpeaksFromTheLowPriorityQueue()
    {
        using var bench = Bench.Of("qlim 100").Send(0, "1");
        Assert.That(bench.Heard, Is.Empty);
        Assert.That(bench.Advance(2).Heard, Is.EqualTo(["0: 1"]));
    }

    [Test]
    public void Thresh_OfQuickNumbers_MakesOneList()
    {
        using var bench = Bench.Of("thresh 20").Send(0, "1").Advance(10).Send(0, "2").Advance(19).Send(0, "3").Advance(30);
        Assert.That(bench.Timed, Is.EqualTo(["49 0: 1 2 3"]));
    }

    [Test]
    public void Poll_OfThirtyEventsAtOnce_TakesTwenty()
    {
        using var bench = Bench.Of("pipe 0 10").Send(0, [.. Enumerable.Range(1, 30).Select(i => $"{i}")]).Advance(10);
        Assert.That(bench.Heard, Has.Count.EqualTo(20), "poll throttle 20");
        Assert.That(bench.Advance(1).Heard, Has.Count.EqualTo(30));
    }
}
