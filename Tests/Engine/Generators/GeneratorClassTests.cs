using static Tactus.Notation;

namespace Tactus.Tests.Engine.Generators;

internal sealed class GeneratorClassTests
{
    [Test]
    public void Life_OfAGenerator_GoesInOrder()
    {
        using var stage = Voice(out var life).Advance(200);
        stage["g"].Entity.Control!.Set("depth", 3);
        stage.Advance(10);
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "play 2", "Depth is 3", "play 3" }));
    }

    [Test]
    public void Reset_WhilePlaying_StopsAndStartsAgain()
    {
        using var stage = Voice(out var life).Advance(50);
        stage["g"].Reset();
        stage.Advance(10);
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "stop", "start", "play 1" }));
    }

    [Test]
    public void End_ByItself_Stops()
    {
        using var stage = Voice(out var life, events: 2).Advance(500);
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "play 2", "end", "stop" }));
    }

    [Test]
    public void Removal_OfItsEntity_EndsAndStopsIt()
    {
        using var stage = Voice(out var life).Advance(50);
        stage["g"].Entity.Remove();
        stage.Advance(500);
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "stop" }));
    }

    [Test]
    public void StopCommand_AndStart_HoldItWithoutEndingIt()
    {
        using var stage = Voice(out var life).Advance(50);
        stage["g"].Stop();
        stage.Advance(500);
        stage["g"].Start();
        stage.Advance(110);
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "play 2" }));
    }

    [Test]
    public void Fault_InItsMusic_StopsIt()
    {
        using var stage = Voice(out var life, events: -2).Advance(500);
        Assert.That(stage["g"].Fault!.Reason, Is.EqualTo("it threw InvalidOperationException: broken"));
        Assert.That(life, Is.EqualTo(new[] { "start", "play 1", "play 2", "end", "stop" }));
    }

    [Test]
    public void Fault_InItsStopToo_IsReportedAndTheFirstOneStands()
    {
        var life = new List<string>();
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => new LoggingGenerator(life, events: -1, stopThrows: true))).Advance(500);
        Assert.That(stage["g"].Fault!.Reason, Is.EqualTo("it threw InvalidOperationException: broken"));
        Assert.That(stage.Heard.Log.Select(line => line.Text), Has.Exactly(2).Items.And.Some.Contains("cannot stop"));
    }

    [Test]
    public void Fault_InOnControl_StopsThatGeneratorOnly()
    {
        using var stage = Voice(out var life).Advance(200);
        stage["g"].Entity.Control!.Set("depth", -1);
        stage.Advance(10);
        Assert.That(stage["g"].Fault!.Reason, Is.EqualTo("it threw ArgumentException: too deep"));
        Assert.That(life[^1], Is.EqualTo("stop"));
    }

    [Test]
    public void OnControl_ThatChangesItsControlInTurn_IsToldInTheNextStep()
    {
        using var stage = Voice(out var life).Advance(10);
        stage["g"].Entity.Control!.Set("depth", 100);
        stage.Advance(15);
        Assert.That(life.Skip(2), Is.EqualTo(new[] { "Depth is 100", "Depth is 101", "Depth is 102" }), "one a step, and no recursion");
    }

    [Test]
    public void Chance_OfAClass_IsItsOwnStream()
    {
        Chance? given = null;
        using var stage = new Stage(piece => piece.Generator("g", Clock.Ms, () => new Drawing(chance => given = chance))).Advance(10);
        Assert.That(given!.Name, Is.EqualTo("g"));
        Assert.That(stage.Heard.Score, Is.EqualTo(new[] { $"100 g: {new Chance(1, "g").Next(1000)}" }));
    }

    private static Stage Voice(out List<string> life, int events = int.MaxValue)
    {
        List<string> log = life = [];
        return new(piece =>
        {
            var depth = new Sea();
            var entity = piece.Entity("sea", depth);
            entity.Generator("g", Clock.Ms, () => new LoggingGenerator(log, events, sea: depth, entity: entity));
        });
    }

    private sealed class Drawing(Action<Chance> given) : Generator
    {
        public override void Start() => given(Chance);

        public override IEnumerable<Event> Play()
        {
            yield return Atoms(Chance.Next(1000));
        }
    }
}
