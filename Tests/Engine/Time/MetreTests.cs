namespace Tactus.Tests.Time;

public sealed class MetreTests
{
    [TestCase(4, 4, 0, "1.1")]
    [TestCase(4, 4, 7, "2.4")]
    [TestCase(3, 4, 3, "2.1")]
    [TestCase(7, 8, 3.25, "1.7+.50")]
    [TestCase(6, 8, 3, "2.1")]
    [TestCase(4, 4, -1, "0.4", Description = "before the beginning, too, beats go up")]
    public void At_APlaceInBeats_IsSaidAsPlayersDo(int numerator, int denominator, double beats, string said) =>
        Assert.That(new Metre(numerator, denominator).At(Position.Of(beats)).ToString(), Is.EqualTo(said));

    [Test]
    public void At_TheLastBarThatThereIs_DoesNotRunOver() =>
        Assert.That(new Metre(1, 32).At(Position.Of(Duration.Longest)).Bar, Is.EqualTo(int.MaxValue));

    [TestCase(0, 4, "1 to 64 beats")]
    [TestCase(65, 4, "1 to 64 beats")]
    [TestCase(4, 3, "1, 2, 4, 8, 16 or 32")]
    [TestCase(4, 0, "1, 2, 4, 8, 16 or 32")]
    public void Metre_ThatIsNone_SaysWhichThereAre(int numerator, int denominator, string allowed) =>
        Assert.That(() => new Metre(numerator, denominator), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(allowed));

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(0)]
    [TestCase(-120)]
    [TestCase(1000)]
    public void Tempo_ThatIsNone_SaysItsRangeAndWhatToDo(double bpm) => Assert.That(() => new Tempo(bpm),
        Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("between 5 and 999 bpm; to hold time still, stop the transport"));

    [TestCase(5)]
    [TestCase(999)]
    public void Tempo_AtTheEdge_IsOne(double bpm) => Assert.That(new Tempo(bpm).Bpm, Is.EqualTo(bpm));
}
