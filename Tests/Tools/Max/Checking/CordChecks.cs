using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What is found about cords, names and places.</summary>
[TestFixture]
public sealed class CordChecks
{
    [TestCase(0, 2, "[metro 500] has 2 inlets, counted from 0")]
    [TestCase(1, 0, "[toggle] has 1 outlets, counted from 0")]
    public void Cord_OutOfRange_IsFound(int outlet, int inlet, string words)
    {
        var patch = new PatchBuilder();
        var toggle = patch.Box("toggle", 20, 20, ("parameter_enable", 0));
        patch.Cord(toggle, outlet, patch.Object("metro 500", 20, 80), inlet);
        Assert.That(PatchFolder.Check(patch), Found.Error("cord", "", words));
    }

    [Test]
    public void Cord_ToNoBox_IsFound()
    {
        var patch = new PatchBuilder();
        patch.Cord(patch.Object("loadbang", 20, 20), 0, "obj-9", 0);
        Assert.That(PatchFolder.Check(patch), Found.Error("cord", "", "there is no box obj-9 in this patcher"));
    }

    [Test]
    public void Cord_Twice_IsFound()
    {
        var patch = new PatchBuilder();
        var (bang, metro) = (patch.Object("loadbang", 20, 20), patch.Object("metro 500", 20, 80));
        patch.Cord(bang, 0, metro, 0).Cord(bang, 0, metro, 0);
        Assert.That(PatchFolder.Check(patch), Found.Error("cord", "", "2 cords go from obj-1 outlet 0 to obj-2 inlet 0; leave one"));
    }

    [Test]
    public void Order_OfTwoCords_IsWrittenByTheBuilderAsMaxFires()
    {
        var patch = FanOut();
        Assert.Multiple(() =>
        {
            Assert.That(PatchFolder.Check(patch), Found.Nothing);
            Assert.That(patch.ToFile("a.maxpat").Root.Lines.Select(line => (line.Destination?.Box, line.Order)), Is.EqualTo(new[] { ("obj-3", (int?)0), ("obj-2", 1) }));
        });
    }

    [Test]
    public void Order_Missing_IsFound() => Assert.That(Checked(FanOut(), line => line.Remove("order")),
        Found.Warning("order", "obj-1", "Outlet 0: 2 cords leave it, and not all say \"order\""));

    [Test]
    public void Order_AgainstThePlaces_IsFound() => Assert.That(Checked(FanOut(), line => line["order"] = 1 - (int)line["order"]!),
        Found.Warning("order", "obj-1", "order 0 goes to obj-2, whose inlet is left of that of obj-3"));

    [Test]
    public void Order_OnASingleCord_IsFound()
    {
        var patch = new PatchBuilder();
        patch.Cord(patch.Object("loadbang", 20, 20), 0, patch.Object("metro 500", 20, 80), 0);
        Assert.That(Checked(patch, line => line.Insert(1, "order", 0)), Found.Warning("order", "obj-1", "its only cord says \"order\""));
    }

    [Test]
    public void Send_ThatNothingReceives_IsFoundWithTheNearest()
    {
        var patch = new PatchBuilder();
        var send = patch.Object("s tempo", 20, 20);
        patch.Object("s tempi", 20, 80);
        patch.Object("r tempi", 20, 140);
        Assert.That(PatchFolder.Check(patch), Found.Warning("names", send, "Nothing receives 'tempo'; add its receive, or take this away. Did you mean 'tempi'?"));
    }

    [TestCase("r #0-bpm", "Nothing sends to '#0-bpm'")]
    [TestCase("receive~ left", "Nothing sends to 'left'")]
    public void Receive_ThatNothingSendsTo_IsFound(string text, string words)
    {
        var patch = new PatchBuilder();
        var receive = patch.Object(text, 20, 20);
        Assert.That(PatchFolder.Check(patch), Found.Warning("names", receive, words));
    }

    [Test]
    public void Names_SpelledOutByInstancesMessagesAndScripts_AreAllRight()
    {
        var voice = new PatchBuilder();
        voice.Object("r #1-note", 20, 20);
        voice.Object("s #0-in", 20, 80);
        voice.Object("r #0-in", 20, 140);
        voice.Object("s from-script", 20, 200);
        var patch = new PatchBuilder();
        patch.Object("voice bass", 20, 20, new Tactus.Tools.Max.Data.Ports(0, 0));
        patch.Message(";\rbass-note 60", 20, 80);
        patch.Message(";\rmax preempt 1", 20, 140);
        using var folder = new PatchFolder().With("voice.maxpat", voice).With("a.maxpat", patch).With("a.js", "messnamed('from-script', 1);");
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void LocalName_OfAnotherFile_IsNoOtherEnd()
    {
        var (one, other) = (new PatchBuilder(), new PatchBuilder());
        one.Object("s #0-x", 20, 20);
        other.Object("r #0-x", 20, 20);
        using var folder = new PatchFolder().With("one.maxpat", one).With("other.maxpat", other);
        Assert.That(folder.Check().Select(finding => finding.Rule), Is.EqualTo(["names", "names"]));
    }

    [Test]
    public void Inlets_NumberedAgainstTheirPlaces_AreFound()
    {
        var patch = new PatchBuilder();
        patch.Inlet(20, 20);
        var right = patch.Inlet(120, 20);
        var file = patch.ToFile("a.maxpat");
        (file.Root.Boxes[0].Json["index"], file.Root.Boxes[1].Json["index"]) = (2, 1);
        using var folder = new PatchFolder().With("a.maxpat", file.ToText());
        Assert.That(folder.Check(), Found.Error("inlets", "obj-1", $"stands left of {right}"));
    }

    [Test]
    public void Boxes_ThatCoverEachOther_AreFound()
    {
        var patch = new PatchBuilder();
        var metro = patch.Object("metro 500", 20, 20);
        patch.Object("counter", 30, 25);
        Assert.That(PatchFolder.Check(patch), Found.Warning("overlap", metro, "It covers obj-2 [counter]"));
    }

    [Test]
    public void Boxes_OnPanelsOrWithEmptyEndsOfComments_AreAllRight()
    {
        var patch = new PatchBuilder();
        patch.Box("panel", 0, 0, ("background", 1));
        patch.Object("metro 500", 20, 20);
        var comment = patch.Comment("tempo", 90, 60);
        patch.Object("counter", 200, 60);
        patch.Set(comment, ("patching_rect", new JsonArray(90.0, 60.0, 300.0, 20.0)));
        Assert.That(PatchFolder.Check(patch), Found.Nothing);
    }

    private static PatchBuilder FanOut()
    {
        var patch = new PatchBuilder();
        var bang = patch.Object("loadbang", 20, 20);
        return patch.Cord(bang, 0, patch.Object("metro 500", 20, 80), 0).Cord(bang, 0, patch.Object("random 12", 220, 80), 0);
    }

    private static IReadOnlyList<Tactus.Tools.Max.Checking.Finding> Checked(PatchBuilder patch, Action<JsonObject> change)
    {
        var file = patch.ToFile("a.maxpat");
        foreach (var line in file.Root.Lines)
            change(line.Json);
        using var folder = new PatchFolder().With("a.maxpat", file.ToText());
        return folder.Check();
    }
}
