using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Modern JavaScript, values both ways, and words for what does not fit.</summary>
internal abstract class LanguageContract : ScriptContract
{
    [TestCase("log([1, 2, 3].at(-1), {...{a: 1}}.a ?? 2)", "3 1")]
    [TestCase("class A { #x = 4; get x() { return this.#x; } static { log(new A().x); } }", "4")]
    [TestCase("function* f() { yield* [1, 2]; } log([...f()].join('+'))", "1+2")]
    [TestCase("const {a, ...rest} = {a: 1, b: 2}; log(rest)", """{"b":2}""")]
    [TestCase("log(`${'x'.padStart(3, '-')}`, 10n ** 2n === 100n, /(?<y>\\d+)/.exec('a12').groups.y)", "--x true 12")]
    [TestCase("let m = new Map([[1, 2]]); m.set(3, 4); log([...m.keys()], new Set([1, 1]).size)", "[1,3] 1")]
    [TestCase("const x = await Promise.resolve(5); log(x)", "5")]
    [TestCase("log(typeof structuredClone, typeof setTimeout, typeof fetch)", "undefined undefined undefined")]
    public void Language_OfToday_IsUnderstood(string code, string heard)
    {
        using var stage = Stage();
        Assert.That(stage.LoadAndHear(code), Is.EqualTo(heard));
    }

    [TestCase("controls.arp.step", "0.5")]
    [TestCase("controls.arp.velocity", "100")]
    [TestCase("controls.arp.isLoud", "false")]
    [TestCase("controls.arp.word", "start")]
    [TestCase("controls.arp.field", "[0,4,7]")]
    [TestCase("controls['arp'].Velocity + controls.arp.is_loud", "100")]
    [TestCase("Object.keys(controls)", """["arp"]""")]
    [TestCase("'step' in controls.arp, 'stop' in controls.arp", "true false")]
    [TestCase("controls.arp.setPitchField(0, 3), controls.arp.field", "2 [0,3]")]
    [TestCase("controls.arp.setPitchField([1, 2, 3])", "3")]
    [TestCase("controls.arp.sum(1), controls.arp.sum(1, .5)", "2 1.5")]
    [TestCase("controls.arp.step = .25", "0.25")]
    [TestCase("(controls.arp.field = [1, 5], controls.arp.field)", "[1,5]")]
    [TestCase("(controls.arp.word = 'grün 🎵', controls.arp.word)", "grün 🎵")]
    public void Controls_GotSetAndCalled_GiveValues(string code, string heard)
    {
        using var stage = Stage();
        Assert.That(stage.LoadAndHear($"log({code})"), Is.EqualTo(heard));
    }

    [TestCase("0.1 + 0.2")]
    [TestCase("1.7976931348623157e308")]
    [TestCase("2.2250738585072014e-308")]
    [TestCase("9007199254740991")]
    [TestCase("-1 / 3")]
    public void Numbers_GivenAndTakenBack_AreTheSameToTheLastBit(string number)
    {
        using var stage = Stage();
        Assert.That(stage.LoadAndHear($"const x = {number}; controls.arp.step = Math.abs(x); log(controls.arp.sum(x, 0) === x, controls.arp.step === Math.abs(x))"), Is.EqualTo("true true"));
    }

    [TestCase("controls.arpp", "There is no control named 'arpp'; did you mean 'arp'? Known: arp.")]
    [TestCase("controls.arp.stepp", "There is no member of 'arp' named 'stepp'; did you mean 'Step'?")]
    [TestCase("controls.arp.stepp = 1", "There is no member of 'arp' named 'stepp'; did you mean 'Step'?")]
    [TestCase("controls.arp.sum()", "'arp.Sum' takes 1 to 2 arguments (one: float, [other: float]), and no arguments came.")]
    [TestCase("controls.arp.sum('x')", "'arp.Sum'")]
    [TestCase("controls.arp.velocity = 1e12", "'arp.Velocity'")]
    [TestCase("controls.arp.velocity = NaN", "'arp.Velocity'")]
    [TestCase("controls.arp.velocity = 'loud'", "'arp.Velocity'")]
    [TestCase("controls.arp.step = -1", "'arp.Step' refused -1: A step is more than 0 beats.")]
    [TestCase("controls.arp.word = {}", "an object is no value")]
    [TestCase("controls.arp.note(() => 1)", "a function is no value")]
    [TestCase("const a = []; a.push(a); controls.arp.field = a", "lists stand at most 4 deep in each other; this one is deeper, or holds itself")]
    [TestCase("const o = {}; o.o = o; controls.arp.field = o", "an object is no value")]
    [TestCase("controls.arp.field = new Array(5000).fill(1)", "a list has at most 4096 values")]
    [TestCase("controls.arp = 1", "controls.arp is a control; set one of its members")]
    [TestCase("controls.arp.field.push(1)", "")]
    [TestCase("on('beet', () => {})", "There is no event named 'beet'; did you mean 'beat'?")]
    [TestCase("on('beat')", "on(\"beat\", …) takes a function to call; nothing (undefined) came.")]
    [TestCase("on('beat', null)", "on(\"beat\", …) takes a function to call; null came.")]
    [TestCase("on('beat', {})", "on(\"beat\", …) takes a function to call; an object came.")]
    [TestCase("on('beat', 3)", "on(\"beat\", …) takes a function to call; a number came.")]
    [TestCase("on()", "on(event, …) takes a function to call; nothing (undefined) came.")]
    [TestCase("on(() => {})", "on(event, …) takes a function to call; nothing (undefined) came.")]
    [TestCase("generator()", "generator(name, …) takes a function to call; nothing (undefined) came.")]
    [TestCase("on('control', 'arp.stap', () => {})", "There is no member of 'arp' named 'stap'; did you mean 'Step'?")]
    [TestCase("on('control', 'arp.sum', () => {})", "is a method")]
    [TestCase("every('1/999', () => {})", "the shortest period is 1/128")]
    [TestCase("every('often', () => {})", "is no period")]
    [TestCase("at(0, 1, () => {})", "counted from 1")]
    [TestCase("generators.drums.mute()", "There is no generator named 'drums'")]
    [TestCase("transport.tempo = 5000", "transport 'tempo'")]
    [TestCase("generator('x', 'hours', function* () {})", "is no clock")]
    public void Mistakes_OfEveryKind_AreExceptionsWithTheEnginesSentence(string code, string sentence)
    {
        using var stage = Stage();
        Assert.That(stage.LoadAndHear($"try {{ {code}; log('nothing was thrown') }} catch (e) {{ log(e instanceof Error, e.message) }}"),
            Does.StartWith("true ").And.Contain(sentence));
    }

    [Test]
    public void Member_ThatWasSetFirst_IsSeenAsOthersSetItLater()
    {
        using var stage = Stage();
        stage.Load("controls.arp.velocity = 90; on('beat', () => controls.arp.note(controls.arp.velocity))").Play(1.5);
        stage.Arp.Velocity = 50;
        stage.Play(1);
        Assert.That(stage.Arp.Given, Is.EqualTo([90, 90, 50]));
    }

    [Test]
    public void Error_WithHalfACharacter_IsToldAndStopsNothing()
    {
        using var stage = Stage();
        stage.Load("""on('beat', ({beat}) => { controls.arp.note(beat); throw new Error('no ' + '\uD83C') })""").Play(2);
        Assert.That(stage.Said, Has.Some.Contains("Error: no \uFFFD"));
        Assert.That(stage.Arp.Given, Is.EqualTo([1, 2]));
        Assert.That(() => stage.Load("throw new Error('\\\\ud83c \\uD83C')", "other.js"), Throws.TypeOf<ScriptException>().With.Message.Contains("\uFFFD"));
        stage.Load("controls.arp.word = '\\uD83C!'", "third.js");
        Assert.That(stage.Arp.Word, Is.EqualTo("\uFFFD!"));
    }
}
