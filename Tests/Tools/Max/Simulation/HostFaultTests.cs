using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>What the simulator says where a message never reaches its page or script, or the script is no more. In virtual time.</summary>
internal sealed class HostFaultTests
{
    private HostStage stage = null!;

    [SetUp]
    public void Begin() => stage = new(new Machine { Outside = new VirtualNetwork(seed: 1).Outside });

    [TearDown]
    public void End() => stage.Dispose();

    [Test]
    public void NodeScript_ThatEndsInVirtualTime_SaysItsLastWordsAndIsStartedAgain()
    {
        stage.Write("fail.js", """
            const max = require("max-api");
            max.addHandler("fail", () => { throw new Error("on purpose"); });
            max.outlet("up", 1);
            """);
        var patch = stage.Open("n = node.script fail.js @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        stage.Machine.Advance(20);
        Assert.That(stage.Heard, Has.One.EqualTo("left up 1"));
        stage.SendTo(patch["n"], "fail");
        stage.Machine.Advance(20);
        Assert.That(stage.Heard, Has.Some.Contains("on purpose").And.Some.Contains("the script ended with 1").And.Some.EqualTo("right terminated 1"));
        Assert.That(stage.Heard.FindIndex(line => line.Contains("on purpose", StringComparison.Ordinal)), Is.LessThan(stage.Heard.FindIndex(line => line.Contains("ended with", StringComparison.Ordinal))));
        Assert.That(stage.Heard.Count(line => line == "left up 1"), Is.EqualTo(2));
    }

    [TestCase("j = <jweb> {\"rendermode\": 0}", "history undo")]
    [TestCase("j = <jweb> {\"rendermode\": 0}", "rendermode 1")]
    [TestCase("j = node.script empty.js", "watch 1")]
    public void Host_ToldAnAttributeThatChangesNothing_SaysThatNobodyHearsIt(string box, string message)
    {
        stage.Write("empty.js", "");
        var patch = stage.Open(box);
        Assert.That(stage.Heard, Is.Empty, "what the file keeps is no message");
        stage.SendTo(patch["j"], message);
        Assert.That(stage.Heard.Single(), Does.StartWith($"the message '{message.Split(' ')[0]}' sets an attribute of"));
    }
}
