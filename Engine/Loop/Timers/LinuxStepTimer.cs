using System.Runtime.Versioning;

namespace Tactus;

/// <summary>
/// Linux: a sleep until an absolute time of <c>CLOCK_MONOTONIC</c>, with the thread's timer slack cut from 50 µs to 1 ns. It is <c>sem_clockwait</c>, which
/// somebody may end early, where the C library has it, else <c>clock_nanosleep</c>.
/// </summary>
/// <remarks>
/// Source: man 3 sem_clockwait (glibc 2.30 and later), man 2 clock_nanosleep, man 2 PR_SET_TIMERSLACK. The clock stands still while the machine is suspended.
/// Thread: any may wait, one at a time; the slack is cut for each in turn. Allocates: nothing after creation.
/// </remarks>
[SupportedOSPlatform("linux")]
internal sealed class LinuxStepTimer : IStepTimer
{
    private const long NanosecondsPerTick = 100;
    private readonly long origin = LinuxClock.Nanoseconds();
    private readonly LinuxClock.Semaphore semaphore = new();
    private int preparedThread;
    private int woken;

    public string Name => !semaphore.IsInvalid ? "sem_clockwait" : "clock_nanosleep";

    public Instant Now => new((LinuxClock.Nanoseconds() - origin) / NanosecondsPerTick);

    public void WaitUntil(Instant deadline)
    {
        while (WaitUntilOrWoken(deadline))
        {
            // Whoever woke it wanted somebody else's attention; the deadline stands.
        }
    }

    public bool WaitUntilOrWoken(Instant deadline)
    {
        PrepareThread();
        if (deadline <= Now)
            return false;
        var at = LinuxClock.Timespec.Of(origin + Math.Min(deadline.Ticks, (long.MaxValue - origin) / NanosecondsPerTick) * NanosecondsPerTick);
        var error = Sleep(at);
        while (error == LinuxClock.Interrupted)
            error = Sleep(at);
        return error switch
        {
            0 when !semaphore.IsInvalid => Awake(),
            0 or LinuxClock.TimedOut => false,
            _ => throw new InvalidOperationException($"Linux refused to wait until {deadline} ({Name}, error {error})."),
        };
    }

    // One post is enough for all who call before the sleeper is awake: their requests lie there already when it looks.
    public void Wake()
    {
        if (!semaphore.IsInvalid && Interlocked.Exchange(ref woken, 1) == 0)
            _ = LinuxClock.Post(semaphore);
    }

    // The semaphore goes with the last who might post it: a request may still be on its way when the engine ends.
    public void Dispose()
    {
    }

    private int Sleep(in LinuxClock.Timespec at) => !semaphore.IsInvalid ? LinuxClock.Sleep(semaphore, at) : LinuxClock.Sleep(at);

    private bool Awake()
    {
        Interlocked.Exchange(ref woken, 0);    // a full fence: the sleeper looks for requests after it, or the next post rings again
        return true;
    }

    // Where a sandbox forbids it, waking is some 50 µs later and all else is as before: no reason to stop the music.
    private void PrepareThread()
    {
        var thread = Environment.CurrentManagedThreadId;
        if (thread == preparedThread)
            return;
        preparedThread = thread;
        _ = LinuxClock.SetTimerSlack(nanoseconds: 1);
    }
}
