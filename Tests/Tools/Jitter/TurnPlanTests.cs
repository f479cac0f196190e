using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tests.Tools.Jitter;

internal sealed class TurnPlanTests
{
    [TestCase(3, 1000, 200)]
    [TestCase(9, 4037, 200)]
    [TestCase(1, 7, 1000)]
    [TestCase(2, 20, 10)]
    public void Plan_AnyLength_GivesEachWayExactlyItsWakes(int ways, int wakes, int rate)
    {
        var plan = TurnPlan.Of(ways, wakes, rate).ToList();
        Assert.That(Enumerable.Range(0, ways).Select(way => plan.Where(turn => turn.Way == way).Sum(turn => turn.Wakes)), Is.All.EqualTo(wakes));
    }

    [Test]
    public void Plan_EachRound_HoldsEveryWayOnce()
    {
        var rounds = TurnPlan.Of(ways: 5, wakes: 2000, rate: 200).GroupBy(turn => turn.Round).ToList();
        Assert.That(rounds, Has.Count.EqualTo(20));
        Assert.That(rounds.Select(round => round.Select(turn => turn.Way).Order()), Is.All.EqualTo(new[] { 0, 1, 2, 3, 4 }));
    }

    [Test]
    public void Plan_OverManyRounds_LetsEveryWayComeFirstAndFollowSeveral()
    {
        var plan = TurnPlan.Of(ways: 4, wakes: 1600, rate: 200).ToList();
        Assert.That(plan.Where((_, index) => index % 4 == 0).Select(turn => turn.Way).Distinct().Order(), Is.EqualTo(new[] { 0, 1, 2, 3 }));
        var followed = plan.Zip(plan.Skip(1)).GroupBy(pair => pair.Second.Way, pair => pair.First.Way).Select(before => before.Distinct().Count());
        Assert.That(followed, Is.All.GreaterThan(1));
    }
}
