using System.Diagnostics;
using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>What is said of scripts that are at fault, and what becomes of them.</summary>
internal abstract class LifeContract : ScriptContract
{
    private static readonly ScriptLimits Tight = new() { Budget = TimeSpan.FromMilliseconds(500), LoadTime = TimeSpan.FromMilliseconds(500) };

    [TestCase("let x = 1;\n  let y = ;", 2, 11, "let y = ;")]
    [TestCase("\n\nnothing.there()", 3, 1, "nothing.there()")]
    [TestCase("\n  on('beet', () => {});", 2, 3, "on('beet', () => {});")]
    [TestCase("import { a } from './chords.js';\nexport const b = a;\n)", 3, 1, ")")]
    public void File_ThatIsWrong_IsRefusedWithItsPlace(string text, int line, int column, string source)
    {
        using var stage = Stage();
        stage.Write("chords.js", "export const a = 1;");
        var refused = Assert.Throws<ScriptException>(() => stage.Load(text))!.Problem;
        Assert.That((refused.File, refused.Line, refused.Column, refused.Source?.Trim()), Is.EqualTo(("swing.js", line, column, source)), refused.ToString());
    }

    [Test]
    public void File_OfTenMegabytes_IsRefused()
    {
        using var stage = Stage();
        var file = stage.Write("long.js", new string(' ', 10 << 20));
        Assert.That(() => stage.Host.Load(file), Throws.TypeOf<ScriptException>().With.Message.Contains("has at most 1,048,576 bytes; this one has 10,485,760"));
    }

    [TestCase("controls.arp.sum('x')", "Error: 'arp.Sum'")]
    [TestCase("nothing.there()", "ReferenceError: nothing is not defined")]
    [TestCase("throw new RangeError('mine')", "RangeError: mine")]
    [TestCase("controls.arp.velocity = 'x'", "Error: 'arp.Velocity'", true)]
    public void Callback_ThatThrows_IsToldWithItsPlaceAndTheOthersGoOn(string code, string sentence, bool isAssignment = false)
    {
        using var stage = Stage();
        stage.Load($"on('beat', () => {{\n  {code};\n}}); on('beat', () => controls.arp.note(1))").Play(2);
        Assert.That(stage.Said[0], Does.StartWith($"Error: Script 'swing.js': on(\"beat\") (line 1) failed at 1.1: {sentence}"));
        Assert.That(stage.Said[0], isAssignment && !KnowsWhereItAssigned ? Does.EndWith("(swing.js)") : Does.Contain("(swing.js:2").And.Contain($"`{code};`"));
        Assert.That(stage.Arp.Given, Has.Count.EqualTo(2));
    }

    [Test]
    public void Callback_ThatThrowsThreeTimesInARow_IsCalledNoMore()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => { throw 'no' })").Play(6);
        Assert.That(stage.Said, Has.Count.EqualTo(3));
        Assert.That(stage.Said.Last(), Does.Contain("is called no more"));
    }

    [Test]
    public void Loop_WithoutEnd_IsCutOffAndTheThirdTimeStopped()
    {
        using var stage = Stage(limits: Tight);
        stage.Load("on('beat', () => { for (;;); })", "loop.js");
        stage.Load("on('beat', () => controls.arp.note(1))", "good.js");
        var beats = 0;
        for (; beats < 40 && stage.Host.Scripts[0].Status == ScriptStatus.Running; beats++)
            stage.Play(1);    // on a busy machine some of its turns hardly run, and do not count
        stage.Play(2);
        var counted = stage.Said.Where(said => !said.EndsWith("It does not count.", StringComparison.Ordinal)).ToList();
        Assert.That(counted, Has.Count.EqualTo(3));
        Assert.That(counted[0], Does.StartWith($"Error: Script 'loop.js': on(\"beat\") (line 1) was cut off after its "));
        Assert.That(counted[2], Does.Contain("so the script was stopped"));
        Assert.That(stage.Host.Scripts[0].Status, Is.EqualTo(ScriptStatus.Stopped));
        Assert.That(stage.Arp.Given, Has.Count.EqualTo(beats + 2));
    }

    // Where the machine or the composer's code kept it waiting, no engine counts it against a script.
    [Test]
    public void Callback_ThatWaitsForASlowControl_IsNeverStoppedForIt()
    {
        using var stage = Stage(piece => piece.Control("slow", new Slow()), new() { Budget = TimeSpan.FromMilliseconds(50) });
        stage.Load("on('beat', () => { controls.slow.work(); for (let i = 0; i < 1000; i++); })").Play(5);
        Assert.That(stage.Host.Scripts.Single().Status, Is.EqualTo(ScriptStatus.Running), string.Join('\n', stage.Said));
        Assert.That(stage.Said, Is.All.EndsWith("It does not count."));
    }

    [TestCase("new Array(2e6).fill(0).map((_, i) => (i * 7919) % 1000003).sort()")]
    [TestCase("'x'.repeat(2e7).split('').reverse().join('').length")]
    public void Callback_InABuiltInThatRunsLong_LeavesTheOthersAlone(string code)
    {
        using var stage = Stage(limits: new() { Budget = TimeSpan.FromMilliseconds(100) });
        stage.Load($"at(1, 2, () => {{ {code} }})", "bad.js");
        stage.Load("on('beat', ({beat}) => controls.arp.note(beat))", "good.js");
        stage.Play(4);
        Assert.That(stage.Arp.Given, Is.SupersetOf(new[] { 1d, 3, 4 }).And.Ordered);
        Assert.That(stage.Host.Scripts.Single(script => script.Name == "good.js").Status, Is.EqualTo(ScriptStatus.Running));
    }

    [Test]
    public void Memory_ThatIsNeverLetGo_StopsThatScriptAndTheOthersGoOn()
    {
        using var stage = Stage(limits: ScriptLimits.Offline);
        stage.Load("on('beat', ({beat}) => controls.arp.note(beat))", "good.js");
        stage.Load("const all = []; on('beat', () => { for (let i = 0; i < 80000; i++) all.push([i, i + .5, `${i}`]) })", "bad.js");
        stage.Play(60);
        Assert.That(stage.Host.Scripts.Select(script => script.Status), Is.EqualTo([ScriptStatus.Running, ScriptStatus.Stopped]), string.Join('\n', stage.Said));
        Assert.That(stage.Arp.Given, Has.Count.GreaterThanOrEqualTo(58));
    }

    [TestCase("for (;;);", "it (took more than [0-9]+ ms|ran more than [0-9,]+ statements) to load", Description = "whichever limit the machine comes to first")]
    [TestCase("await new Promise(() => {})", "never")]
    [TestCase("(function f() { f() })()", "")]
    [TestCase("/^(a+)+$/.test('a'.repeat(45) + 'b')", "")]
    public void Loading_ThatNeverEnds_IsRefused(string code, string why)
    {
        using var stage = Stage(limits: Tight);
        Assert.That(() => stage.Load(code), Throws.TypeOf<ScriptException>().With.Message.Matches(why));
    }

    [TestCase("(function f() { f() })()")]
    [TestCase("/^(a+)+$/.test('a'.repeat(45) + 'b')")]
    [TestCase("return new Promise(() => {})")]
    [TestCase("return Promise.reject(new Error('late'))")]
    public void Callback_ThatGoesAstray_LeavesTheOthersAlone(string code)
    {
        using var stage = Stage(limits: Tight);
        stage.Load($"on('beat', () => {{ {code} }})", "bad.js");
        stage.Load("on('beat', ({beat}) => controls.arp.note(beat))", "good.js");
        stage.Play(4);
        Assert.That(stage.Arp.Given, Is.EqualTo([1, 2, 3, 4]));
    }

    [Test]
    public void Memory_WithoutEnd_StopsThatScriptAndTheOthersGoOnWithTheirState()
    {
        using var stage = Stage(limits: ScriptLimits.Offline);
        stage.Load("on('beat', ({beat}) => { state.n = (state.n ?? 0) + 1; controls.arp.note(state.n) })", "good.js");
        stage.Load("const all = []; at(1, 3, () => { for (;;) all.push(new Array(1e5).fill(0).map((_, i) => ({ i }))) })", "bad.js");
        stage.Play(6);
        Assert.That(stage.Host.Scripts.Single(script => script.Name == "good.js").Status, Is.EqualTo(ScriptStatus.Running));
        Assert.That(stage.Arp.Given, Is.SupersetOf(new[] { 1d, 2, 3 }).And.Ordered);
        Assert.That(stage.Arp.Given.Count, Is.GreaterThanOrEqualTo(5));
        Assert.That(stage.Said, Has.Some.Contains("bad.js"));
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

    [Test]
    public void Step_WithScriptsThatWaitForNothing_AllocatesNothing()
    {
        using var stage = Stage();
        stage.Load("at(900, 1, () => {})").Play(1);
        stage.Advance(100);
        var before = GC.GetAllocatedBytesForCurrentThread();
        stage.Advance(500);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
