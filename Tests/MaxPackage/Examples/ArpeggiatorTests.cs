namespace Tactus.Tests.MaxPackage.Examples;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ArpeggiatorTests : IDisposable
{
    private readonly ExampleStage stage = new("arpeggiator");

    public void Dispose() => stage.Dispose();

    private Control Arp => stage.Control("arp");

    [Test]
    public void Arp_LeftToItself_FollowsItsContour()
    {
        stage.Advance(seconds: 1.9);
        Assert.That(stage.Pitches.Take(9), Is.EqualTo([60, 64, 67, 72, 76, 72, 67, 64, 60]));
        Assert.That(stage.Events.Select(entry => entry.Event.Length.Value).Distinct(), Is.EqualTo([.25]));
    }

    [Test]
    public void SetPitchField_ToAnother_LetsEveryPitchFallOnIt()
    {
        Arp.Call("setPitchField", 0, 3, 6);
        Assert.That(Arp.Get("pitchField").ToString(), Is.EqualTo("0 3 6"));
        stage.Advance(seconds: .95);
        Assert.That(stage.Pitches.Take(8), Is.EqualTo([60, 63, 66, 72, 75, 72, 66, 63]), "the closest one, the lower one on a tie");
    }

    [Test]
    public void Contour_ThatIsShorter_GoesRoundSooner()
    {
        Arp.Set("contour", [0, 12]);
        Arp.Set("start_pitch", 64);
        Arp.Set("step", .5);
        stage.Advance(seconds: .95);
        Assert.That(stage.Pitches.Take(4), Is.EqualTo([64, 76, 64, 76]));
        Assert.That(stage.Onsets.Take(4), Is.EqualTo([0, .5, 1, 1.5]));
    }

    [Test]
    public void Arp_GivenWhatCannotBe_SaysSoAndPlaysOn()
    {
        Refused(() => Arp.Set("step", 0), "takes a number from 0.015625 to 64 (beats), and 0 came.");
        Refused(() => Arp.Set("step", double.PositiveInfinity), "");
        Refused(() => Arp.Set("contour", Value.List()), "Contour needs at least one value");
        Refused(() => Arp.Call("setPitchField", 0, 12), "takes a list whose values are each a whole number from 0 to 11 as 'classes', and 12 came.");
        Refused(() => Arp.Call("setPitchField"), "A pitch field needs at least one pitch class");
        stage.Advance(seconds: .5);
        Assert.That(stage.Pitches.Take(4), Is.EqualTo([60, 64, 67, 72]));
        Assert.That(stage.Log, Is.Empty);
    }

    private static void Refused(Action asking, string sentence) =>
        Assert.That(asking, Throws.TypeOf<ControlException>().With.Message.Contains(sentence));
}
