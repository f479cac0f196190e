using Tactus.Tests.Tools.Max.Simulation;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>Several patches of one Max: the settings of the hub that works are everybody's, and a panel finds its engine.</summary>
internal sealed class SharingTests
{
    private const string Hub = "hub = tactus ws://127.0.0.1:7401/performer node @follow 0 @drivable 0";

    [Test]
    public void Hub_ThatWaits_LeavesTheSettingsOfTheOneThatWorks()
    {
        using var stage = PatchStage.Open($"{Hub}\nother = tactus").Connect();
        stage.Say("ready", 1).Advance(20);
        Assert.That(Meetings(stage).Last(), Is.EqualTo("meet host ws://127.0.0.1:7401/performer 0 0"));
    }

    [Test]
    public void Url_GivenToAHubThatWaits_IsEverybodysFromThenOn()
    {
        using var stage = PatchStage.Open($"{Hub}\nother = tactus").Connect();
        stage.Send("other", "url ws://127.0.0.1:7402/performer").Advance(20);
        Assert.That(Meetings(stage).Last(), Is.EqualTo("meet host ws://127.0.0.1:7402/performer 0 0"));
    }

    [Test]
    public void Panel_ThatIsReady_IsToldWhereTheEngineIsAndChangesNothing()
    {
        using var stage = PatchStage.Open($"{Hub}\npanel = tactus.panel").Connect();
        var heard = new List<string>();
        var page = stage.HostsNamed("jweb").Single();
        page.Heard = (_, message) => heard.Add(Bench.Text(message.ToAtoms()));
        page.Say(0, "ready", 1);
        stage.Advance(20).Say("ready", 1).Advance(20);
        Assert.That(heard, Has.Count.EqualTo(2).And.All.EqualTo("meet panel ws://127.0.0.1:7401/performer 0"), "once asked for, once announced");
        Assert.That(Meetings(stage).Last(), Is.EqualTo("meet host ws://127.0.0.1:7401/performer 0 0"));
    }

    [Test]
    public void Panel_WhenTheUrlChanges_GoesAlong()
    {
        using var stage = PatchStage.Open($"{Hub}\npanel = tactus.panel").Connect();
        var heard = new List<string>();
        stage.HostsNamed("jweb").Single().Heard = (_, message) => heard.Add(Bench.Text(message.ToAtoms()));
        stage.Send("hub", "url ws://127.0.0.1:7402/performer").Advance(20);
        Assert.That(heard, Is.EqualTo(["meet panel ws://127.0.0.1:7402/performer 0"]));
    }

    private static IEnumerable<string> Meetings(PatchStage stage) => stage.Said.Where(line => line.StartsWith("meet host", StringComparison.Ordinal));
}
