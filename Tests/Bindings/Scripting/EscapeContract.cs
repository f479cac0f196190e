namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Ways out of a script's world, each tried: none leads anywhere.</summary>
internal abstract class EscapeContract : ScriptContract
{
    [TestCase("typeof process", "undefined")]
    [TestCase("typeof require", "undefined")]
    [TestCase("typeof module", "undefined")]
    [TestCase("typeof Date", "undefined")]
    [TestCase("typeof console", "undefined")]
    [TestCase("typeof System", "undefined")]
    [TestCase("typeof importNamespace", "undefined")]
    [TestCase("typeof clr", "undefined")]
    [TestCase("typeof WebAssembly", "undefined")]
    [TestCase("typeof fetch", "undefined")]
    [TestCase("typeof WebSocket", "undefined")]
    [TestCase("typeof XMLHttpRequest", "undefined")]
    [TestCase("typeof setTimeout", "undefined")]
    [TestCase("typeof globalThis.process", "undefined")]
    [TestCase("typeof send", "undefined")]
    [TestCase("typeof globalThis.version", "undefined")]
    [TestCase("typeof arguments", "undefined")]
    [TestCase("this", "undefined")]
    public void World_OfAScript_HasNothingOfTheMachine(string code, string heard)
    {
        using var stage = Stage();
        Assert.That(stage.LoadAndHear($"log(String({code}))"), Is.EqualTo(heard));
    }

    [TestCase("this.constructor.constructor('return process')()")]
    [TestCase("controls.constructor.constructor('return process')()")]
    [TestCase("log.constructor('return process')()")]
    [TestCase("on.constructor.constructor('return process')()")]
    [TestCase("(() => {}).constructor('return process')()")]
    [TestCase("(function* () {}).constructor('return process')()")]
    [TestCase("Reflect.construct(Function, ['return process'])()")]
    [TestCase("eval('process')")]
    [TestCase("(0, eval)('globalThis.process')")]
    [TestCase("controls.arp.getType().assembly")]
    [TestCase("controls.arp.setPitchField.constructor('return process')()")]
    [TestCase("(function f() { try { f() } catch (e) { return e.constructor.constructor('return process')() } return f() })()")]
    [TestCase("try { controls.none } catch (e) { return e.constructor.constructor('return process')() }")]
    [TestCase("Error.prepareStackTrace = (e, frames) => frames.map((f) => f.getThis?.()).find((t) => t?.process); return new Error().stack.process.pid")]
    [TestCase("Error.prepareStackTrace = (e, frames) => frames.map((f) => f.getFunction?.()).find((t) => t); return new Error().stack.constructor('return process')().pid")]
    public void Code_ThatReachesForTheMachine_Throws(string code)
    {
        var body = code.Contains("; return", StringComparison.Ordinal) || code.StartsWith("try", StringComparison.Ordinal) ? code : "return " + code;
        using var stage = Stage();
        var heard = HeardOf(stage, $"function tryIt() {{ {body} }} try {{ const out = tryIt(); log('out', typeof out?.pid, typeof out?.exit) }} catch (e) {{ log('refused') }}");
        Assert.That(heard, Is.EqualTo("refused").Or.EqualTo("out undefined undefined"));
    }

    [Test]
    public void Import_AsAFunction_LeadsNowhere()
    {
        using var stage = Stage();
        var heard = stage.LoadAndHear("""
            try { const fs = await import('node:fs'); log('out', typeof fs.readFileSync) }
            catch (e) { try { log('out', typeof e.constructor.constructor('return process')().pid) } catch { log('refused') } }
            """);
        Assert.That(heard, Is.EqualTo("refused"));
    }

    [TestCase("Object.prototype.step = 5; Object.setPrototypeOf(controls, {})")]
    [TestCase("delete controls.arp")]
    [TestCase("Object.defineProperty(controls.arp, 'step', { value: 1 })")]
    [TestCase("controls.arp.__proto__ = {}")]
    [TestCase("controls.__proto__.polluted = 1")]
    [TestCase("controls = {}")]
    [TestCase("random.int = () => 4")]
    [TestCase("Object.freeze(controls.arp)")]
    [TestCase("globalThis.controls = 1")]
    public void GivenObjects_BentByAScript_StayAsTheyAre(string code)
    {
        using var stage = Stage();
        stage.LoadAndHear($"try {{ {code}; log('bent') }} catch (e) {{ log('refused') }}");
        Assert.That(stage.Said.Single(), Does.EndWith("refused"));
        Assert.That(stage.Load("log(controls.arp.step, random.int(1))", "other.js").Said.Last(), Does.EndWith("0.5 0"));
    }

    [Test]
    public void Prototypes_OfOneScript_AreNotThoseOfAnother()
    {
        using var stage = Stage();
        stage.Load("Array.prototype.map = () => 'mine'; Object.prototype.toJSON = () => 'mine'; JSON.stringify = () => 'mine'; globalThis.shared = 1", "bad.js");
        stage.Load("log([1].map((x) => x + 1), typeof shared); log(controls.arp.setPitchField(1, 2))", "good.js");
        Assert.That(stage.Said, Is.SupersetOf(new[] { "Info: good.js: [2] undefined", "Info: good.js: 2" }));
    }

    // An engine may also refuse the whole file, where it lets no script catch what it did.
    private static string HeardOf(ScriptStage stage, string code)
    {
        try
        {
            return stage.LoadAndHear(code);
        }
        catch (Tactus.Scripting.ScriptException)
        {
            return "refused";
        }
    }
}
