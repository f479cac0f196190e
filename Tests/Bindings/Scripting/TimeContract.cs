using static Tactus.Notation;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>When callbacks come, and what they change in the music.</summary>
internal abstract class TimeContract : ScriptContract
{
    [Test]
    public void Beats_OfTwoBars_ComeAtTheirPlaces()
    {
        using var stage = Stage();
        stage.Load("on('beat', ({bar, beat}) => log(`${bar}.${beat}`)); on('bar', ({bar, position}) => log('bar', bar, position))").Play(8);
        Assert.That(Heard(stage), Is.EqualTo(["1.1", "bar 1 0", "1.2", "1.3", "1.4", "2.1", "bar 2 4", "2.2", "2.3", "2.4"]));
    }

    [TestCase("'1/8'", new[] { 0, .5, 1, 1.5 })]
    [TestCase("'1/12'", new[] { 0, 1 / 3d, 2 / 3d, 1, 4 / 3d, 5 / 3d })]
    [TestCase("1.5", new[] { 0, 1.5 })]
    [TestCase("'beat'", new[] { 0d, 1 })]
    public void Every_OfAPeriod_ComesOnItsGrid(string period, double[] places)
    {
        using var stage = Stage();
        stage.Load($"every({period}, ({{position}}) => controls.arp.note(position))").Play(2);
        Assert.That(stage.Arp.Given, Is.EqualTo(places).Within(1e-6));
    }

    [Test]
    public void At_ABarAndBeat_ComesOnceAndAgainAfterAJump()
    {
        using var stage = Stage();
        stage.Load("at(2, 1.5, ({bar, beat, fraction, position}) => log(bar, beat, fraction, position))").Play(12);
        stage.Piece.Transport.Locate(Position.Zero);
        stage.Play(8);
        Assert.That(Heard(stage), Is.EqualTo(["2 1 0.5 4.5", "2 1 0.5 4.5"]));
    }

    [Test]
    public void Write_InABeat_IsHeardFromThatBeatOn()
    {
        using var stage = Stage(piece => piece.Generator("gen", Clock.Transport, () => Sound(piece)));
        stage.Load("on('beat', ({beat}) => controls.arp.velocity = beat * 10)").Play(4);
        Assert.That(stage.Heard.Sent.Select(entry => $"{entry.Onset} {entry.Event.Atoms[0]}").Take(8),
            Is.EqualTo(["0 10", "0.5 10", "1 20", "1.5 20", "2 30", "2.5 30", "3 40", "3.5 40"]));
    }

    [TestCase(1)]
    [TestCase(20)]
    public void Write_WhateverTheStep_FallsOnTheSameNote(double step)
    {
        Assert.That(ScoreWith(step), Is.EqualTo(ScoreWith(5)));

        string[] ScoreWith(double ms)
        {
            using var stage = Stage(piece => piece.Generator("gen", Clock.Transport, () => Sound(piece)), step: ms);
            stage.Load("""
                every('1/16', () => controls.arp.velocity = random.int(100));
                at(1, 3, () => generators.gen.mute(true));
                at(2, 1, () => { generators.gen.mute(false); transport.tempo = 90; });
                """).Play(12);
            return [.. stage.Heard.Events.Where(entry => entry.Onset < Position.Of(6)).Select(entry => $"{entry.Onset} {entry.Event.Atoms[0]}")];
        }
    }

    [Test]
    public void SameSeed_AndInputs_GiveTheSameWrites()
    {
        const string code = "every('1/8', () => controls.arp.note(random() + random.int(9) + random.pick([1, 2]) + random.normal() + Math.random()))";
        var first = Given(seed: 7);
        Assert.That(first, Is.EqualTo(Given(seed: 7)).And.Not.EqualTo(Given(seed: 8)));

        double[] Given(long seed)
        {
            using var stage = Stage(seed: seed);
            stage.Load(code).Play(16);
            return [.. stage.Arp.Given];
        }
    }

    [Test]
    public void Callbacks_OfOneMoment_ComeInOrderAndSeeEachOthersWrites()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => { controls.arp.velocity = 1 }); on('beat', () => log('a', controls.arp.velocity))", "a.js");
        stage.Load("controls.arp.velocity; on('beat', () => { log('b', controls.arp.velocity); controls.arp.velocity = 2; log(controls.arp.velocity) })", "b.js");
        stage.Load("controls.arp.velocity; on('beat', () => log('c', controls.arp.velocity))", "c.js");
        stage.Play(1);
        Assert.That(Heard(stage), Is.EqualTo(["a 1", "b 1", "2", "c 2"]));
    }

    [Test]
    public void ControlCallback_AfterAWriteOfAnyone_ComesInTheSameMoment()
    {
        using var stage = Stage();
        stage.Load("""
            on('control', 'arp.velocity', (velocity) => { controls.arp.step = velocity / 100; log('velocity', velocity) });
            on('control', 'arp.step', (step) => log('step', step));
            at(1, 2, () => { controls.arp.velocity = 50; });
            """).Play(2);
        stage.Arp.Velocity = 25;
        stage.Advance(5);
        Assert.That(Heard(stage), Is.EqualTo(["velocity 50", "velocity 25", "step 0.25"]));
    }

    [Test]
    public void ControlCallbacks_ThatDriveEachOther_DelayNobody()
    {
        using var stage = Stage(piece => piece.Generator("gen", Clock.Ms, () => Tactus.Tests.Engine.Stage.Every(100)));
        stage.Load("on('control', 'arp.velocity', (v) => { controls.arp.velocity = v + 1 }); at(1, 1, () => { controls.arp.velocity = 1 })").Play(4);
        Assert.That(stage.Heard.Sent.Count, Is.GreaterThanOrEqualTo(20));
    }

    [Test]
    public void StartAndStop_OfTheTransport_AreHeard()
    {
        using var stage = Stage();
        stage.Load("on('start', ({position}) => log('start', position)); on('stop', () => log('stop', transport.playing)); on('beat', () => log('beat'))").Play(1);
        stage.Piece.Transport.Stop();
        stage.Advance(1000);
        stage.Piece.Transport.Continue();
        stage.Advance(700);
        Assert.That(Heard(stage), Is.EqualTo(["start 0", "beat", "stop false", "start 0.8", "beat", "beat"]));
    }

    [Test]
    public void Callback_ThatWasEnded_ComesNoMore()
    {
        using var stage = Stage();
        stage.Load("let n = 0; const end = on('beat', () => { log(++n); if (n === 2) end() })").Play(6);
        Assert.That(Heard(stage), Is.EqualTo(["1", "2"]));
    }

    [Test]
    public void Metre_OfSevenEighths_HasSevenBeats()
    {
        using var stage = Stage(piece => piece.Transport.SetMetre(new(7, 8)));
        stage.Load("on('beat', ({bar, beat}) => log(`${bar}.${beat}`, transport.metre)); on('bar', () => log('bar'))").Play(3.9);
        Assert.That(Heard(stage), Is.EqualTo(["1.1 7/8", "bar", "1.2 7/8", "1.3 7/8", "1.4 7/8", "1.5 7/8", "1.6 7/8", "1.7 7/8", "2.1 7/8", "bar"]));
    }

    [Test]
    public void Generator_OfAScript_PlaysAndReadsControls()
    {
        using var stage = Stage();
        stage.Load("""
            generator("bells", "beats 120", function* () {
              for (let pitch = 60; ; pitch++) { yield note(pitch, controls.arp.velocity, .25, 2); yield wait(.5); }
            });
            """).Play(2);
        Assert.That(stage.Heard.Sent.Take(3).Select(entry => $"{entry.Onset}: {string.Join(' ', entry.Event.Atoms.ToArray())}"),
            Is.EqualTo(["0: 60 100 0.25 2", "0.5: 61 100 0.25 2", "1: 62 100 0.25 2"]));
    }

    [Test]
    public void Generator_ThatYieldsSomethingElse_IsStoppedWithAWord()
    {
        using var stage = Stage();
        stage.Load("generator('bells', 'ms', function* () { yield note(60); yield 5; })").Advance(200);
        Assert.That(stage.Piece.Generators.Single().Fault?.ToString(), Does.Contain("a generator yields note(…), wait(…) or atoms(…); 5 came"));
    }

    [TestCase("generator('bells', 'ms', function* () {\n  yield note(60);\n  for (;;) {\n    yield 5;\n  }\n});", "5 came. (swing.js:4", "`yield 5;`")]
    [TestCase("import { tune } from './tune.js';\ngenerator('bells', 'ms', function* () {\n  yield* tune();\n});", "no came. (tune.js:3", "`yield 'no';`")]
    [TestCase("\ngenerator('bells', 'ms', function* () {\n  for (;;)\n    try { yield 5 } catch { yield 6 }\n});", "5 came. (swing.js:2", "`generator('bells'")]
    [TestCase("\ngenerator('bells', 'ms', () => 5);", "is a function* that yields note(…), wait(…) and atoms(…). (swing.js:2", "`generator('bells'")]
    public void Generator_ThatYieldsSomethingElse_IsToldWithItsLine(string code, string told, string source)
    {
        using var stage = Stage();
        stage.Write("tune.js", "export function* tune() {\n  yield note(60);\n  yield 'no';\n}");
        stage.Load(code).Advance(200);
        Assert.That(stage.Piece.Generators.Single().Fault?.ToString(), Does.Contain(told).And.Contain(source));
    }

    private static string[] Heard(ScriptStage stage) => [.. stage.Said.Select(line => line[(line.IndexOf(": ", 7, StringComparison.Ordinal) + 2)..])];

    private static IEnumerable<Event> Sound(Piece piece)
    {
        var arp = (Arp)piece.Entities.First().Control!.Instance;
        while (true)
        {
            yield return Atoms(arp.Velocity);
            yield return Wait(.5);
        }
    }
}
