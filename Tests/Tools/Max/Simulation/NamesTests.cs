using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>What objects share by name: coll, dict, value, send and receive.</summary>
internal sealed class NamesTests
{
    [Test]
    public void Coll_LookedUp_TellsIndexThenData()
    {
        using var bench = Bench.Of("coll it").Send(0, "1 a b", "store key 60 100", "1", "key", "symbol key", "9");
        Assert.That(bench.Heard, Is.EqualTo(["1: 1", "0: a b", "1: key", "0: 60 100", "1: key", "0: 60 100"]));
    }

    [Test]
    public void Coll_Dumped_EndsWithABang()
    {
        using var bench = Bench.Of("coll").Send(0, "1 a", "2 b", "remove 1", "dump", "length");
        Assert.That(bench.Heard, Is.EqualTo(["1: 2", "0: symbol b", "3: bang", "0: 1"]));
    }

    [Test]
    public void Coll_Appended_CountsOnFromTheHighest()
    {
        using var bench = Bench.Of("coll").Send(0, "append 7 8", "5 a b", "append 9 10", "0", "6");
        Assert.That(bench.Heard, Is.EqualTo(["1: 0", "0: 7 8", "1: 6", "0: 9 10"]));
    }

    [Test]
    public void Coll_WithOneWord_PutsSymbolBeforeIt()
    {
        using var bench = Bench.Of("coll").Send(0, "1 a b", "sub 1 2 c", "2 word", "2");
        Assert.That(bench.Heard, Is.EqualTo(["1: 1", "0: a c", "1: 2", "0: symbol word"]), "and sub says what it has changed");
    }

    [Test]
    public void Coll_WithoutAName_IsItsOwnInEveryPatcher()
    {
        using var folder = new TemporaryFolder();
        folder.Write("keeps.maxpat", PatchScript.ToJson("in = <inlet>\nc = coll\nout = <outlet>\nin 0 -> c 0\nc 0 -> out 0").ToJsonString());
        var machine = new Machine();
        var patch = PatchLoader.Open(machine, PatchScript.Parse("a = keeps\nb = keeps\np = print a\nq = print b\na 0 -> p 0\nb 0 -> q 0", Path.Combine(folder.Path, "test.maxpat")));
        foreach (var (box, message) in new[] { ("a", "1 one"), ("b", "1 other"), ("a", "1"), ("b", "1") })
            machine.RunEvent(EventThread.Main, 0, () => patch[box].Receive(0, Message.From(AtomText.ReadAll(message))));
        Assert.That(machine.Log.Entries.Select(entry => Bench.Text(entry.Atoms)), Is.EqualTo(["a symbol one", "b symbol other"]), "two of one abstraction, as tactus.place is");
    }

    [Test]
    public void Coll_WithSavedData_KnowsIt()
    {
        using var bench = Bench.Of("""<coll> {"coll_data": {"count": 1, "data": [{"key": 3, "value": [1, 2.5, "x"]}]}, "saved_object_attributes": {"embed": 1}}""").Send(0, "3");
        Assert.That(bench.Heard, Is.EqualTo(["1: 3", "0: 1 2.5 x"]));
    }

    [Test]
    public void Dict_SetAndGot_AnswersWithTheKey()
    {
        using var bench = Bench.Of("dict d").Send(0, "set a 1", "set b::c 2 3", "get a", "get b::c", "bang", "append a 5", "get a");
        Assert.That(bench.Heard, Is.EqualTo(["1: a 1", "1: b::c 2 3", "0: dictionary d", "1: a 1 5"]));
    }

    [Test]
    public void Value_OfOneName_IsShared()
    {
        var machine = new Machine();
        var patch = PatchLoader.Open(machine, PatchScript.Parse("""
            a = v it
            b = value it
            p = print
            b 0 -> p 0
            """));
        patch["a"].Receive(0, Message.Of(5));
        patch["b"].Receive(0, Message.Bang);
        Assert.That(machine.Log.Entries.Select(entry => Bench.Text(entry.Atoms)), Is.EqualTo(["print 5"]));
    }

    [Test]
    public void Forward_ToldAnotherName_SendsThere()
    {
        var machine = new Machine();
        var patch = PatchLoader.Open(machine, PatchScript.Parse("""
            f = forward one
            r = receive two
            p = print
            r 0 -> p 0
            """));
        foreach (var message in new[] { "1", "send two", "2" })
            patch["f"].Receive(0, Message.From(AtomText.ReadAll(message)));
        Assert.That(machine.Log.Entries.Select(entry => Bench.Text(entry.Atoms)), Is.EqualTo(["print 2"]));
    }

    [Test]
    public void UMenu_PickedByNumber_TellsTextThenIndex()
    {
        using var bench = Bench.Of("""<umenu> {"items": ["a", "b", ",", "c"]}""").Send(0, "0", "1", "symbol c", "7");
        Assert.That(bench.Heard, Is.EqualTo(["1: a b", "0: 0", "1: c", "0: 1", "1: c", "0: 1"]));
    }

    [Test]
    public void NoteOut_AtAPitch_IsLoggedWithTimeAndTick()
    {
        using var bench = Bench.Of("noteout 2").Transport(transport => transport.SetRunning(true)).Advance(500).Send(0, "60 100");
        var entry = bench.Machine.Log.Of(LogKind.NoteOut).Single();
        Assert.That((entry.Time, entry.Tick, Bench.Text(entry.Atoms)), Is.EqualTo((500.0, 480.0, "60 100 2")));
    }
}
