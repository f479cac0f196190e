using System.Globalization;

namespace Tactus.Tests.Engine.Music;

public sealed class RangesTests
{
    private double Step { get; set => field = value.Within(.25, 4); } = 1;

    [SetUp]
    public void SetUp() => Step = 1;

    [TestCase(.25)]
    [TestCase(4)]
    public void Within_AtTheEnds_IsTheValueItself(double value)
    {
        Step = value;
        Assert.That(Step, Is.EqualTo(value));
    }

    [TestCase(0)]
    [TestCase(4.001)]
    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    public void Within_OutOfRange_IsRefusedByThePropertysName(double value)
    {
        Assert.That(() => Step = value, Throws.InstanceOf<ArgumentOutOfRangeException>()
            .With.Message.StartsWith(string.Create(CultureInfo.InvariantCulture, $"Step lies between 0.25 and 4; {value} does not.")));
        Assert.That(Step, Is.EqualTo(1), "what was there stays");
    }

    [TestCase(0, -4)]
    [TestCase(127, 2)]
    [TestCase(63.5, -1)]
    public void Spread_OfADial_IsEvenOverTheRange(double dial, double expected) =>
        Assert.That(dial.Spread(-4, 2), Is.EqualTo(expected).Within(1e-12));

    [TestCase(-1)]
    [TestCase(128)]
    [TestCase(double.NaN)]
    public void Spread_OfWhatNoDialShows_IsRefused(double dial) =>
        Assert.That(() => dial.Spread(0, 1), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("lies between 0 and 127"));

    [Test]
    public void NotEmpty_OfAList_IsTheListItself() => Assert.That(new[] { 1, 2 }.NotEmpty(), Is.EqualTo([1, 2]));

    [Test]
    public void NotEmpty_OfNothing_IsRefused() =>
        Assert.That(() => Array.Empty<int>().NotEmpty("Contour"), Throws.ArgumentException.With.Message.StartsWith("Contour needs at least one value"));
}
