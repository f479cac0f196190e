using Tactus.Tests.Tools.Max.Simulation;
using Tactus.Tools.Max.Simulation;

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

    [Test]
    public void Hub_ThatWaits_TakesOverWhenThePatchOfTheOtherCloses()
    {
        using var stage = PatchStage.Open(Hub).Connect();
        var other = PatchLoader.Open(stage.Machine, PatchScript.Parse("""
            hub = tactus ws://127.0.0.1:7402/performer v8
            p = print status
            hub 0 -> p 0
            """), Repository.PathOf("MaxPackage"));
        stage.Advance(100);
        Assert.That(PatchStage.HostsIn(other), Is.Empty, "it waits");
        stage.Patch.Free();
        stage.Advance(100);
        var host = PatchStage.HostsIn(other).Single();
        var heard = new List<string>();
        host.Heard = (_, message) => heard.Add(Bench.Text(message.ToAtoms()));
        host.Say(0, "ready", 1);
        host.Say(0, "connected", 1);
        stage.Advance(60);
        Assert.That((host.StandsFor, heard.First(line => line.StartsWith("meet", StringComparison.Ordinal))), Is.EqualTo(("v8", "meet host ws://127.0.0.1:7402/performer 1 1")), "with its own settings");
        Assert.That(stage.Printed.Last(), Is.EqualTo("status connected 1"));
        Assert.That(heard, Has.Some.StartsWith("tick"), "and it keeps its host awake");
    }

    [Test]
    public void Hubs_ThatWait_AreFollowedByOneAlone()
    {
        using var stage = PatchStage.Open(Hub).Connect();
        var others = Enumerable.Range(0, 3).Select(_ => PatchLoader.Open(stage.Machine, PatchScript.Parse("hub = tactus"), Repository.PathOf("MaxPackage"))).ToArray();
        stage.Advance(100).Patch.Free();
        stage.Advance(100);
        Assert.That(others.SelectMany(PatchStage.HostsIn).Count(), Is.EqualTo(1));
    }

    private static IEnumerable<string> Meetings(PatchStage stage) => stage.Said.Where(line => line.StartsWith("meet host", StringComparison.Ordinal));
}
