#if TACTUS_FULL
using Tactus.Scripting;
using Tactus.Scripting.Jint;

namespace Tactus.Tests.Bindings.Scripting;

internal sealed class JintLanguageTests : LanguageContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintTimeTests : TimeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintLifeTests : LifeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();

    protected override bool KnowsWhereItAssigned => false;

    [Test]
    public void Callback_OfMoreStatementsThanATurnHas_IsCutOffWhateverTheMachine()
    {
        using var stage = Stage(limits: new() { Budget = TimeSpan.FromMinutes(1) });
        stage.Load("on('beat', () => { for (;;); })").Play(1);
        Assert.That(stage.Said.Single(), Does.Contain("was cut off after its 5,000,000 statements at 1.1"));
    }
}

internal sealed class JintRegexTests : ScriptContract
{
    private const string Exploding = "/^(a+)+$/.test('a'.repeat(45) + 'b')";

    protected override IScriptEngine MakeEngine() => new JintEngine();

    [Test]
    public void Callback_WithARegularExpressionThatExplodes_IsToldAsWhatItIs()
    {
        using var stage = Stage(limits: ScriptLimits.Offline);
        stage.Load($"on('beat', () => {{ {Exploding} }})").Play(3);
        Assert.That(stage.Said, Has.Count.EqualTo(3).And.All.Contain("on(\"beat\") (line 1) was cut off in a regular expression that came to no end at 1."));
        Assert.That(stage.Host.Scripts.Single().Status, Is.EqualTo(ScriptStatus.Stopped));
    }

    [Test]
    public void Loading_WithARegularExpressionThatExplodes_IsToldAsWhatItIs()
    {
        using var stage = Stage(limits: ScriptLimits.Offline);
        Assert.That(() => stage.Load(Exploding), Throws.TypeOf<ScriptException>().With.Message.EqualTo("a regular expression of it came to no end. (swing.js)"));
    }
}

internal sealed class JintModuleTests : ModuleContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintReloadTests : ReloadContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintEscapeTests : EscapeContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintWindingTests : WindingContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

internal sealed class JintReplacedTests : ReplacedContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class JintHangingTests : HangingContract
{
    protected override IScriptEngine MakeEngine() => new JintEngine();
}
#endif
