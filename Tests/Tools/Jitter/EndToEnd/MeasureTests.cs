using Tactus.Tools.Jitter.EndToEnd;

namespace Tactus.Tests.Tools.Jitter.EndToEnd;

public sealed class MeasureTests
{
    [Test]
    public void Spread_OfSlack_SaysWhatWasReachedAtLeast()
    {
        var spread = Of(isMoreBetter: true, [.. Enumerable.Range(1, 1000).Select(ms => (double)ms)]).Spread!;
        Assert.That((spread.P50, spread.P99, spread.P999, spread.Worst), Is.EqualTo((501.0, 11.0, 2.0, 1.0)));
    }

    [Test]
    public void Spread_OfAnError_CountsItsDistanceOnEitherSide()
    {
        var spread = Of(isMoreBetter: false, -8, 1, 2, -3).Spread!;
        Assert.That((spread.P50, spread.Worst), Is.EqualTo((2.0, 8.0)));
    }

    [Test]
    public void Spread_OfNothing_IsNone() => Assert.That(Of(true).Spread, Is.Null);

    [Test]
    public void LinearAxis_WithLateNotes_HasZeroAndBothEnds()
    {
        var axis = new LinearAxis(-86.9, 104);
        Assert.That((axis.Share(-100), axis.Share(0), axis.Share(150)), Is.EqualTo((0, .4, 1)));
        Assert.That(axis.Marks.Select(mark => mark.Label), Is.EqualTo(new[] { "-100 ms", "-50 ms", "0 ms", "50 ms", "100 ms", "150 ms" }));
    }

    [Test]
    public void LogAxis_FromAMicrosecond_HasEachPowerOfTen()
    {
        var axis = new LogAxis(46.5);
        Assert.That((axis.Share(0), axis.Share(-1), axis.Share(100)), Is.EqualTo((0, .6, 1)));
        Assert.That(axis.Marks.Select(mark => mark.Label), Is.EqualTo(new[] { "1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms" }));
    }

    [Test]
    public void Series_EveryNote_IsKnownByItself()
    {
        var notes = new List<int>();
        for (long channel = 1; channel <= 16; channel++)
            for (long velocity = 1; velocity <= 127; velocity++)
                for (long pitch = 0; pitch < 128; pitch++)
                    notes.Add(Series.IndexOf(pitch, velocity, channel));
        Assert.That(notes, Is.EqualTo(Enumerable.Range(0, Series.Length)));
    }

    private static Measure Of(bool isMoreBetter, params double[] samples) => new("m", "", "engine", isMoreBetter, [.. samples.Select(ms => (0.0, ms))]);
}
