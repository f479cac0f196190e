using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tests.Tools.Jitter;

/// <summary>How ways fill in their turns, in time passed by hand.</summary>
internal sealed class WayTests
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(5);

    [Test]
    public void StepTimerWay_OnATimerThatIsAlwaysLate_SaysByHowMuch()
    {
        using var way = new StepTimerWay(new LateTimer(TimeSpan.FromMicroseconds(70)));
        var turn = Begun(wakes: 4);
        way.Take(turn);
        Assert.That(turn.Late.ToArray(), Is.All.EqualTo(70f).Within(.01f));
        Assert.That(turn.Work.ToArray(), Is.All.NaN);
    }

    [Test]
    public void TurnTimer_BetweenTurns_StandsStillForTheLoop()
    {
        var real = new LateTimer(TimeSpan.FromMicroseconds(70));
        using var timer = new TurnTimer(real);
        var (turn, deadlines) = (Begun(wakes: 3), new List<Instant>());
        var loop = new Thread(() => RunLoop(timer, real, deadlines, steps: 6));
        loop.Start();
        timer.Give(turn);
        var first = (turn.Late.ToArray(), turn.Work.ToArray());
        real.Advance(TimeSpan.FromSeconds(10));
        turn.Begin(3);
        timer.Give(turn);
        timer.End();
        loop.Join();
        Assert.That(first.Item1.Concat(turn.Late.ToArray()), Is.All.EqualTo(70f).Within(.01f), "the others' ten seconds are not its lateness");
        Assert.That(first.Item2.Concat(turn.Work.ToArray()), Is.All.EqualTo(1000f).Within(.01f));
        Assert.That(deadlines.Zip(deadlines.Skip(1), (one, next) => next - one), Is.All.EqualTo(Period));
    }

    [Test]
    public void Names_OfAllWays_AreKnownOnce() => Assert.That(WakeWays.All.Select(way => way.Name), Is.Unique.And.Contains("sleep").And.Contains("periodic"));

    private static Turn Begun(int wakes)
    {
        var turn = new Turn(Period, wakes);
        turn.Begin(wakes);
        return turn;
    }

    // As the engine's loop does, with a millisecond's work in each step.
    private static void RunLoop(TurnTimer timer, LateTimer real, List<Instant> deadlines, int steps)
    {
        var deadline = timer.Now;
        for (var step = 0; step <= steps; step++, deadline += Period)
        {
            timer.WaitUntil(deadline);
            deadlines.Add(deadline);
            real.Advance(TimeSpan.FromMilliseconds(1));
        }
    }
}
