namespace Tactus.Tests.Loop;

public sealed class StepTimerTests
{
    [Test]
    public void ForThisSystem_WithAndWithoutSpin_WaitsForItsDeadlines([Values(0, .2)] double spin)
    {
        using var timer = StepTimer.ForThisSystem(TimeSpan.FromMilliseconds(spin));
        var deadline = timer.Now + TimeSpan.FromMilliseconds(1);
        timer.WaitUntil(deadline);
        Assert.That(timer.Now, Is.GreaterThanOrEqualTo(deadline));
    }

    [Test]
    public void ForThisSystem_WithSpin_SaysSoInItsName()
    {
        using var plain = StepTimer.ForThisSystem();
        using var spinning = StepTimer.ForThisSystem(TimeSpan.FromMilliseconds(.3));
        Assert.That(spinning.Name, Is.EqualTo($"{plain.Name} and 0.3 ms of spinning"));
    }

    [Test]
    [Platform(Exclude = "MacOsX", Reason = "mach_wait_until cannot be woken; requests wait for the step there")]
    public void ForThisSystem_WokenBeforeItWaits_ReturnsAtOnceAndOnlyOnce([Values(0, .2)] double spin)
    {
        using var timer = StepTimer.ForThisSystem(TimeSpan.FromMilliseconds(spin));
        timer.Wake();
        timer.Wake();
        Assert.That(timer.WaitUntilOrWoken(timer.Now + TimeSpan.FromHours(1)), Is.True);
        var deadline = timer.Now + TimeSpan.FromMilliseconds(1);
        Assert.That((timer.WaitUntilOrWoken(deadline), timer.Now >= deadline), Is.EqualTo((false, true)));
    }

    [Test]
    [Platform(Exclude = "MacOsX", Reason = "mach_wait_until cannot be woken; requests wait for the step there")]
    public void ForThisSystem_WokenFromAnotherThread_Returns()
    {
        using var timer = StepTimer.ForThisSystem();
        var other = new Thread(timer.Wake);
        other.Start();
        Assert.That(timer.WaitUntilOrWoken(timer.Now + TimeSpan.FromHours(1)), Is.True);
        other.Join();
    }

    [Test]
    public void ForThisSystem_WokenInAPlainWait_WaitsForItsDeadlineAllTheSame()
    {
        using var timer = StepTimer.ForThisSystem();
        var deadline = timer.Now + TimeSpan.FromMilliseconds(1);
        timer.Wake();
        timer.WaitUntil(deadline);
        Assert.That(timer.Now, Is.GreaterThanOrEqualTo(deadline));
    }

    [TestCase(-1)]
    [TestCase(6)]
    public void ForThisSystem_ASpinOutOfRange_IsRefused(double milliseconds) =>
        Assert.That(() => StepTimer.ForThisSystem(TimeSpan.FromMilliseconds(milliseconds)),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.StartsWith("A spin lasts from 0 to 5 ms; 0.3 ms is plenty."));

    [Test]
    public void Spinning_ADeadline_SleepsUntilTheSpinAndLooksUntilTheEnd()
    {
        using var clock = new CrawlingTimer();
        using var timer = new SpinningStepTimer(clock, TimeSpan.FromTicks(3));
        timer.WaitUntil(new Instant(100));
        Assert.That((clock.SleptUntil, clock.Looks), Is.EqualTo((new Instant(97), 4)));
    }

    [Test]
    public void Manual_WaitUntil_JumpsToTheDeadlineAndNeverBack()
    {
        using var timer = new ManualStepTimer();
        timer.WaitUntil(new Instant(500));
        timer.WaitUntil(new Instant(200));
        timer.Advance(TimeSpan.FromTicks(7));
        Assert.That(timer.Now, Is.EqualTo(new Instant(507)));
    }

    [Test]
    public void Manual_AdvanceByLessThanNothing_IsRefused()
    {
        using var timer = new ManualStepTimer();
        Assert.That(() => timer.Advance(TimeSpan.FromTicks(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    /// <summary>A clock that goes on by 100 ns whenever someone looks at it.</summary>
    private sealed class CrawlingTimer : IStepTimer
    {
        private long ticks;

        public string Name => "crawling";

        public int Looks { get; private set; }

        public Instant SleptUntil { get; private set; }

        public Instant Now => new(ticks + Looks++);

        public void WaitUntil(Instant deadline) => (SleptUntil, ticks) = (deadline, deadline.Ticks);

        public void Dispose()
        {
        }
    }
}
