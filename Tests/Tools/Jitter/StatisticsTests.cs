using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Reporting;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tests.Tools.Jitter;

internal sealed class StatisticsTests
{
    [Test]
    public void Quantiles_OfAThousand_AreTheSamplesAtTheirPlaces()
    {
        var samples = Enumerable.Range(1, 1000).Reverse().Select(each => (float)each).ToArray();
        Assert.That(Quantiles.Of(samples), Is.EqualTo(new Quantiles(500, 990, 999, 1000)));
    }

    [Test]
    public void Quantiles_OfOne_AreThatOne() => Assert.That(Quantiles.Of([7f]), Is.EqualTo(new Quantiles(7, 7, 7, 7)));

    [Test]
    public void Quantiles_WhereNothingWasDone_AreNone() => Assert.That(Quantiles.Of([float.NaN, float.NaN]), Is.Null);

    [Test]
    public void Ratio_OverAFloorOfNothing_IsNone() => Assert.That(new Quantiles(1, 2, 3, 4).Over(new(0, 0, 0, 0)), Is.Null);

    [Test]
    public void Bins_EverySample_CountsOnceWhereItLies()
    {
        float[] samples = [0, .05f, 1, 1.5f, 10, 99.9f, 100, 5000, 1e9f];
        var bins = Bins.Of(samples);
        Assert.That(bins.Sum(bin => bin.Count), Is.EqualTo(samples.Length));
        foreach (var sample in samples[2..^1])
            Assert.That(bins.Where(bin => bin.Count > 0), Has.Some.Matches<Bin>(bin => bin!.From <= sample * 1.0001 && sample < bin.To), $"{sample}");
        Assert.That((bins[0].Count, bins[^1].Count), Is.EqualTo((2, 1)), "what lies outside counts at the ends");
    }

    [Test]
    public void Range_OfTurnsThatAreAllAlike_IsTheRatioItself()
    {
        var (way, floor) = (Measured.Record(WakeWays.Engine, Same(2)), Measured.Record(WakeWays.Floor, Same(1)));
        Assert.That(RatioRange.Of(way, floor), Is.EqualTo(new RatioRange(2, 2)));
    }

    [Test]
    public void Range_OfNoisyTurns_HoldsTheRatioAndIsTheSameEachTime()
    {
        var way = Measured.Record(WakeWays.Engine, [.. Enumerable.Range(1, 20).Select(each => Measured.Ramp(each % 5 + 1))]);
        var floor = Measured.Record(WakeWays.Floor, Same(1, turns: 20));
        var range = RatioRange.Of(way, floor)!;
        Assert.That(range.Low, Is.LessThan(range.High).And.GreaterThan(1));
        Assert.That(range.High, Is.AtMost(5));
        Assert.That(RatioRange.Of(way, floor), Is.EqualTo(range));
    }

    [Test]
    public void Range_OfFewTurns_IsNone() =>
        Assert.That(RatioRange.Of(Measured.Record(WakeWays.Engine, Same(2, turns: 4)), Measured.Record(WakeWays.Floor, Same(1, turns: 4))), Is.Null);

    [Test]
    public void MachineTimes_OfALineOfTheKernel_TakesTheStolenFromItsNinthField()
    {
        var times = MachineTimes.Parse("cpu  837512 4568 114289 486861 1242 0 577 508 20 0");
        Assert.That(times, Is.EqualTo(new MachineTimes(Busy: 837512 + 4568 + 114289 + 577, Stolen: 508, Total: 837512 + 4568 + 114289 + 486861 + 1242 + 577 + 508)));
    }

    [TestCase("")]
    [TestCase("cpu 1 2 3")]
    [TestCase("intr 1 2 3 4 5 6 7 8 9 10")]
    public void MachineTimes_OfAnotherLine_AreNotKnown(string line) => Assert.That(MachineTimes.Parse(line), Is.Null);

    private static float[][] Same(float by, int turns = 6) => [.. Enumerable.Repeat(Measured.Ramp(by), turns)];
}
