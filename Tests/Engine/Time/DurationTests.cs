namespace Tactus.Tests;

public sealed class DurationTests
{
    [Test]
    public void Sum_OfAMillionFractionsUpToSixteenths_DoesNotDrift(
        [NUnit.Framework.Range(1, 16)] int denominator, [Values(1, 3, 7)] int numerator)
    {
        var part = Duration.Of(numerator, denominator);
        var sum = Duration.Zero;
        for (var i = 0; i < 1_000_000; i++)
            sum += part;
        Assert.That(sum, Is.EqualTo(Duration.Of(1_000_000L * numerator, denominator)));
        Assert.That(sum * denominator, Is.EqualTo(Duration.One * (1_000_000L * numerator)), "an exact fraction, not a rounded one");
    }
}
