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

    [Test]
    [Platform("Linux")]
    public void Process_ThatIsKeptFromRunning_IsBegunAnewAndNoScriptIsBlamed()
    {
        var engine = new NodeEngine();
        using var stage = Impatient(engine);
        stage.Load("on('beat', () => { state.n = (state.n ?? 0) + 1; controls.arp.note(state.n) })").Play(2);
        Freeze(engine);
        stage.Play(4);
        Assert.That(stage.Said.First(), Does.StartWith("Warning: Script 'swing.js': on(\"beat\") (line 1) did not answer at 1.3, because the machine was too busy").And.EndsWith("It does not count."));
        Assert.That(stage.Host.Scripts.Single().Status, Is.EqualTo(ScriptStatus.Running));
        Assert.That(stage.Arp.Given, Is.EqualTo([1, 2, 3, 4, 5]), "with its state, all but the beat on which it was stopped");
    }

    [Test]
    [Platform("Linux")]
    public void Process_ThatIsKeptFromRunningWhileAGeneratorIsDrawn_PlaysOnFromWhereItIs()
    {
        var engine = new NodeEngine();
        using var stage = Impatient(engine);
        stage.Load("generator('bells', 'transport', function* () { for (let n = 0; ; n++) { yield note(n); yield wait(1); } })").Play(2);
        Freeze(engine);
        stage.Play(6);
        var heard = stage.Heard.Sent.Select(entry => (entry.Onset.Value, entry.Event.Atoms[0].AsFloat)).ToList();
        Assert.That(heard.All(each => each.Value == each.AsFloat), Is.True, string.Join(' ', heard));
        Assert.That(heard.Last().Value, Is.GreaterThanOrEqualTo(6), string.Join('\n', stage.Said));
    }

    [Test]
    [Platform("Linux")]
    public void Process_LostWhileAVersionWaitsForItsBar_IsBegunAnewWithBoth()
    {
        var engine = new NodeEngine();
        using var stage = Impatient(engine);
        stage.Load("on('beat', () => controls.arp.note(1))").Play(1);
        stage.Load("on('beat', () => controls.arp.note(2))");
        Freeze(engine);
        stage.Play(5);
        Assert.That(stage.Arp.Given, Is.EqualTo([1, 1, 1, 2, 2]), "all but the beat on which it was stopped");
    }

    private static ScriptStage Impatient(NodeEngine engine) => new(() => engine, limits: new() { Budget = TimeSpan.FromMilliseconds(50) });

    private static void Freeze(NodeEngine engine)
    {
        using var kill = System.Diagnostics.Process.Start("kill", ["-STOP", $"{engine.ProcessId}"]);
        kill.WaitForExit();
    }
}

internal sealed class NodeModuleTests : ModuleContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();

    [TestCase("log(1);\r\nimport { k } from \"./m.js\";", "there is no './m.js' beside it. (swing.js:2:19: `import { k } from \"./m.js\";`)")]
    [TestCase("import 'node:fs';", "'node:fs' is no file of the script's folder; import those as './name.js'. Packages are there only with --script-packages. (swing.js:1:8: `import 'node:fs';`)")]
    [TestCase("import './lib/chords.js';", "there is no './m.js' beside 'lib/chords.js'. (lib/chords.js:3:8: `} from './m.js'`)")]
    [TestCase("import './n\\x6f.js';", "there is no './no.js' beside it. (swing.js)")]
    public void Module_ThatIsNotThere_IsToldWithItsImport(string code, string sentence)
    {
        using var stage = Stage();
        stage.Write("lib/chords.js", "import {\n  k\n} from './m.js'");
        Assert.That(() => stage.Load(code), Throws.TypeOf<ScriptException>().With.Message.EqualTo(sentence));
        Assert.That(stage.Said.Single(), Is.EqualTo($"Error: Script 'swing.js': {sentence}"));
    }
}

internal sealed class NodeReloadTests : ReloadContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeWindingTests : WindingContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

internal sealed class NodeReplacedTests : ReplacedContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class NodeHangingTests : HangingContract
{
    protected override IScriptEngine MakeEngine() => new NodeEngine();
}
