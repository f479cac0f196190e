using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

internal sealed class TakeoverTests
{
    [Test]
    public void Generator_ThatBlocks_IsStoppedAndReportedAndTheOthersGoOn()
    {
        using var stage = new LiveStage(_ => { });
        Compose(stage, () => Stuck(stage));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That(stage.Heard.ScoreOf("other"), Is.EqualTo(Enumerable.Range(0, 90).Select(i => $"{100 + i * 10} other: {i}")));
        Assert.That(stage.Heard.ScoreOf("stuck"), Is.EqualTo(new[] { "100 stuck: 1" }));
        Assert.That(stage["stuck"].Fault!.ToString(), Is.EqualTo(
            "Generator 'stuck' was stopped at millisecond 500 (transport 1.2), in Stuck: it took more than its 60000 ms for one event; compute less at once, or wait by yielding a Wait."));
    }

    [Test]
    public void Thread_ThatComesBackTooLate_TouchesNothing()
    {
        using var stage = new LiveStage(_ => { });
        Compose(stage, () => Stuck(stage));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        var (heard, fault, sent) = (stage.Heard.Lines.ToList(), stage["stuck"].Fault, stage.Loop.Outbox.Sent);
        stage.Release();
        Assert.That(stage.Heard.Lines, Is.EqualTo(heard));
        Assert.That((stage["stuck"].Fault, stage.Loop.Outbox.Sent, stage["stuck"].HasEnded), Is.EqualTo((fault, sent, true)));
    }

    [Test]
    public void Thread_ThatComesBackTooLate_MayNotChangeThePiece()
    {
        Exception? refusal = null;
        using var stage = new LiveStage(_ => { });
        Compose(stage, Late);
        stage.Start(1000);
        stage.TakeOver(asked: stage.Release);
        stage.Loop.Wait();
        Assert.That(refusal, Is.TypeOf<InvalidOperationException>().With.Message.Contains("use Piece.Post"));
        Assert.That(stage.Piece.Generators.Select(generator => generator.Name), Is.EqualTo(new[] { "before", "stuck", "other" }));

        IEnumerable<Event> Late()
        {
            stage.GetStuck();
            refusal = Assert.Catch(() => stage.Piece.Generator("too late", Clock.Ms, () => []));
            yield break;
        }
    }

    [Test]
    public void Generator_RestartedWhileItsOldCodeIsStillStuck_PlaysAnew()
    {
        var starts = 0;
        using var stage = new LiveStage(_ => { });
        Compose(stage, () => starts++ == 0 ? Stuck(stage) : Stage.Every(100));
        stage.Start(1500);
        stage.TakeOver(asked: [stage["stuck"].Start, stage.Release]);
        stage.Loop.Wait();
        Assert.That((starts, stage["stuck"].Fault), Is.EqualTo((2, (Fault?)null)));
        Assert.That(stage.Heard.ScoreOf("stuck"), Has.Length.GreaterThan(5).And.None.Contains("99"));
    }

    [TestCase("factory")]
    [TestCase("Start")]
    [TestCase("Stop at the end")]
    [TestCase("Stop at a reset")]
    [TestCase("OnControl")]
    public void Class_ThatBlocksAnywhere_IsTakenFromAndTheOthersGoOn(string where)
    {
        using var stage = new LiveStage(_ => { });
        var control = stage.Piece.Entity("stuck", new Knob());
        control.Generator("stuck", Clock.Ms, () => where == "factory" ? new Blocking("", stage.GetStuck() > 0 ? stage : stage) : new Blocking(where, stage));
        stage.Piece.Generator("other", Clock.Ms, () => Stage.Every(10));
        stage.Piece.Generator("prod", Clock.Ms, () => Prod(stage, control, where));
        stage.Start(1000);
        stage.TakeOver();
        stage.Loop.Wait();
        Assert.That(stage.Heard.ScoreOf("other"), Is.EqualTo(Enumerable.Range(0, 90).Select(i => $"{100 + i * 10} other: {i}")));
        Assert.That(stage["stuck"].Fault?.Reason, Does.StartWith("it took more than"));
    }

    private static void Compose(LiveStage stage, Func<IEnumerable<Event>> stuck)
    {
        stage.Piece.Generator("before", Clock.Ms, () => Stage.Every(100));
        stage.Piece.Generator("stuck", Clock.Ms, stuck);
        stage.Piece.Generator("other", Clock.Ms, () => Stage.Every(10));
    }

    private static IEnumerable<Event> Stuck(LiveStage stage)
    {
        yield return Atoms(1);
        yield return Wait(500);
        yield return Atoms(stage.GetStuck());
        yield return Atoms(100);
    }

    private static IEnumerable<Event> Prod(LiveStage stage, Entity entity, string where)
    {
        yield return Wait(200);
        if (where == "Stop at a reset")
            stage["stuck"].Reset();
        if (where == "OnControl")
            entity.Control!.Set("turn", 1);
    }

    public sealed class Knob
    {
        public int Turn { get; set; }
    }
}
