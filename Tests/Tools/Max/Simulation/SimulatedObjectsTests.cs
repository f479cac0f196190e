using System.Text.Json.Nodes;
using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>What is simulated has the ports that Max's own objects were seen with.</summary>
internal sealed class SimulatedObjectsTests
{
    /// <summary>They need a file, a formula or a mode to exist at all.</summary>
    private static readonly string[] NeedMore = ["expr", "if", "sprintf", "node.script", "v8", "js", "zl", "inlet", "outlet", "slider", "dial", "multislider", "dict.view", "jsui", "fpic"];

    private static IEnumerable<string> Texts => SimulatedObjects.Names.Except(NeedMore).Concat(
    [
        "pipe 0 0 0 100", "makenote 100 250 1", "route a b c", "routepass 1", "sel 1 2", "t b i f", "pack 0 0 0", "pak 0. 0.", "unpack i i i", "gate 4", "switch 3",
        "join 4", "buddy 3", "zl len", "zl slice 1", "expr $i1 + $f3", "if $i2 then out3 1", "sprintf %d %s", "bangbang 3", "receive name", "+ 1.", "counter 1 5",
    ]);

    [TestCaseSource(nameof(Texts))]
    public void Ports_OfEveryObject_AreThoseOfMax(string text)
    {
        var words = BoxText.Parse(text);
        var known = ObjectCatalog.Find(words.Name)?.PortsOf(words, new Version(9, 1)) ?? [];
        var isClass = ObjectCatalog.Find(words.Name)?.Kind == BoxKind.OwnClass;
        var saved = new JsonObject { ["numinlets"] = known.Count > 0 ? known[0].Inlets : 0, ["numoutlets"] = known.Count > 0 ? known[0].Outlets : 0 };
        using var machine = new Machine();
        var patch = PatchLoader.Open(machine, PatchScript.Parse(isClass ? $"it = <{text}> {saved.ToJsonString()}" : $"it = {text}"));
        Assert.That(known.Select(each => (each.Inlets, each.Outlets)).DefaultIfEmpty((-1, -1)),
            Has.Member((patch["it"].Inlets, patch["it"].Outlets.Count)).Or.EqualTo(new[] { (-1, -1) }));
    }

    [Test]
    public void Names_All_AreMaxsOwn() =>
        Assert.That(SimulatedObjects.Names.Where(name => !ObjectCatalog.Knows(name)), Is.Empty);
}
