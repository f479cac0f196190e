using Tactus.Scripting.Node;
using static Tactus.Notation;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A hundred scripts beside a thousand events a second: in time passed by hand, so it counts what comes when, not how fast the machine is.</summary>
internal sealed class CrowdTests
{
    [Test]
    public void HundredScripts_OnEveryBeat_LeaveEveryEventInItsStep()
    {
        using var stage = new ScriptStage(() => new NodeEngine(), piece => piece.Generator("rain", Clock.Ms, Rain));
        for (var i = 0; i < 100; i++)
            stage.Load("on('beat', ({ position }) => controls.arp.note(position))", $"s{i}.js");
        stage.Play(4);
        Assert.That(stage.Arp.Given, Has.Count.EqualTo(400).And.Ordered);
        Assert.That(stage.ScoreOf("rain").Length, Is.InRange(2000, 2110));
        Assert.That(stage.Said, Is.Empty);
    }

    private static IEnumerable<Event> Rain()
    {
        for (var i = 0; ; i++)
        {
            yield return Atoms(i);
            yield return Wait(1);
        }
    }
}
