namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>What the hub is told of scripts, presets, undo, redo and of who may drive.</summary>
internal sealed class HubOrderTests
{
    private const string Hub = "hub = tactus ws://127.0.0.1:7400/performer node\np = print status\nhub 0 -> p 0";

    [TestCase("script load swing.js")]
    [TestCase("script list")]
    [TestCase("preset save a")]
    [TestCase("preset list")]
    [TestCase("preset morph a 4")]
    public void Order_OfSeveralWords_ReachesTheHostAsAnOrder(string order)
    {
        using var stage = PatchStage.Open(Hub).Connect();
        stage.Send("hub", order).Advance(20);
        Assert.That(stage.Said, Has.One.EqualTo($"order {order}"));
        Assert.That(stage.Errors, Is.Empty);
    }

    [TestCase("undo")]
    [TestCase("redo")]
    public void History_ByOneWord_ReachesTheHost(string order)
    {
        using var stage = PatchStage.Open(Hub).Connect();
        stage.Send("hub", order).Advance(20);
        Assert.That(stage.Said, Has.One.EqualTo($"order history {order}"), "history by itself is an attribute of jweb");
    }

    [Test]
    public void Order_BeforeTheEngineIsThere_WaitsForIt()
    {
        using var stage = PatchStage.Open(Hub);
        stage.Send("hub", "script load swing.js").Send("hub", "undo").Advance(20);
        Assert.That(stage.Said, Has.None.StartsWith("order"));
        stage.Connect();
        Assert.That(stage.Said.Where(line => line.StartsWith("order", StringComparison.Ordinal)), Is.EqualTo(["order script load swing.js", "order history undo"]));
    }

    [Test]
    public void Hub_ToldASet_SaysSoAndStillUnderstandsTheRest()
    {
        using var stage = PatchStage.Open(Hub).Connect();
        stage.Send("hub", "set foo").Send("hub", "faster 2").Send("hub", "script list").Advance(20);
        Assert.That(stage.Printed.Where(line => line.StartsWith("tactus", StringComparison.Ordinal)), Is.EqualTo(["tactus tactus does not understand set foo", "tactus tactus does not understand faster 2"]));
        Assert.That(stage.Said, Has.One.EqualTo("order script list"));
    }

    [Test]
    public void Scripts_ThatTheHostTells_ComeOutOfTheStatusOutlet()
    {
        using var stage = PatchStage.Open(Hub).Connect();
        stage.Say("status", "script", "swing.js", "running", "it failed (swing.js:3)").Advance(20);
        Assert.That(stage.Printed, Has.Some.EqualTo("status script swing.js running it failed (swing.js:3)"));
    }

    [Test]
    public void Drivable_WhenItIsChanged_IsSaidToTheHostAtOnce()
    {
        using var stage = PatchStage.Open(Hub).Connect();
        stage.Send("hub", "drivable 0").Advance(20);
        Assert.That(stage.Said.Last(line => line.StartsWith("meet", StringComparison.Ordinal)), Is.EqualTo("meet host ws://127.0.0.1:7400/performer 1 0"));
    }
}
