namespace Tactus.Tests.Engine.Generators;

internal sealed class ChanceTests
{
    private static readonly int[] Cards = [1, 2, 3];

    [TestCase(1, "arp_gen", new[] { 558, 869, 119, 462, 193, 197, 92, 307 }, .5584347340065805)]
    [TestCase(0, "", new[] { 129, 356, 649, 825, 937, 611, 555, 64 }, .12976354001414392)]
    [TestCase(-1, "m1", new[] { 879, 98, 582, 690, 547, 544, 606, 585 }, .8799743347067596)]
    [Description("computed by an implementation of xoshiro256**, SplitMix64 and FNV-1a in Python")]
    public void Next_OfASeedAndName_IsTheSameForEver(long seed, string name, int[] numbers, double first)
    {
        var chance = new Chance(seed, name);
        Assert.That(numbers.Select(_ => chance.Next(1000)), Is.EqualTo(numbers));
        chance.Restart();
        Assert.That(chance.NextDouble(), Is.EqualTo(first));
    }

    [Test]
    public void Streams_WhenAGeneratorIsAdded_StayAsTheyWere()
    {
        using var few = new Stage(piece => Walk(piece, "a", "b"));
        using var more = new Stage(piece => Walk(piece, "new", "a", "newer", "b"));
        few.Advance(2000);
        more.Advance(2000);
        Assert.That(more.Heard.ScoreOf("a"), Is.EqualTo(few.Heard.ScoreOf("a")).And.Length.GreaterThan(100));
        Assert.That(more.Heard.ScoreOf("b"), Is.EqualTo(few.Heard.ScoreOf("b")));
        Assert.That(more.Heard.ScoreOf("new").Select(Pitch), Is.Not.EqualTo(few.Heard.ScoreOf("a").Select(Pitch)));
    }

    [Test]
    public void Stream_AfterAReset_BeginsAnew()
    {
        using var stage = new Stage(piece => Walk(piece, "a")).Advance(300);
        stage["a"].Reset();
        stage.Advance(300);
        var pitches = stage.Heard.Score.Select(Pitch).ToList();
        Assert.That(pitches.Skip(20).Take(19), Is.EqualTo(pitches.Take(19)));
    }

    [Test]
    public void NextDouble_AMillionTimes_IsSpreadEvenly()
    {
        var chance = new Chance(7, "spread");
        var tenths = new int[10];
        for (var i = 0; i < 1_000_000; i++)
            tenths[(int)(chance.NextDouble() * 10)]++;
        Assert.That(tenths, Has.All.InRange(98_500, 101_500));
    }

    [Test]
    public void Normal_AHundredThousandTimes_HasItsMeanAndDeviation()
    {
        var chance = new Chance(7, "normal");
        var numbers = Enumerable.Range(0, 100_000).Select(_ => chance.Normal(5, 2)).ToList();
        var mean = numbers.Average();
        Assert.That(mean, Is.EqualTo(5).Within(.03));
        Assert.That(Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean))), Is.EqualTo(2).Within(.03));
        Assert.That(numbers.Count(number => number < 3) / 100_000.0, Is.EqualTo(.1587).Within(.005), "a sixth lies below one deviation");
    }

    [Test]
    public void Choose_OfThree_TakesEachAboutAThirdOfTheTime()
    {
        var chance = new Chance(7, "choose");
        Assert.That(Enumerable.Range(0, 30_000).GroupBy(_ => chance.Choose(Cards)).Select(group => group.Count()),
            Has.Exactly(3).Items.And.All.InRange(9_700, 10_300));
    }

    [Test]
    public void Choose_OfNothing_SaysWhatToGive()
    {
        var chance = new Chance(7, "choose");
        Assert.That(() => chance.Choose(Array.Empty<int>()), Throws.ArgumentException.With.Message.Contains("give at least one choice"));
        Assert.That(() => chance.Next(0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static string Pitch(string line) => line.Split(": ")[1];

    private static void Walk(Piece piece, params string[] names)
    {
        foreach (var name in names)
            piece.Generator(name, Clock.Ms, Play);

        static IEnumerable<Event> Play(Chance chance)
        {
            while (true)
            {
                yield return Notation.Atoms(chance.Next(1000));
                yield return Notation.Wait(10);
            }
        }
    }
}
