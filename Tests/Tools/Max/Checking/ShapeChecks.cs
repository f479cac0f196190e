using System.Text.Json.Nodes;
using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What is found about the JSON itself.</summary>
[TestFixture]
public sealed class ShapeChecks
{
    [Test]
    public void Patch_AsTheBuilderMakesIt_HasNoFinding()
    {
        var inner = new PatchBuilder();
        inner.Cord(inner.Inlet(20, 20), 0, inner.Outlet(20, 120), 0);
        var patch = new PatchBuilder();
        var (toggle, metro, sub) = (patch.Box("toggle", 20, 20, ("parameter_enable", 0)), patch.Object("metro 500", 20, 60), patch.Inside("p step", 20, 100, inner));
        patch.Cord(toggle, 0, metro, 0).Cord(metro, 0, sub, 0).Cord(sub, 0, patch.Object("sel 1 2", 20, 140), 0);
        Assert.That(PatchFolder.Check(patch), Found.Nothing);
    }

    [Test]
    public void File_ThatIsNotJson_IsFound()
    {
        using var folder = new PatchFolder().With("a.maxpat", "{ \"patcher\": ");
        Assert.That(folder.Check(), Found.Error("json", "", "The file is not JSON that Max reads"));
    }

    [Test]
    public void File_WithoutAPatcher_IsFound()
    {
        using var folder = new PatchFolder().With("a.maxpat", "{}");
        Assert.That(folder.Check(), Found.Error("json", "", "There is no \"patcher\" in the file"));
    }

    [TestCase("appversion")]
    [TestCase("classnamespace")]
    [TestCase("rect")]
    [TestCase("lines")]
    public void Patcher_WithoutAKeyOfMax_IsFound(string key) =>
        Assert.That(Changed(patcher => patcher.Remove(key)), Found.Error("shape", "", $"The patcher has no \"{key}\""));

    [Test]
    public void Patcher_WithKeysOutOfOrder_IsFound() => Assert.That(Changed(patcher =>
    {
        var version = patcher["appversion"]!.DeepClone();
        patcher.Remove("appversion");
        patcher.Add("appversion", version);
    }), Has.Exactly(1).Matches<Finding>(finding => finding is { Rule: "shape" } && finding.Message.Contains("too late", StringComparison.Ordinal)));

    [Test]
    public void Box_WithKeysOutOfOrder_IsFound() =>
        Assert.That(Changed(patcher => Box(patcher).Add("background", 0)), Found.Warning("shape", "obj-1", "not in alphabetical order"));

    [Test]
    public void Box_WithoutPlace_IsFound() =>
        Assert.That(Changed(patcher => Box(patcher).Remove("patching_rect")), Found.Error("shape", "obj-1", "The box has no \"patching_rect\""));

    [Test]
    public void Box_WithAForeignId_IsFound() =>
        Assert.That(Changed(patcher => Box(patcher)["id"] = "metro"), Found.Warning("shape", "metro", "Max writes obj- and a number"));

    [Test]
    public void Box_WithTooFewOutletTypes_IsFound() =>
        Assert.That(Changed(patcher => Box(patcher)["outlettype"] = new JsonArray()).Select(finding => finding.Message), Has.Some.Contains("\"outlettype\" lists 0, \"numoutlets\" says 1"));

    [Test]
    public void Boxes_WithOneId_AreFound()
    {
        var patch = new PatchBuilder();
        patch.Object("loadbang", 20, 20);
        patch.Set(patch.Object("loadbang", 20, 80), ("id", "obj-1"));
        Assert.That(PatchFolder.Check(patch), Found.Error("shape", "", "2 boxes have the id \"obj-1\""));
    }

    [Test]
    public void Box_WithoutText_IsFound() =>
        Assert.That(Changed(patcher => Box(patcher).Remove("text")), Found.Warning("shape", "obj-1", "The object box is empty"));

    private static IReadOnlyList<Finding> Changed(Action<JsonObject> change)
    {
        var patch = new PatchBuilder();
        patch.Object("metro 500", 20, 20);
        var file = patch.ToFile("a.maxpat");
        change(file.Root.Json);
        using var folder = new PatchFolder().With("a.maxpat", file.ToText());
        return folder.Check();
    }

    private static JsonObject Box(JsonObject patcher) => patcher["boxes"]![0]!["box"]!.AsObject();
}
