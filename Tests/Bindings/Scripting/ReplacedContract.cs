namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Controls that go while scripts know them, and others that come under their names.</summary>
internal abstract class ReplacedContract : ScriptContract
{
    private const string Reading = "on('beat', () => { try { controls.arp.note(controls.lead.velocity) } catch (e) { log(e.message) } })";

    [Test]
    public void Control_ThatIsReplaced_IsReadAnew()
    {
        using var stage = Stage(piece => piece.Entity("lead", new Arp()));
        stage.Load(Reading).Play(1);
        Replace(stage, new Arp { Velocity = 7 });
        stage.Play(1);
        Assert.That(stage.Arp.Given, Is.EqualTo([100, 7]));
    }

    [Test]
    public void Control_ThatIsGone_IsRefusedInWordsUntilThereIsOneAgain()
    {
        using var stage = Stage(piece => piece.Entity("lead", new Arp()));
        stage.Load(Reading).Play(1);
        stage.Piece.Entity("lead").Remove();
        stage.Play(1);
        stage.Piece.Post(() => stage.Piece.Entity("lead", new Arp { Velocity = 7 }));
        stage.Play(1);
        Assert.That(stage.Arp.Given, Is.EqualTo([100, 7]));
        Assert.That(stage.Said.Single(), Is.EqualTo("Info: swing.js: There is no control named 'lead'. Known: arp."));
    }

    [Test]
    public void Control_ReplacedByOneOfAnotherClass_HasItsMembersAndNoOthers()
    {
        using var stage = Stage(piece => piece.Entity("lead", new Arp()));
        stage.Load("on('beat', () => { try { controls.arp.note(controls.lead.velocity); controls.arp.note(controls.lead.step()) } catch (e) { log(e.message) } })").Play(1);
        Replace(stage, new Other());
        stage.Play(1);
        Assert.That(stage.Arp.Given, Is.EqualTo([100, 7, 9]));
        Assert.That(stage.Said.Single(), Does.StartWith("Info: swing.js: controls.lead.step is not a function").Or.Contain("not a function").Or.Contain("not callable"));
    }

    [Test]
    public void ControlCallback_OfAControlThatIsReplaced_FollowsTheOneInItsPlace()
    {
        using var stage = Stage(piece => piece.Entity("lead", new Arp()));
        stage.Load("on('control', 'lead.velocity', (velocity) => controls.arp.note(velocity))").Advance(100);
        var lead = new Arp { Velocity = 7 };
        Replace(stage, lead);
        stage.Advance(5);
        lead.Velocity = 8;
        stage.Advance(5);
        Assert.That(stage.Arp.Given, Is.EqualTo([7, 8]));
    }

    private static void Replace(ScriptStage stage, object by) => stage.Piece.Post(() =>
    {
        stage.Piece.Entity("lead").Remove();
        stage.Piece.Entity("lead", by);
    });

    /// <summary>The same names, and other things.</summary>
    public sealed class Other
    {
        public int Velocity => 7;

        public int Step() => 9;
    }
}
