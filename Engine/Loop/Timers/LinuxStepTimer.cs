using System.Runtime.Versioning;

namespace Tactus;

/// <summary>Linux: <c>clock_nanosleep</c> to an absolute time of <c>CLOCK_MONOTONIC</c>, with the thread's timer slack cut from 50 µs to 1 ns.</summary>
/// <remarks>
/// Source: man 2 clock_nanosleep, man 2 PR_SET_TIMERSLACK. The clock stands still while the machine is suspended.
/// Thread: any may wait; the slack is cut for each in turn. Allocates: nothing after creation.
/// </remarks>
[SupportedOSPlatform("linux")]
internal sealed class LinuxStepTimer : IStepTimer
{
    private const long NanosecondsPerTick = 100;
    private readonly long origin = LinuxClock.Nanoseconds();
    private int preparedThread;

    public string Name => "clock_nanosleep";

    public Instant Now => new((LinuxClock.Nanoseconds() - origin) / NanosecondsPerTick);

    public void WaitUntil(Instant deadline)
    {
        PrepareThread();
        if (deadline <= Now)
            return;
        var at = LinuxClock.Timespec.Of(origin + Math.Min(deadline.Ticks, (long.MaxValue - origin) / NanosecondsPerTick) * NanosecondsPerTick);
        var error = LinuxClock.Sleep(at);
        while (error == LinuxClock.Interrupted)
            error = LinuxClock.Sleep(at);
        if (error != 0)
            throw new InvalidOperationException($"Linux refused to wait until {deadline} (clock_nanosleep, error {error}).");
    }

    public void Dispose()
    {
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
