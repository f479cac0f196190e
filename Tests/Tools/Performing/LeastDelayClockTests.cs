using Tactus.Tools.Performing;

namespace Tactus.Tests.Tools.Performing;

internal sealed class LeastDelayClockTests
{
    [Test]
    public void Offset_OfSeveralExchanges_IsThatOfTheLeastDelayedOne()
    {
        var clock = new LeastDelayClock();
        clock.Add(sent: 0, received: 1060, answered: 1060, returned: 70);      // 70 ms there and back, most of it there
        clock.Add(sent: 100, received: 1101, answered: 1101.5, returned: 102.5);
        clock.Add(sent: 200, received: 1201, answered: 1201, returned: 260);   // 60 ms, most of it back
        Assert.That(clock.Offset, Is.EqualTo(1000).Within(1e-9));
        Assert.That(clock.RoundTrip, Is.EqualTo(2).Within(1e-9));
    }

    [Test]
    public void Offset_AfterManyExchanges_ForgetsOldOnes()
    {
        var clock = new LeastDelayClock();
        clock.Add(0, 1000, 1000, 0);
        for (var i = 1; i <= 32; i++)
            clock.Add(i * 100, i * 100 + 2001, i * 100 + 2001, i * 100 + 2);
        Assert.That(clock.Offset, Is.EqualTo(2000).Within(1e-9));
    }

    [TestCase(200)]
    [TestCase(-35)]
    public void Drift_OfAClockThatGoesFaster_IsFoundInSpiteOfDelays(double ppm)
    {
        var (clock, chance) = (new LeastDelayClock(), new Chance(1, "delays"));
        for (var at = 0.0; at < 60_000; at += 200)
        {
            var (there, back) = (chance.NextDouble() * 20, chance.NextDouble() * 20);
            clock.Add(at, EngineAt(at + there), EngineAt(at + there), at + there + back);
        }
        Assert.That(clock.DriftPpm, Is.EqualTo(ppm).Within(20));

        double EngineAt(double local) => 5000 + local * (1 + ppm / 1e6);
    }

    [Test]
    public void Drift_InTheFirstSeconds_IsNotKnown()
    {
        var clock = new LeastDelayClock();
        for (var at = 0; at < 6000; at += 200)
            clock.Add(at, at, at, at);
        Assert.That(clock.DriftPpm, Is.Null);
    }

    [Test]
    public void Reset_ForAnotherEngine_ForgetsTheClockOfTheLast()
    {
        var clock = new LeastDelayClock();
        clock.Add(0, 1000, 1000, 0);
        clock.Reset();
        Assert.That(clock.IsSet, Is.False);
        clock.Add(100, 101, 101, 102);
        Assert.That(clock.Offset, Is.Zero);
    }
}
