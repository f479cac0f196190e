namespace Tactus.Tests.MaxPackage.Examples;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class OrderToRandomnessTests : IDisposable
{
    private static readonly int[] Cycle = [0, 4, 7, 12, 16];
    private readonly ExampleStage stage = new("order-to-randomness");

    public void Dispose() => stage.Dispose();

    [TestCase(1, 36)]
    [TestCase(2, 48)]
    [TestCase(3, 60)]
    [TestCase(4, 72)]
    public void Voice_WithoutRandomness_GoesRoundInAStrictCycle(int voice, int c)
    {
        stage.Advance(seconds: 60);
        Assert.That(PitchesOf(voice), Is.EqualTo(PitchesOf(voice).Select((_, i) => c + Cycle[i % 5])).And.Length.AtLeast(50));
    }

    [Test]
    public void Randomness_OfAllVoices_TurnsEveryOne()
    {
        stage.Control("all").Set("randomness", 64);
        for (var voice = 1; voice <= 4; voice++)
            Assert.That(stage.Control($"m{voice}").Get("randomness").AsFloat, Is.EqualTo(64));
    }

    [Test]
    public void Voice_AtFullRandomness_GoesEverywhereEquallyOften()
    {
        stage.Control("m4").Set("randomness", 127);
        stage.Advance(seconds: 2500);
        var pitches = PitchesOf(4).Skip(1).ToArray();
        foreach (var place in Cycle)
            Assert.That(pitches.Count(pitch => pitch == 72 + place) / (double)pitches.Length, Is.EqualTo(.2).Within(.012), "three standard deviations");
        var straight = pitches.Zip(pitches.Skip(1)).Count(pair => Array.IndexOf(Cycle, (int)pair.Second - 72) == (Array.IndexOf(Cycle, (int)pair.First - 72) + 1) % 5);
        Assert.That(straight / (double)pitches.Length, Is.EqualTo(.2).Within(.012), "the next of the cycle is no likelier than any other");
        Assert.That(PitchesOf(3).Take(5), Is.EqualTo([60, 64, 67, 72, 76]), "the others keep their order");
    }

    private long[] PitchesOf(int voice) =>
        [.. stage.Events.Where(entry => entry.Generator.Name == $"gen{voice}").Select(entry => entry.Event.Atoms[0].AsInt)];
}
