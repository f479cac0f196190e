using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus.Tests.Loop;

[Platform("Linux")]
[SupportedOSPlatform("linux")]
public sealed partial class LinuxStepTimerTests
{
    private const int Continue = 18; // SIGCONT

    [Test]
    public void WaitUntil_AnyDeadline_NeverReturnsBeforeIt()
    {
        using var timer = new LinuxStepTimer();
        for (var i = 1; i <= 50; i++)
        {
            var deadline = timer.Now + TimeSpan.FromTicks(i * 40);
            timer.WaitUntil(deadline);
            Assert.That(timer.Now, Is.GreaterThanOrEqualTo(deadline));
        }
    }

    [Test]
    public void WaitUntil_ADeadlineThatHasPassed_ReturnsAtOnce()
    {
        using var timer = new LinuxStepTimer();
        timer.WaitUntil(Instant.Zero);
        timer.WaitUntil(new Instant(long.MinValue));
        Assert.That(timer.Now, Is.GreaterThanOrEqualTo(Instant.Zero));
    }

    [Test]
    public void WaitUntil_FromTwoThreads_WaitsForBoth()
    {
        using var timer = new LinuxStepTimer();
        var deadline = timer.Now + TimeSpan.FromMilliseconds(1);
        var other = new Thread(() => timer.WaitUntil(deadline));
        other.Start();
        timer.WaitUntil(deadline);
        other.Join();
        Assert.That(timer.Now, Is.GreaterThanOrEqualTo(deadline));
    }

    [Test]
    public void WaitUntil_InterruptedBySignals_WaitsOn()
    {
        using var heard = PosixSignalRegistration.Create(PosixSignal.SIGCONT, context => context.Cancel = true);
        using var timer = new LinuxStepTimer();
        var sleeper = new Sleeper(timer, TimeSpan.FromMilliseconds(20));
        while (!sleeper.Thread.Join(0))
            Signal(sleeper.Id);
        Assert.That((sleeper.Fault, sleeper.Woke >= sleeper.Deadline), Is.EqualTo(((Exception?)null, true)));
    }

    [Test]
    public void WaitUntilAndNow_InTheSteadyState_AllocateNothing()
    {
        using var timer = new LinuxStepTimer();
        Wait(timer);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Wait(timer);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void Now_ReadAgainAndAgain_NeverRunsBack()
    {
        using var timer = new LinuxStepTimer();
        var last = timer.Now;
        for (var i = 0; i < 10_000; i++)
        {
            var now = timer.Now;
            Assert.That(now >= last);
            last = now;
        }
    }

    private static void Wait(LinuxStepTimer timer)
    {
        for (var i = 0; i < 20; i++)
            timer.WaitUntil(timer.Now + TimeSpan.FromTicks(500));
    }

    private static void Signal(int thread) => _ = SendSignal(Environment.ProcessId, thread, Continue);

    [LibraryImport("libc", EntryPoint = "tgkill")]
    private static partial int SendSignal(int process, int thread, int signal);

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int ThreadId();

    /// <summary>A thread that waits for one deadline.</summary>
    private sealed class Sleeper
    {
        private readonly ManualResetEventSlim started = new();

        public Sleeper(LinuxStepTimer timer, TimeSpan length)
        {
            Thread = new(() => Sleep(timer, length));
            Thread.Start();
            started.Wait();
        }

        public Thread Thread { get; }

        public int Id { get; private set; }

        public Instant Deadline { get; private set; }

        public Instant Woke { get; private set; }

        public Exception? Fault { get; private set; }

        private void Sleep(LinuxStepTimer timer, TimeSpan length)
        {
            Wait(timer); // compiles it, so that the signals find it asleep
            Id = ThreadId();
            Deadline = timer.Now + length;
            started.Set();
            try
            {
                timer.WaitUntil(Deadline);
                Woke = timer.Now;
            }
            catch (InvalidOperationException fault)
            {
                Fault = fault;
            }
        }
    }
}
