namespace Tactus.Tests.Loop;

public sealed class HistogramTests
{
    [FsCheck.NUnit.Property(MaxTest = 300)]
    public bool Percentile_OfAnyLengths_IsWithinA32ndOfTheExactOne(uint[] lengths, byte share)
    {
        var histogram = Of(lengths);
        if (lengths.Length == 0)
            return histogram.Percentile(.5) == TimeSpan.Zero;
        var rank = Math.Max(1, (int)Math.Ceiling(share / 255.0 * lengths.Length));
        var exact = lengths.Order().ElementAt(rank - 1);
        var told = histogram.Percentile(share / 255.0).Ticks;
        return told >= exact && told <= exact + Math.Max(1, exact / 32) && told <= lengths.Max();
    }

    [Test]
    public void Max_OfSeveral_IsExact()
    {
        var histogram = Of(5, 1_234_567, 17);
        Assert.That((histogram.Max.Ticks, histogram.Percentile(1).Ticks, histogram.Count), Is.EqualTo((1_234_567L, 1_234_567L, 3L)));
    }

    [Test]
    public void Add_ANegativeLength_CountsAsNone()
    {
        var histogram = new Histogram();
        histogram.Add(TimeSpan.FromTicks(-5));
        Assert.That((histogram.Count, histogram.Percentile(1)), Is.EqualTo((1L, TimeSpan.Zero)));
    }

    [Test]
    public void Add_TheLongestLengthThereIs_IsCounted()
    {
        var histogram = new Histogram();
        histogram.Add(TimeSpan.MaxValue);
        Assert.That(histogram.Percentile(.5), Is.EqualTo(TimeSpan.MaxValue));
    }

    private static Histogram Of(params uint[] lengths)
    {
        var histogram = new Histogram();
        foreach (var length in lengths)
            histogram.Add(TimeSpan.FromTicks(length));
        return histogram;
    }
}
