namespace Tactus.Tests.Time;

public sealed class PositionTests
{
    [FsCheck.NUnit.Property]
    public bool Difference_OfTwoPlaces_LeadsFromOneToTheOther(int from, int to)
    {
        var (start, end) = (new Position(from), new Position(to));
        return start + (end - start) == end && end - (end - start) == start && (start < end) == (end - start > Duration.Zero);
    }

    [FsCheck.NUnit.Property]
    public bool Sum_OfLengths_DoesNotDependOnTheirOrder(int place, int one, int other)
    {
        var (at, first, second) = (new Position(place), new Duration(one), new Duration(other));
        return at + first + second == at + second + first && at + first + second == at + (first + second) && first + second - second == first;
    }

    [FsCheck.NUnit.Property]
    public bool Order_OfPlaces_IsThatOfTheirUnits(long one, long other)
    {
        var (left, right) = (new Position(one), new Position(other));
        return (left <= right) == (one <= other) && (left >= right) == (one >= other) && (left > right) == (one > other)
            && left.CompareTo(right) == one.CompareTo(other);
    }

    [Test]
    public void Sum_BeyondAllNumbers_ThrowsInsteadOfRunningBack() =>
        Assert.That(() => new Position(long.MaxValue) + new Duration(1), Throws.TypeOf<OverflowException>());

    [TestCase(1.0, 480)]
    [TestCase(1.0 / 480, 1)]
    [TestCase(.999 / 480, 0)]
    [TestCase(-.001, -1, Description = "rounded down, not towards zero")]
    public void Ticks_OfAPlace_AreMaxs(double beats, long ticks) => Assert.That(Position.Of(beats).Ticks, Is.EqualTo(ticks));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-7e9)]
    public void Of_NoLengthOfTime_SaysWhatOneIs(double value) =>
        Assert.That(() => Position.Of(value), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("finite number of beats or milliseconds up to 6000000000"));

    [Test]
    public void Of_TheLongest_IsExactInADoubleToo() =>
        Assert.That((long)(double)Position.Of(Duration.Longest).Units, Is.EqualTo(Position.Of(Duration.Longest).Units).And.LessThan(1L << 53));
}
