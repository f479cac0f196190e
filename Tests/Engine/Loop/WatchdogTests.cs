using Tactus.Tests.Engine;
using static Tactus.Notation;

namespace Tactus.Tests.Loop;

internal sealed class WatchdogTests
{
    private static readonly GeneratorComponent One = new Piece("p").Generator("one", Clock.Ms, () => []);
    private static readonly GeneratorComponent Other = new Piece("p").Generator("other", Clock.Ms, () => []);

    [Test]
    public void Look_AtOneLongVisit_TakesTheEngineAfterItsPatience()
    {
        var guard = InsideOf(One);
        Assert.That(Looks(guard, new()), Is.EqualTo(new[] { null, null, null, null, null, One }));
        Assert.That(guard.Leave, Throws.TypeOf<EngineThreadAbandonedException>());
    }

    [Test]
    public void Look_AfterTheThreadCameBack_LeavesItTheEngineButNotTheGenerator()
    {
        var (guard, dog) = (InsideOf(One), new Watchdog());
        Looks(guard, dog, count: Watchdog.Patience);
        guard.Leave();
        Visit(guard, Other);
        Visit(guard, One);
        Assert.That(dog.Look(guard), Is.Null);
        Assert.That(() => Visit(guard, One), Throws.TypeOf<OverBudgetException>(), "it took the whole budget of this step");
    }

    [Test]
    public void Look_AtManyVisitsOfOneStep_CondemnsTheirGenerator()
    {
        var (guard, dog) = (new UserGuard(), new Watchdog());
        guard.BeginStep();
        for (var i = 0; i <= Watchdog.Patience; i++)
        {
            Visit(guard, One);
            Assert.That(dog.Look(guard), Is.Null);
        }
        Assert.That(() => Visit(guard, Other), Throws.Nothing, "the others are not to blame");
        Assert.That(() => Visit(guard, One), Throws.TypeOf<OverBudgetException>());
    }

    [Test]
    public void Look_AtOneGeneratorInManySteps_BlamesNobody()
    {
        var (guard, dog) = (new UserGuard(), new Watchdog());
        for (var i = 0; i < 20; i++)
        {
            guard.BeginStep();
            Visit(guard, One);
            dog.Look(guard);
            guard.EndStep();
        }
        Assert.That(() => Visit(guard, One), Throws.Nothing);
    }

    [Test]
    public void Look_WhileTheEngineItselfIsHeldUp_BlamesNobody()
    {
        var (guard, dog) = (new UserGuard(), new Watchdog());
        guard.BeginStep();
        Visit(guard, One);
        Assert.That(Looks(guard, dog, count: 20), Has.All.Null);
        Assert.That(() => Visit(guard, One), Throws.Nothing);
    }

    [Test]
    public void Look_BetweenTwoSteps_BlamesNobody()
    {
        var (guard, dog) = (InsideOf(One), new Watchdog());
        guard.Leave();
        guard.EndStep();
        Assert.That(Looks(guard, dog, count: 20), Has.All.Null);
    }

    [Test]
    public void Look_ThatCountsWhatAnotherGeneratorTook_BlamesNobody()
    {
        var (guard, dog) = (new UserGuard(), new Watchdog());
        guard.BeginStep();
        for (var i = 0; i < 20; i++)
        {
            Visit(guard, i % 2 == 0 ? One : Other);
            dog.Look(guard);
        }
        Assert.That(() => Visit(guard, One), Throws.Nothing);
    }

    [Test]
    public void Generator_WithTooMuchForOneStep_IsStoppedAndReported()
    {
        var dog = new Watchdog();
        using var stage = new Stage(_ => { });
        stage.Piece.Post(() => stage.Piece.Generator("greedy", Clock.Ms, Greedy));
        stage.Piece.Post(() => stage.Piece.Generator("other", Clock.Ms, () => Stage.Every(10)));
        stage.Advance(200);
        Assert.That(stage["greedy"].Fault!.Reason, Is.EqualTo("its events took more than 250 ms of one step; yield fewer, or compute less for each."));
        Assert.That(stage["greedy"].Fault!.Place, Does.Contain(nameof(Greedy)));
        Assert.That(stage.Heard.ScoreOf("other"), Has.Length.EqualTo(20));

        IEnumerable<Event> Greedy()
        {
            while (true)
            {
                dog.Look(stage.Loop.Guard);
                yield return Wait(.1);
            }
        }
    }

    private static UserGuard InsideOf(GeneratorComponent generator)
    {
        var guard = new UserGuard();
        guard.BeginStep();
        guard.Enter(generator);
        return guard;
    }

    private static void Visit(UserGuard guard, GeneratorComponent generator)
    {
        guard.Enter(generator);
        guard.Leave();
    }

    private static IVisited?[] Looks(UserGuard guard, Watchdog dog, int count = Watchdog.Patience + 1) =>
        [.. Enumerable.Range(0, count).Select(_ => dog.Look(guard))];
}
