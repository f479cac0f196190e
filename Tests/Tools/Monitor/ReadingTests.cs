namespace Tactus.Tests.Tools.Monitor;

public sealed class ReadingTests
{
    [Test]
    public void Rates_BesideTheReadingBefore_AreASecondOfThem()
    {
        var reading = Sample.Playing;
        Assert.That(reading.Rate, Is.EqualTo(100));
        Assert.That(reading.RateOf(reading.Status.Generators[0]), Is.EqualTo(100));
        Assert.That(reading.AllocatedByStep, Is.EqualTo(16));
        Assert.That(reading.Cpu, Is.EqualTo(.04).Within(1e-9));
    }

    [Test]
    public void Rates_OfTheFirstReading_AreNotKnown()
    {
        var first = Sample.Playing with { Before = null };
        Assert.That(new[] { first.Rate, first.AllocatedByStep, first.Cpu, first.RateOf(first.Status.Generators[0]) }, Is.All.Null);
    }

    [Test]
    public void Rates_WhereTheLoopHasJustBegun_AreNotKnown() =>
        Assert.That((Sample.Playing with { Before = Sample.Waiting }).Rate, Is.Null);

    [Test]
    public void RateOf_AGeneratorThatIsNew_IsNotKnown()
    {
        var generator = Sample.Playing.Status.Generators[0] with { Id = 77 };
        Assert.That(Sample.Playing.RateOf(generator), Is.Null);
    }

    [Test]
    public void BarBeat_InThreeFour_CountsFromOne()
    {
        var (bar, beat, fraction) = Sample.Playing.BarBeat;
        Assert.That((bar, beat, fraction), Is.EqualTo((2, 3, .25)));
    }
}
