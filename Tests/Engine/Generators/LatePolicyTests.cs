namespace Tactus.Tests.Engine.Generators;

internal sealed class LatePolicyTests
{
    [Test]
    public void Policy_ByDefault_IsToPlayNow()
    {
        var generator = new Piece("p").Generator("g", Clock.Ms, () => []);
        Assert.That(generator.LatePolicy, Is.EqualTo(LatePolicy.PlayNow));
        Assert.That(generator.LatePolicy.DropsAfter, Is.Null);
    }

    [Test]
    public void WhenLate_OfAClassOrAnIterator_IsKept()
    {
        var piece = new Piece("p");
        Assert.That(piece.Generator("a", Clock.Ms, () => []).WhenLate(LatePolicy.Drop).LatePolicy.DropsAfter, Is.EqualTo(TimeSpan.Zero));
        Assert.That(piece.Generator("b", Clock.Transport, () => []).WhenLocated(Relocation.GoOn).WhenLate(LatePolicy.DropAfter(30)).LatePolicy.DropsAfter,
            Is.EqualTo(TimeSpan.FromMilliseconds(30)));
    }

    [Test]
    public void WhenLate_WhileThePiecePlays_IsTold()
    {
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => [])).Advance(10);
        stage["g"].WhenLate(LatePolicy.Drop);
        stage.Advance(5);
        Assert.That(stage.Heard.Lines, Does.Contain("piece"));
    }

    [TestCase(-1)]
    [TestCase(2001)]
    [TestCase(double.NaN)]
    public void DropAfter_OutOfRange_SaysWhatIsAllowed(double milliseconds) => Assert.That(
        () => LatePolicy.DropAfter(milliseconds), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains("after 0 to 2000 ms"));
}
