namespace Tactus.Tests.MaxPackage.Examples;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class TextureTests : IDisposable
{
    private readonly ExampleStage stage = new("stochastic-texture");

    public void Dispose() => stage.Dispose();

    private Control Texture => stage.Control("texture");

    [TestCase("InterOnsetMean", -4, 2)]
    [TestCase("InterOnsetDeviation", 0, 1.33)]
    [TestCase("DurationMean", -4, 2)]
    [TestCase("DurationDeviation", 0, 1.33)]
    [TestCase("PitchMean", 57, 72)]
    [TestCase("PitchDeviation", 0, 12)]
    [TestCase("VolumeMean", 12, 115)]
    [TestCase("VolumeDeviation", 0, 4)]
    public void Dial_From0To127_IsSpreadOverItsRange(string member, double low, double high)
    {
        Texture.Call($"set{member}", 0);
        Assert.That(Texture.Get(member).AsFloat, Is.EqualTo(low));
        Texture.Call($"set{member}", 127);
        Assert.That(Texture.Get(member).AsFloat, Is.EqualTo(high));
        Assert.That(() => Texture.Call($"set{member}", 128), Throws.TypeOf<ControlException>().With.Message.Contains("takes a number from 0 to 127 as 'dial', and 128 came."));
    }

    [Test]
    public void Texture_WithoutDeviation_IsAsRegularAsAMetronome()
    {
        foreach (var member in (string[])["interOnsetDeviation", "durationDeviation", "pitchDeviation", "volumeDeviation"])
            Texture.Set(member, 0);
        stage.Advance(seconds: 10);
        Assert.That(stage.Onsets, Is.EqualTo(stage.Onsets.Select((_, i) => i / 2.0)), "two to the minus first");
        Assert.That(stage.Events.Select(entry => string.Join(' ', entry.Event.Atoms.ToArray())).Distinct(), Is.EqualTo(["64 64 1 1"]));
    }

    [Test]
    public void Texture_AtItsWildest_StaysPlayable()
    {
        foreach (var member in (string[])["interOnsetDeviation", "durationDeviation"])
            Texture.Set(member, 4);
        foreach (var member in (string[])["pitchDeviation", "volumeDeviation"])
            Texture.Set(member, 64);
        stage.Advance(seconds: 300);
        Assert.That(stage.Log, Is.Empty);
        Assert.That(stage.Events.Count(), Is.GreaterThan(50));
        foreach (var entry in stage.Events)
        {
            var atoms = entry.Event.Atoms.ToArray();
            Assert.That(atoms[0].AsInt % 12, Is.AnyOf(0, 2, 4, 7, 9));
            Assert.That(atoms[0].AsInt, Is.InRange(0, 127));
            Assert.That(atoms[1].AsInt, Is.InRange(1, 127));
            Assert.That(atoms[2].AsFloat, Is.InRange(1 / 256.0, 64));
        }
    }
}
