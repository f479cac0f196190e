using System.Diagnostics;
using Tactus.Scripting;
using Tactus.Scripting.Node;

namespace Tactus.Tests.Bindings.Scripting;

internal sealed class NodeLanguageTests : LanguageContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeTimeTests : TimeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeLifeTests : LifeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();

    [Test]
    public void Callback_ThatWaitedForOthers_IsCutOffAndNotCounted()
    {
        using var stage = Stage(piece => piece.Control("slow", new Slow()), new() { Budget = TimeSpan.FromMilliseconds(50) });
        stage.Load("on('beat', () => { controls.slow.work(); for (let i = 0; i < 1000; i++); })").Play(5);
        Assert.That(stage.Said, Has.Count.EqualTo(5).And.All.StartsWith("Warning: Script 'swing.js': on(\"beat\") (line 1) was cut off after its 50 ms at ").And.All.EndsWith("It does not count."));
        Assert.That(stage.Host.Scripts.Single().Status, Is.EqualTo(ScriptStatus.Running));
    }

    /// <summary>A composer's code that keeps a script waiting.</summary>
    public sealed class Slow
    {
        public void Work()
        {
            var begun = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMilliseconds(150))
                Thread.Yield();
        }
    }
}

internal sealed class NodeEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}
