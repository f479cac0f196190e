using static Tactus.Notation;

namespace Tactus.Tests.Engine;

internal sealed class EntityTests
{
    [Test]
    public void Disable_AndEnable_HoldsAllItsGeneratorsAndLosesNothing()
    {
        using var stage = Voices().Advance(550);
        stage["a"].Entity.Disable();
        stage.Advance(1000);
        stage["a"].Entity.Enable();
        stage.Advance(700);
        Assert.That(stage.Heard.ScoreOf("a"), Is.EqualTo(new[] { "100 a: 60", "1700 a: 61", "2200 a: 62" }));
        Assert.That(stage.Heard.ScoreOf("b"), Has.Length.EqualTo(12));
        Assert.That(stage.Heard.ScoreOf("other"), Has.Length.EqualTo(23));
    }

    [Test]
    public void Remove_WhilePlaying_TakesBackAndForgetsAllOfIt()
    {
        using var stage = Voices().Advance(550);
        stage["a"].Entity.Remove();
        stage.Advance(500);
        Assert.That(stage.Heard.Events.Where(entry => entry.Generator.Name != "other").Select(entry => entry.Due.Milliseconds), Is.All.LessThan(550));
        Assert.That(stage.Piece.Generators.Select(generator => generator.Name), Is.EqualTo(new[] { "other" }));
        Assert.That(stage.Heard.Lines, Does.Contain("piece").And.Contain("recall a from 550 silence"));
    }

    [Test]
    public void Remove_Twice_LeavesANewOneOfTheSameNameAlone()
    {
        using var stage = Voices().Advance(50);
        var old = stage["a"].Entity;
        old.Remove();
        stage.Advance(10);
        stage.Piece.Post(() => stage.Piece.Entity("voices").Generator("a", Clock.Ms, () => [Atoms(7)]));
        old.Remove();
        old.Enable();
        stage.Advance(20);
        Assert.That(stage.Piece.Entities.Select(entity => entity.Name), Is.EquivalentTo(new[] { "other", "voices" }));
        Assert.That(stage.Heard.ScoreOf("a"), Is.EqualTo(new[] { "160 a: 7" }));
    }

    [Test]
    public void Generator_OfARemovedEntity_IsRefused()
    {
        using var stage = Voices().Advance(50);
        var old = stage["a"].Entity;
        old.Remove();
        stage.Advance(10);
        Assert.That(() => old.Generator("new", Clock.Ms, () => []), Throws.ArgumentException.With.Message.Contains("add generator 'new' to another one"));
    }

    [Test]
    public void Generator_AddedFromAnother_PlaysFromOneLookAheadAfterTheNextStep()
    {
        using var stage = new Stage(piece => piece.Generator("parent", Clock.Ms, () => Parent(piece))).Advance(500);
        Assert.That(stage.Heard.Score[..3], Is.EqualTo(new[] { "100 parent: 1", "210 child: 0", "260 child: 1" }));
    }

    [Test]
    public void Generator_AddedByPost_IsReportedBeforeItIsHeard()
    {
        using var stage = Voices().Advance(50);
        stage.Heard.Lines.Clear();
        stage.Piece.Post(() => stage.Piece.Generator("new", Clock.Ms, () => [Atoms(1)]));
        stage.Advance(200);
        Assert.That(stage.Heard.Lines.FindIndex(line => line == "piece"), Is.Zero);
        Assert.That(stage.Heard.Lines.FindAll(line => line == "piece"), Has.Count.EqualTo(1));
        Assert.That(stage.Heard.ScoreOf("new"), Is.EqualTo(new[] { "150 new: 1" }));
    }

    [Test]
    public void Entity_LookedUpWhilePlaying_IsNoNews()
    {
        using var stage = Voices().Advance(50);
        stage.Piece.Post(() => stage.Piece.Entity("voices"));
        stage.Advance(10);
        Assert.That(stage.Heard.Lines.FindAll(line => line == "piece"), Is.Empty);
    }

    [TestCase("", "empty")]
    [TestCase("  ", "whitespace")]
    public void Names_ThatAreNone_AreRefused(string name, string reason)
    {
        var piece = new Piece("p");
        Assert.That(() => piece.Entity(name), Throws.ArgumentException.With.Message.Contains(reason));
        Assert.That(() => piece.Control(name, new Sea()), Throws.ArgumentException);
        Assert.That(() => piece.Entity("e").Generator(name, Clock.Ms, () => []), Throws.ArgumentException);
    }

    [Test]
    public void Names_ThatAreTaken_AreRefusedAndNothingIsAdded()
    {
        var piece = new Piece("p");
        piece.Entity("e", new Sea()).Generator("g", Clock.Ms, () => []);
        Assert.That(() => piece.Entity("other").Generator("g", Clock.Ms, () => []),
            Throws.ArgumentException.With.Message.StartsWith("There is a generator named 'g' already"));
        Assert.That(() => piece.Control("e", new Sea()), Throws.ArgumentException.With.Message.Contains("'e' has a control already"));
        Assert.That((piece.Generators.Count, piece.Entity("other").Generators.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Ids_AfterARemoval_AreNeverUsedAgain()
    {
        var piece = new Piece("p");
        piece.Generator("a", Clock.Ms, () => []);
        piece.Entity("a").Remove();
        Assert.That(piece.Generator("a", Clock.Ms, () => []).Id, Is.EqualTo(1));
    }

    private static Stage Voices() => new(piece =>
    {
        var voices = piece.Entity("voices");
        voices.Generator("a", Clock.Beats(60), Stage.Scale);
        voices.Generator("b", Clock.Ms, () => Stage.Every(100));
        piece.Generator("other", Clock.Ms, () => Stage.Every(100));
    });

    private static IEnumerable<Event> Parent(Piece piece)
    {
        yield return Atoms(1);
        yield return Wait(100);
        piece.Generator("child", Clock.Ms, () => Stage.Every(50));
    }

    public sealed class Sea;
}
