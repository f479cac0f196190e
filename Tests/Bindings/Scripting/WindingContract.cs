namespace Tactus.Tests.Bindings.Scripting;

/// <summary>A script's own generator after a jump of the transport: what lies before is passed over, in few turns, and what comes then falls where it always does.</summary>
internal abstract class WindingContract : ScriptContract
{
    private const string Waits = "let n = 0; for (;;) { yield note(n++ % 128); yield wait(n % 3 ? 1 / 3 : .1); }";
    private const string Onsets = "for (let n = 0; ; n++) { yield note(n % 128).at(n * .3); yield note(1).at(n * .3); yield note(2).at(n * .1); }";
    private const string Both = "for (let n = 0; ; n++) { yield note(n % 128).at(n * .7); yield wait(1 / 7); yield note(3); yield wait(.2); }";

    [TestCase(Waits)]
    [TestCase(Onsets)]
    [TestCase(Both)]
    public void Locate_FarAway_IsWoundForwardInFewTurnsToTheSameMusic(string music)
    {
        var (located, engine) = Play(music, stage => stage.Piece.Transport.Locate(Position.Of(1200)), beats: 12);
        var (played, _) = Play(music, _ => { }, beats: 1220);
        Assert.That(located.Where(each => each.Onset >= 1201), Is.Not.Empty.And.SubsetOf(played));
        Assert.That(located.Count(each => each.Onset is >= 1201 and < 1205), Is.EqualTo(played.Count(each => each.Onset is >= 1201 and < 1205)));
        Assert.That(engine.Runs, Is.LessThan(150), "of thousands of onsets");
    }

    [TestCase("for (;;) yield note(60);")]
    [TestCase("for (;;) yield wait(0);")]
    public void Locate_OfAGeneratorThatPlaysWithoutEndAtOneOnset_StopsIt(string music)
    {
        var (_, _, fault) = Perform(music, stage => stage.Piece.Transport.Locate(Position.Of(1200)), 2);
        Assert.That(fault, Does.Contain("events"));
    }

    [Test]
    public void Locate_OfAGeneratorThatEndsBefore_EndsIt()
    {
        var (located, engine) = Play("for (let n = 0; n < 100; n++) { yield note(n); yield wait(1); }", stage => stage.Piece.Transport.Locate(Position.Of(1200)), beats: 4);
        Assert.That(located.Where(each => each.Onset > 100), Is.Empty);
        Assert.That(engine.Runs, Is.LessThan(20));
    }

    private (List<(double Onset, string Atoms)> Score, CountingEngine Engine) Play(string music, Action<ScriptStage> act, double beats)
    {
        var (score, engine, fault) = Perform(music, act, beats);
        Assert.That(fault, Is.Null);
        return (score, engine);
    }

    private (List<(double, string)>, CountingEngine, string?) Perform(string music, Action<ScriptStage> act, double beats)
    {
        var engine = new CountingEngine(MakeEngine());
        using var stage = new ScriptStage(() => engine);
        stage.Load($"generator('bells', 'transport', function* () {{ {music} }})");
        act(stage.Play(.1));
        stage.Play(beats);
        var score = stage.Heard.Sent.Select(entry => (entry.Onset.Value, string.Join(' ', entry.Event.Atoms.ToArray()))).ToList();
        return (score, engine, stage.Piece.Generators.Single().Fault?.ToString());
    }
}
