namespace Tactus.Tests.Engine.Cues;

/// <summary>Where on the transport something comes again.</summary>
internal sealed class CueGridTests
{
    private static readonly Metre Seven = new(7, 8);

    [TestCase(0, 0)]
    [TestCase(.1, .5)]
    [TestCase(.5, .5)]
    [TestCase(-.6, -.5)]
    public void Every_HalfBeat_ComesAtOrAfter(double from, double place) =>
        Assert.That(CueGrid.Every(Duration.Of(.5)).FirstFrom(Position.Of(from), Metre.Common), Is.EqualTo(Position.Of(place)));

    [Test]
    public void BeatsAndBars_OfAMetre_AreTheMetres()
    {
        Assert.That(CueGrid.Beats().FirstFrom(Position.Of(.1), Seven), Is.EqualTo(Position.Of(.5)));
        Assert.That(CueGrid.Bars().FirstFrom(Position.Of(.1), Seven), Is.EqualTo(Position.Of(3.5)));
        Assert.That(CueGrid.Bars(4).FirstFrom(Position.Of(.1), Metre.Common), Is.EqualTo(Position.Of(16)));
    }

    [Test]
    public void At_APlaceThatLiesBehind_ComesNoMore()
    {
        Assert.That(CueGrid.At(2, 1.5).FirstFrom(Position.Zero, Metre.Common), Is.EqualTo(Position.Of(4.5)));
        Assert.That(CueGrid.At(2, 1.5).FirstFrom(Position.Zero, Seven), Is.EqualTo(Position.Of(3.75)));
        Assert.That(CueGrid.At(2, 1.5).FirstFrom(Position.Of(4.6), Metre.Common), Is.Null);
    }
}
