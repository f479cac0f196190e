namespace Tactus.Tests.Engine.Music;

public sealed class MarkovChainTests
{
    private readonly Chance chance = new(1, "test");

    [SetUp]
    public void SetUp() => chance.Restart();

    [Test]
    public void Step_InAStrictCycle_GoesRound()
    {
        var cycle = new MarkovChain<int>([60, 64, 67], new double[,] { { 0, 1, 0 }, { 0, 0, 1 }, { 1, 0, 0 } });
        Assert.That(Walk(cycle, 60, 6), Is.EqualTo([64, 67, 60, 64, 67, 60]));
    }

    [Test]
    public void Step_WithoutAnExit_Stays()
    {
        var end = MarkovChain.Learn(["do", "re"]);
        Assert.That(Walk(end, "do", 3), Is.EqualTo(["re", "re", "re"]));
        Assert.That(end.Probability("re", "re"), Is.EqualTo(1));
    }

    [Test]
    public void Learn_FromASequence_CountsWhatFollowsWhat()
    {
        var chain = MarkovChain.Learn([2, 2, -1, 2, -1]);
        Assert.That(chain.States, Is.EqualTo([2, -1]));
        Assert.That(chain.Probability(2, 2), Is.EqualTo(1 / 3.0));
        Assert.That(chain.Probability(2, -1), Is.EqualTo(2 / 3.0));
        Assert.That(chain.Probability(-1, 2), Is.EqualTo(1));
    }

    [Test]
    public void LearnAll_FromSeveralVoices_DoesNotStepFromOneToTheNext()
    {
        var chain = MarkovChain.LearnAll<int>([[1, 2], [3, 1]]);
        Assert.That(chain.Probability(2, 3), Is.Zero);
        Assert.That(chain.Probability(3, 1), Is.EqualTo(1));
    }

    [Test]
    public void Step_ManyTimes_FollowsTheWeights()
    {
        var chain = new MarkovChain<int>([0, 1], new double[,] { { 1, 3 }, { 1, 3 } });
        Assert.That(Walk(chain, 0, 10_000).Sum(), Is.InRange(7_350, 7_650), "3 of 4, give or take 3 standard deviations");
    }

    [Test]
    public void Step_UnderOneSeed_IsTheSameWalk()
    {
        var even = new MarkovChain<int>([0, 1, 2], new double[,] { { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 } });
        var first = Walk(even, 0, 100);
        chance.Restart();
        Assert.That(Walk(even, 0, 100), Is.EqualTo(first));
    }

    [Test]
    public void Step_FromAnUnknownState_SaysWhatIsKnown() =>
        Assert.That(() => MarkovChain.Learn([1, 2]).Step(7, chance),
            Throws.ArgumentException.With.Message.StartsWith("7 is not a state of this chain; it knows 1, 2."));

    [Test]
    public void Chain_OfWeightsThatDoNotFit_IsRefused([Values(-1, double.NaN, double.PositiveInfinity)] double weight)
    {
        Assert.That(() => new MarkovChain<int>([1], new[,] { { weight } }), Throws.ArgumentException);
        Assert.That(() => new MarkovChain<int>([1, 2], new double[,] { { 1 } }), Throws.ArgumentException.With.Message.Contains("these are 1 by 1"));
        Assert.That(() => new MarkovChain<int>([], new double[0, 0]), Throws.ArgumentException);
        Assert.That(() => new MarkovChain<int>([1, 1], new double[2, 2]), Throws.ArgumentException.With.Message.StartsWith("A state comes once; 1 comes twice."));
    }

    private T[] Walk<T>(MarkovChain<T> chain, T from, int steps)
        where T : notnull
    {
        var walk = new T[steps];
        for (var i = 0; i < steps; i++)
            walk[i] = from = chain.Step(from, chance);
        return walk;
    }
}
