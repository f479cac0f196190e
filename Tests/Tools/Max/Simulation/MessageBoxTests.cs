using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>The message box: patch-format.md section 3, text conventions.</summary>
internal sealed class MessageBoxTests
{
    [Test]
    public void Bang_OnCommas_SendsOneAfterTheOther()
    {
        using var bench = Bench.Of("<message> 1, 2 3, word 4").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1", "0: 2 3", "0: word 4"]));
    }

    [Test]
    public void Dollars_InTheText_TakeWhatComesIn()
    {
        using var bench = Bench.Of("<message> $2 $1 ticks $3").Send(0, "1 2.5");
        Assert.That(bench.Heard, Is.EqualTo(["0: 2.5 1 ticks 0"]));
    }

    [Test]
    public void Escapes_InTheText_AreLiteral()
    {
        using var bench = Bench.Of(@"<message> a\, b ""two words""").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: a, b two words"]));
    }

    [Test]
    public void Set_OnTheLeft_ChangesWithoutSending()
    {
        using var bench = Bench.Of("<message> old").Send(0, "set new 1.").Send(0, "append 2", "bang").Send(1, "5 6").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: new 1. 2", "0: 5 6"]));
    }

    [Test]
    public void Semicolons_BeforeNames_SendToReceivers()
    {
        var machine = new Machine();
        var patch = PatchLoader.Open(machine, PatchScript.Parse("""
            m = <message> 1; one $1 x, y; two 2; max preempt 1
            r = r one
            p = print one
            q = r two
            o = print two
            r 0 -> p 0
            q 0 -> o 0
            """));
        machine.RunEvent(EventThread.Main, 0, () => patch["m"].Receive(0, Message.Of(7)));
        Assert.That(machine.Log.Entries.Select(entry => Bench.Text(entry.Atoms)), Is.EqualTo(["one 7 x", "one y", "two 2", "max preempt 1"]));
    }
}
