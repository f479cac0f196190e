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
}
