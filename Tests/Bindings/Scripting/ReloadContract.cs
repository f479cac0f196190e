using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>How versions of a script follow each other: what they take over, and when.</summary>
internal abstract class ReloadContract : ScriptContract
{
    [Test]
    public void Reload_OfAFileThatIsWrong_LeavesTheOldOneRunning()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => controls.arp.note(1))").Play(1);
        Assert.Throws<ScriptException>(() => stage.Load("on('beat', () => controls.arp.note(2)); throw new Error('no')"));
        stage.Play(2);
        Assert.That(stage.Arp.Given, Has.Count.EqualTo(3).And.All.EqualTo(1));
        Assert.That(stage.Host.Scripts.Single().Problem?.Message, Does.Contain("no"));
        Assert.That(stage.Said.Last(), Does.Contain("the version before it goes on"));
    }

    [Test]
    public void Reload_WhilePlaying_TakesPlaceAtTheNextBarWithItsState()
    {
        using var stage = Stage();
        stage.Load("on('beat', ({beat}) => { state.count = (state.count ?? 0) + 1; controls.arp.note(beat) })").Play(2);
        stage.Load("on('beat', () => controls.arp.note(100 + state.count))").Play(4);
        Assert.That(stage.Arp.Given, Is.EqualTo(new double[] { 1, 2, 3, 4, 104, 104 }));
    }

    [Test]
    public void Reload_OfAVersionThatChangesItsState_TakesOverWhatItLeftAlone()
    {
        using var stage = Stage();
        stage.Load("state.times = (state.times ?? 0) + 1; state.gone = 1; on('beat', () => { state.count = (state.count ?? 0) + 1; delete state.gone; })").Play(2);
        stage.Load("state.times = (state.times ?? 0) + 1; on('beat', () => controls.arp.note(100 * state.times + state.count + (state.gone ?? 0)))").Play(4);
        Assert.That(stage.Arp.Given, Is.EqualTo(new double[] { 204, 204 }));
        Assert.That(stage.Host.Scripts.Single().State, Is.EqualTo("""{"times":2,"count":4}"""));
    }

    [TestCase(null, "{}", """{"a":1}""", """{"a":1}""")]
    [TestCase("""{"a":1}""", """{"a":1}""", "{}", "{}")]
    [TestCase("""{"a":1}""", "{}", """{"a":2}""", "{}", Description = "what the newer version deleted stays deleted")]
    [TestCase("""{"a":1,"b":[1,{"c":2}]}""", """{"b":[1,{"c":2}],"a":5}""", """{"a":2,"b":3,"\ud83c":"}"}""", """{"b":3,"a":5,"\ud83c":"}"}""")]
    public void State_OfTwoVersions_IsMergedByName(string? given, string? newer, string older, string merged) =>
        Assert.That(ScriptState.Merge(given, newer, older), Is.EqualTo(merged));

    [Test]
    public void Reload_OfAScript_LeavesItsGeneratorsAsPeopleSetThem()
    {
        using var stage = Stage();
        stage.Load(Bells("beats 120")).Advance(100);
        stage.Piece.Generators.Single().Mute(true);
        stage.Piece.Generators.Single().SetTempo(new(90));
        stage.Advance(5).Load(Bells("beats 120")).Advance(5);
        Assert.That(Known(), Is.EqualTo((true, 90d, true)));
        stage.Load(Bells("beats 100")).Advance(5);
        Assert.That(Known(), Is.EqualTo((true, 100d, true)), "the tempo is the new version's own");
        stage.Piece.Generators.Single().Stop();
        stage.Advance(5).Load(Bells("beats 100")).Advance(5);
        Assert.That(Known(), Is.EqualTo((true, 100d, false)));

        static string Bells(string clock) => $"generator('bells', '{clock}', function* () {{ for (;;) {{ yield note(60); yield wait(1); }} }})";
        (bool, double?, bool) Known() => stage.Piece.Generators.Single() is var bells ? (bells.IsMuted, bells.Tempo?.Bpm, bells.IsRunning) : default;
    }

    [Test]
    public void Reload_OfAGeneratorThatWasAtFault_PlaysIt()
    {
        using var stage = Stage();
        stage.Load("generator('bells', 'ms', function* () { yield 5; })").Advance(100);
        Assert.That(stage.Piece.Generators.Single().Fault, Is.Not.Null);
        stage.Load("generator('bells', 'ms', function* () { yield note(60); })").Advance(100);
        Assert.That((stage.Piece.Generators.Single().Fault, stage.Heard.Sent.Count), Is.EqualTo(((Fault?)null, 1)));
    }

    [TestCase("state.all = 'x'.repeat(70000)", "RangeError: state holds at most 65536 characters as JSON; it has 70010.")]
    [TestCase("state.me = state", "TypeError: ")]
    public void State_ThatCannotBeKeptWhenLoading_IsTold(string code, string why)
    {
        using var stage = Stage();
        stage.Load($"{code}; on('beat', () => {{ delete state.all; delete state.me; controls.arp.note(1) }})").Play(1);
        Assert.That(stage.Said.Single(), Does.StartWith($"Warning: Script 'swing.js': what it left in state is not kept: {why}"));
        Assert.That(stage.Host.Scripts.Single().Problem?.Message, Does.StartWith(why));
        Assert.That(stage.Arp.Given, Is.EqualTo([1]));
    }

    [Test]
    public void Unload_WhileANewVersionWaitsForItsBar_BringsNeitherBack()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => controls.arp.note(1))").Play(2);
        stage.Load("on('beat', () => controls.arp.note(2))");
        stage.Host.Unload("swing.js");
        stage.Advance(5);
        var given = stage.Arp.Given.Count;
        stage.Play(6);
        Assert.That((stage.Arp.Given.Count, stage.Host.Scripts.Count), Is.EqualTo((given, 0)));
    }

    [Test]
    public void Reload_Twice_LeavesTheLastWhicheverWaited()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => controls.arp.note(1))").Play(2);
        stage.Load("on('beat', () => controls.arp.note(2))");
        stage.Piece.Transport.Stop();
        stage.Advance(200);
        stage.Load("on('beat', () => controls.arp.note(3))");
        stage.Piece.Transport.Continue();
        stage.Advance(4000);
        Assert.That(stage.Arp.Given.Distinct(), Is.EqualTo([1, 3]));
    }

    [TestCase(100)]
    [TestCase(0)]
    public void Reload_BeforeAJumpOverItsBar_TakesPlaceAtTheNextOneThere(double beat)
    {
        using var stage = Stage();
        stage.Load("on('beat', () => controls.arp.note(1))").Play(beat == 0 ? 6 : 1);
        stage.Load("on('beat', () => controls.arp.note(2))");
        stage.Piece.Transport.Locate(Position.Of(beat));
        stage.Play(6);
        Assert.That(stage.Arp.Given.TakeLast(2), Is.EqualTo([2, 2]));
    }

    [Test]
    public void Unload_OfAScript_EndsItsCallbacksAndGenerators()
    {
        using var stage = Stage();
        stage.Load("on('beat', () => controls.arp.note(1)); generator('bells', 'ms', function* () { for (;;) { yield note(60); yield wait(50); } })").Play(2);
        stage.Host.Unload("swing.js");
        stage.Advance(5);
        var (given, sent) = (stage.Arp.Given.Count, stage.Heard.Sent.Count);
        stage.Play(4);
        Assert.That((stage.Arp.Given.Count, stage.Heard.Sent.Count), Is.EqualTo((given, sent)));
        Assert.That(stage.Piece.Generators, Is.Empty);
    }

    [Test]
    public void TwoScripts_OfOneName_AreRefused()
    {
        using var stage = Stage();
        stage.Load("log(1)");
        var other = stage.Write("other/swing.js", "log(2)");
        Assert.That(() => stage.Host.Load(other), Throws.TypeOf<ScriptException>().With.Message.Contains("there is a script named 'swing.js' already"));
    }
}
