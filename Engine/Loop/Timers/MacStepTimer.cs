using System.Runtime.Versioning;

namespace Tactus;

/// <summary>
/// macOS: <c>mach_wait_until</c>, on a thread with a time-constraint policy.
/// Untested: written from its documentation (developer.apple.com, technical note TN2169, High Precision Timers in iOS / OS X).
/// </summary>
/// <remarks>The clock stands still while the machine sleeps. Thread: any may wait; each is given the policy in turn. Allocates: nothing after creation.</remarks>
[SupportedOSPlatform("macos")]
internal sealed class MacStepTimer : IStepTimer
{
    private const ulong NanosecondsPerTick = 100;
    private readonly MacClock.Timebase timebase = MacClock.Timebase.OfThisMachine();
    private readonly ulong origin = MacClock.Units();
    private int preparedThread;

    public string Name => "mach_wait_until";

    public Instant Now => new((long)(timebase.ToNanoseconds(MacClock.Units() - origin) / NanosecondsPerTick));

    public void WaitUntil(Instant deadline)
    {
        PrepareThread();
        if (deadline <= Now)
            return;
        var at = origin + timebase.ToUnits((UInt128)deadline.Ticks * NanosecondsPerTick);
        var error = MacClock.WaitUntil(at);
        while (error == MacClock.Aborted)
            error = MacClock.WaitUntil(at);
        if (error != 0)
            throw new InvalidOperationException($"macOS refused to wait until {deadline} (mach_wait_until, error {error}).");
    }

    public void Dispose()
    {
    }

    // Where the policy is refused, waking is some milliseconds later at worst and all else is as before: no reason to stop the music.
    private void PrepareThread()
    {
        var thread = Environment.CurrentManagedThreadId;
        if (thread == preparedThread)
            return;
        preparedThread = thread;
        _ = MacClock.PreferThisThread(timebase);
    }
}
