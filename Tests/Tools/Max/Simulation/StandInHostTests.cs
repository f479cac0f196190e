using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>Patches with hosts in virtual time: the test plays the page (facts.md section 0; section 9 for what is not established).</summary>
internal sealed class StandInHostTests
{
    private const int Notes = 1000;

    [TestCase("jweb", EventThread.Main)]
    [TestCase("v8 none.js", EventThread.Main)]
    [TestCase("node.script none.js", EventThread.Scheduler)]
    [TestCase("node.script none.js @defer 1", EventThread.Main)]
    public void Message_FromEachHost_LandsOnItsQueue(string text, EventThread lands) => Assert.That(ThreadOf(text), Is.EqualTo(lands));

    [Test]
    public void Message_WithRandomDelay_ArrivesWithinItsBounds()
    {
        var (machine, host) = Open("host = node.script none.js\np = print\nhost 0 -> p 0", new() { Node = new(5, 20) });
        for (var i = 0; i < 200; i++)
        {
            host.Say(0, i);
            machine.Advance(1);
        }
        machine.Advance(50);
        var delays = machine.Log.Entries.Select(entry => entry.Time - entry.Atoms[1].AsInt - 1).ToList();
        Assert.That(delays, Has.Count.EqualTo(200).And.All.InRange(5, 21));
        Assert.That(machine.Log.Entries.Select(entry => entry.Atoms[1].AsInt), Is.Ordered, "none overtakes another");
    }

    [Test]
    public void Messages_ThatMayOvertake_DoSo()
    {
        var (machine, host) = Open("host = node.script none.js\np = print\nhost 0 -> p 0", new() { Node = new(0, 20, KeepsOrder: false) });
        for (var i = 0; i < 50; i++)
            host.Say(0, i);
        machine.Advance(50);
        Assert.That(machine.Log.Entries.Select(entry => entry.Atoms[1].AsInt), Is.EquivalentTo(Enumerable.Range(0, 50)).And.Not.Ordered);
    }

    [Test]
    public void Messages_InFrames_ComeAtMultiplesOfTheFrame()
    {
        var (machine, host) = Open("host = node.script none.js\np = print\nhost 0 -> p 0", new() { Node = new(0, 20, Bunch: 16) });
        host.Say(0, 1);
        machine.Advance(100);
        Assert.That(machine.Log.Entries.Single().Time % 16, Is.Zero);
    }

    [Test]
    public void Message_ToAHost_ReachesIt()
    {
        var (machine, host) = Open("m = loadmess ask 1 2\nhost = v8 none.js\nm 0 -> host 0", new());
        var heard = new List<string>();
        host.Heard = (inlet, message) => heard.Add($"{inlet} {message}");
        machine.Advance(5);
        Assert.That(heard, Is.EqualTo(["0 ask 1 2"]));
    }

    [Test]
    public void Notes_PlacedAtArrival_SoundOnTimeUnderEveryDelay([ValueSource(nameof(Names))] string reading)
    {
        var options = new SimulationOptions { Jweb = new(0, 20) }.Readings().Single(each => each.Name == reading).Options;
        var (machine, host) = Open("""
            host = <jweb> {"url": "file://page.html"}
            take = t l b
            now = cpuclock
            split = unpack 0. 0
            late = - 0.
            wait = pipe 0 0
            out = noteout
            host 0 -> take 0
            take 1 -> now 0
            now 0 -> late 1
            take 0 -> split 0
            split 1 -> pitch 1
            pitch = i
            split 0 -> late 0
            late 0 -> go 0
            go = t b f
            go 1 -> wait 1
            go 0 -> pitch 0
            pitch 0 -> wait 0
            wait 0 -> out 0
            """, options);
        var zero = machine.CpuClock;
        host.Say(0, zero, 0);
        machine.Advance(100);
        var symbols = machine.SymbolCount;
        for (var i = 0; i < Notes; i++)
        {
            host.Say(0, zero + machine.Now + 60.0, (long)machine.Now);
            machine.Advance(1);
        }
        machine.Advance(100);
        var errors = machine.Log.Of(LogKind.NoteOut).Skip(1).Select(entry => entry.Time - (entry.Atoms[0].AsInt + 60)).ToList();
        Assert.That(errors, Has.Count.EqualTo(Notes).And.All.InRange(0, 1), "1,000 notes a second, none late by more than a poll");
        Assert.That(machine.Scheduler.Waiting + machine.LowPriority.Waiting, Is.Zero);
        Assert.That(machine.SymbolCount, Is.EqualTo(symbols), "numbers make no symbols");
    }

    private static IEnumerable<string> Names => new SimulationOptions().Readings().Select(each => each.Name);

    private static (Machine, StandInHost) Open(string script, SimulationOptions options)
    {
        var machine = new Machine(options);
        machine.StandIns.UnionWith(["jweb", "v8", "node.script"]);
        return (machine, (StandInHost)PatchLoader.Open(machine, PatchScript.Parse(script))["host"]);
    }

    private static EventThread ThreadOf(string text)
    {
        var (machine, host) = Open($"host = {(text == "jweb" ? "<jweb>" : text)}\np = print\nhost 0 -> p 0", new());
        var thread = (EventThread?)null;
        machine.Log.Written = _ => thread = machine.Thread;
        host.Say(0, "hello", 1);
        machine.Advance(5);
        return thread!.Value;
    }
}
