namespace Tactus.Tests.Loop;

internal sealed class UserGuardTests
{
    private static readonly GeneratorComponent One = new Piece("p").Generator("one", Clock.Ms, () => []);

    [Test]
    public void Abandoned_Guard_CannotBeTakenTwice()
    {
        var guard = InsideOf(One);
        var seen = guard.State;
        Assert.That((guard.TryAbandon(seen), guard.TryAbandon(seen), guard.TryAbandon(guard.State)), Is.EqualTo((true, false, false)));
        Assert.That(guard.Leave, Throws.TypeOf<EngineThreadAbandonedException>());
        Assert.That(guard.Leave, Throws.TypeOf<EngineThreadAbandonedException>(), "and stays so");
    }

    /// <summary>The thread that comes back and the watchdog that gives it up race for one number: never do both win, never neither.</summary>
    [Test]
    public void Leave_RacingWithTheWatchdog_IsWonByOne()
    {
        for (var i = 0; i < 2000; i++)
        {
            var (guard, wasTaken) = (InsideOf(One), false);
            var state = guard.State;
            var dog = new Thread(() => wasTaken = guard.TryAbandon(state));
            dog.Start();
            var cameBack = CameBack(guard);
            dog.Join();
            Assert.That(cameBack, Is.Not.EqualTo(wasTaken));
        }
    }

    private static UserGuard InsideOf(GeneratorComponent generator)
    {
        var guard = new UserGuard();
        guard.Enter(generator);
        return guard;
    }

    private static bool CameBack(UserGuard guard)
    {
        try
        {
            guard.Leave();
            return true;
        }
        catch (EngineThreadAbandonedException)
        {
            return false;
        }
    }
}
