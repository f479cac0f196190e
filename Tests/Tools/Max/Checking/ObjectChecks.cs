using System.Text.Json.Nodes;
using Tactus.Tools.Max.Checking;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What is found about single boxes: their names, ports, files and numbers.</summary>
[TestFixture]
public sealed class ObjectChecks
{
    [Test]
    public void Object_Unknown_IsNamedWithTheNearest()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("metroo 500", 20, 20, new Ports(2, 1));
        Assert.That(PatchFolder.Check(patch), Found.Warning("object", box, "'metroo' in Max, nor a patch or an external of that name where Max searches; did you mean 'metro'?"));
    }

    [Test]
    public void Object_UnknownInAPackage_IsAnError()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("metroo 500", 20, 20, new Ports(2, 1));
        using var folder = PatchFolder.Package().With("examples/a.maxpat", patch);
        Assert.That(folder.Check(), Found.Error("object", box, "did you mean 'metro'?"));
    }

    [TestCase("jit.* @val 0.5")]
    [TestCase("jit.+")]
    [TestCase("jit.-")]
    [TestCase("jit.>")]
    public void Object_NamedByJittersOperator_IsKnown(string text)
    {
        var patch = new PatchBuilder();
        patch.Object(text, 20, 20);
        Assert.That(PatchFolder.Check(patch), Found.Nothing);
    }

    [TestCase("script newdefault host 40 80 metroo 500", "'metroo' in Max, nor a patch or an external of that name where Max searches; did you mean 'metro'?")]
    [TestCase("script newdefault host 40 80 voyce", "'voyce' in Max, nor a patch or an external of that name where Max searches; did you mean 'voice'?")]
    public void Object_ThatAMessageMakes_IsLookedFor(string text, string problem)
    {
        var patch = new PatchBuilder();
        var message = patch.Message(text, 20, 20);
        patch.Cord(message, 0, patch.Object("thispatcher", 20, 80), 0);
        using var folder = new PatchFolder().With("voice.maxpat", new PatchBuilder()).With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Warning("object", message, problem));
    }

    [TestCase("script newdefault host 40 80 metro 500")]
    [TestCase("script newdefault host 40 80 voice 60")]
    [TestCase("script newdefault host 40 80 $1")]
    [TestCase("script delete host")]
    public void Object_ThatAMessageMakes_MayBeAnyThatThereIs(string text)
    {
        var patch = new PatchBuilder();
        patch.Cord(patch.Message(text, 20, 20), 0, patch.Object("thispatcher", 20, 80), 0);
        using var folder = new PatchFolder().With("voice.maxpat", new PatchBuilder()).With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void Object_OfAnotherPackage_IsTakenOnTrust()
    {
        var patch = new PatchBuilder();
        patch.Object("bach.roll", 20, 20, new Ports(6, 8));
        using var folder = PatchFolder.Package().With("examples/a.maxpat", patch);
        Assert.That(PatchChecker.Check([folder.Root], [], ["bach.*"]).Findings, Found.Nothing);
    }

    [Test]
    public void Object_AsAClassOfItsOwn_IsSaidToBeTyped()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("metro", 20, 20);
        patch.Set(box, ("maxclass", "metro"), ("text", null));
        Assert.That(PatchFolder.Check(patch), Found.Error("object", box, "\"maxclass\": \"newobj\""));
    }

    [TestCase("pack 0 0 0", 2, 1, "says 2 inlets and 1 outlet, Max gives 3 inlets and 1 outlet")]
    [TestCase("t b i", 1, 3, "Max gives 1 inlet and 2 outlets")]
    [TestCase("makenote 100 250 1", 3, 2, "Max gives 4 inlets and 3 outlets")]
    [TestCase("transport", 2, 8, "Max gives 2 inlets and 9 outlets")]
    public void Ports_OtherThanMaxGives_AreFound(string text, int inlets, int outlets, string words)
    {
        var patch = new PatchBuilder();
        var box = patch.Object(text, 20, 20, new Ports(inlets, outlets));
        patch.Set(box, ("outlettype", new JsonArray([.. Enumerable.Range(0, outlets).Select(_ => JsonValue.Create(""))])));
        Assert.That(PatchFolder.Check(patch), Found.Error("ports", box, words));
    }

    [Test]
    public void OutletTypes_OtherThanMaxWrites_AreFound()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("t b i", 20, 20);
        patch.Set(box, ("outlettype", new JsonArray("", "int")));
        Assert.That(PatchFolder.Check(patch), Found.Warning("ports", box, "\"outlettype\" is [ \"\", \"int\" ]; Max writes [ \"bang\", \"int\" ]"));
    }

    [Test]
    public void Subpatcher_WithOtherPortsThanItsInlets_IsFound()
    {
        var inner = new PatchBuilder();
        inner.Inlet(20, 20);
        var patch = new PatchBuilder();
        var box = patch.Inside("p voice", 20, 20, inner);
        patch.Set(box, ("numinlets", 2));
        Assert.That(PatchFolder.Check(patch), Found.Error("ports", box, "the patcher inside has 1 inlet and 0 outlets"));
    }

    [Test]
    public void Abstraction_WithOtherPortsThanItsFile_IsFound()
    {
        var file = new PatchBuilder();
        file.Outlet(20, 20);
        var patch = new PatchBuilder();
        var box = patch.Object("voice", 20, 20, new Ports(1, 1));
        using var folder = new PatchFolder().With("voice.maxpat", file).With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Error("ports", box, "voice.maxpat has 0 inlets and 1 outlet"));
    }

    [Test]
    public void Abstraction_OfSeveralFilesWithOneName_MayBeAnyOfThem()
    {
        var (one, other) = (new PatchBuilder(), new PatchBuilder());
        one.Outlet(20, 20);
        other.Inlet(20, 20);
        var patch = new PatchBuilder();
        patch.Object("voice", 20, 20, new Ports(1, 0));
        using var folder = new PatchFolder().With("one/voice.maxpat", one).With("two/voice.maxpat", other).With("two/a.maxpat", patch);
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void Script_WithLinesOfOldMacs_IsRead()
    {
        var patch = new PatchBuilder();
        patch.Object("js a.js", 20, 20, new Ports(3, 2));
        using var folder = new PatchFolder().With("a.js", "/* old */\rinlets = 3;\routlets = 2;\r").With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Nothing);
    }

    [Test]
    public void Script_WithOtherPortsThanItSets_IsFound()
    {
        var patch = new PatchBuilder();
        var box = patch.Object("js a.js", 20, 20, new Ports(1, 1));
        using var folder = new PatchFolder().With("a.js", "inlets = 1;\noutlets = 2;\n").With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Error("ports", box, "its script asks for 1 inlet and 2 outlets"));
    }

    [Test]
    public void Arguments_ThatNobodyPasses_AreFound()
    {
        var file = new PatchBuilder();
        file.Object("metro #2", 20, 20);
        var patch = new PatchBuilder();
        var box = patch.Object("voice 60", 20, 20, new Ports(0, 0));
        using var folder = new PatchFolder().With("voice.maxpat", file).With("a.maxpat", patch);
        Assert.That(folder.Check(), Found.Warning("arguments", box, "voice.maxpat reads #2, but 1 of its arguments"));
    }

    [TestCase("js nothere.js", 1, 1)]
    [TestCase("v8 nothere", 1, 1)]
    [TestCase("node.script nothere.mjs", 1, 2)]
    [TestCase("poly~ nothere", 1, 0)]
    public void File_ThatIsNowhere_IsFound(string text, int inlets, int outlets)
    {
        var patch = new PatchBuilder();
        var box = patch.Object(text, 20, 20, new Ports(inlets, outlets));
        Assert.That(PatchFolder.Check(patch), Found.Warning("file", box, "There is no file 'nothere"));
    }

    [Test]
    public void Page_ThatIsNowhere_IsFoundByUrlAndByMessage()
    {
        var patch = new PatchBuilder();
        var page = patch.Box("jweb", 20, 100, ("url", "file://gone.html"), ("rendermode", 0));
        var (message, url) = (patch.Message("readfile lost.html", 20, 20), patch.Message("url file://away.html", 200, 20));
        patch.Cord(message, 0, page, 0).Cord(url, 0, page, 0).Cord(patch.Message("url http://127.0.0.1:7400/", 400, 20), 0, page, 0);
        Assert.That(PatchFolder.Check(patch).Select(finding => $"{finding.Id}: {finding.Message.Split(' ')[4]}"), Is.EqualTo([$"{page}: 'gone.html'", $"{message}: 'lost.html'", $"{url}: 'away.html'"]));
    }

    [Test]
    public void Bpatcher_OfAFileThatIsNowhere_IsFoundWithTheNearest()
    {
        var patch = new PatchBuilder();
        var box = patch.Box("bpatcher", 20, 20, ("name", "pannel.maxpat"));
        using var folder = PatchFolder.Package().With("patchers/parts/panel.maxpat", new PatchBuilder()).With("examples/a.maxpat", patch);
        Assert.That(folder.Check(), Found.Error("file", box, "'pannel.maxpat' where Max searches; did you mean 'panel.maxpat'?"));
    }
}
