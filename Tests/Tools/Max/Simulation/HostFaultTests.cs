using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>What the simulator says where a message never reaches its page or script, or the script is no more. In virtual time.</summary>
internal sealed class HostFaultTests
{
    private readonly List<string> heard = [];
    private string folder = "";
    private Machine machine = null!;

    [SetUp]
    public void Begin()
    {
        heard.Clear();
        folder = Directory.CreateTempSubdirectory("tactus-host-faults").FullName;
        machine = new() { Outside = new VirtualNetwork(seed: 1).Outside };
    }

    [TearDown]
    public void End()
    {
        machine.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void NodeScript_ThatEndsInVirtualTime_SaysItsLastWordsAndIsStartedAgain()
    {
        Write("fail.js", """
            const max = require("max-api");
            max.addHandler("fail", () => { throw new Error("on purpose"); });
            max.outlet("up", 1);
            """);
        var patch = Open("n = node.script fail.js @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        machine.Advance(20);
        Assert.That(heard, Has.One.EqualTo("left up 1"));
        SendTo(patch["n"], "fail");
        machine.Advance(20);
        Assert.That(heard, Has.Some.Contains("on purpose").And.Some.Contains("the script ended with 1").And.Some.EqualTo("right terminated 1"));
        Assert.That(heard.FindIndex(line => line.Contains("on purpose", StringComparison.Ordinal)), Is.LessThan(heard.FindIndex(line => line.Contains("ended with", StringComparison.Ordinal))));
        Assert.That(heard.Count(line => line == "left up 1"), Is.EqualTo(2));
    }

    [TestCase("j = <jweb> {\"rendermode\": 0}", "history undo")]
    [TestCase("j = <jweb> {\"rendermode\": 0}", "rendermode 1")]
    [TestCase("j = node.script empty.js", "watch 1")]
    public void Host_ToldAnAttributeThatChangesNothing_SaysThatNobodyHearsIt(string box, string message)
    {
        Write("empty.js", "");
        var patch = Open(box);
        Assert.That(heard, Is.Empty, "what the file keeps is no message");
        SendTo(patch["j"], message);
        Assert.That(heard.Single(), Does.StartWith($"the message '{message.Split(' ')[0]}' sets an attribute of"));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private RunningPatcher Open(string script)
    {
        machine.Log.Written = entry => heard.Add(Bench.Text(entry.Atoms));
        return PatchLoader.Open(machine, PatchScript.Parse(script, Path.Combine(folder, "test.maxpat")));
    }

    private void SendTo(MaxObject target, string message) =>
        machine.RunEvent(EventThread.Main, machine.Now, () => target.Receive(0, Message.From(AtomText.ReadAll(message))));
}
