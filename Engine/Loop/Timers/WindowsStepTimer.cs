using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>
/// Windows: a waitable timer of high resolution (Windows 10 1803 and later; about half a millisecond), an ordinary one where that is not known (about 15 ms; the name says so).
/// Untested: written from its documentation (learn.microsoft.com/windows/win32/api/synchapi, CreateWaitableTimerExW and SetWaitableTimer).
/// </summary>
/// <remarks>
/// A waitable timer's absolute times are on the wall clock, which people set. So each wait is relative, computed anew from the performance counter
/// until the deadline has come; what is late in one wait is not carried into the next. Thread: one waits, any wakes it. Allocates: nothing after creation.
/// </remarks>
[SupportedOSPlatform("windows")]
internal sealed class WindowsStepTimer : IStepTimer
{
    // Stopwatch is documented to be QueryPerformanceCounter wherever there is one, and every Windows since XP has one.
    private readonly long origin = Stopwatch.GetTimestamp();
    private readonly WindowsClock.TimerHandle timer;
    private int woken;

    public WindowsStepTimer()
    {
        timer = WindowsClock.Create(WindowsClock.HighResolution);
        Name = "high-resolution waitable timer";
        if (!timer.IsInvalid)
            return;
        timer = WindowsClock.Create(0);
        Name = "waitable timer of low resolution";
        if (timer.IsInvalid)
            throw Refused("CreateWaitableTimerExW");
    }

    public string Name { get; }

    public Instant Now => new(Stopwatch.GetElapsedTime(origin).Ticks);

    public void WaitUntil(Instant deadline)
    {
        while (WaitUntilOrWoken(deadline))
        {
            // Whoever woke it wanted somebody else's attention; the deadline stands.
        }
    }

    public bool WaitUntilOrWoken(Instant deadline)
    {
        for (var now = Now; now < deadline; now = Now)
        {
            Set(now.Ticks - deadline.Ticks);    // negative: that many 100 ns from now
            if (Interlocked.Exchange(ref woken, 0) != 0)
                return true;
            if (WindowsClock.Wait(timer, WindowsClock.Infinite) != 0)
                throw Refused("WaitForSingleObject");
        }
        return false;
    }

    // First the mark, then the ring: whoever sets the timer looks at the mark after it, so that no ring is lost.
    public void Wake()
    {
        if (Interlocked.Exchange(ref woken, 1) == 0)
            Set(-1);
    }

    public void Dispose() => timer.Dispose();

    private void Set(long relative)
    {
        if (!WindowsClock.Set(timer, relative, 0, 0, 0, false))
            throw Refused("SetWaitableTimer");
    }

    private static InvalidOperationException Refused(string call) =>
        new($"Windows refused to wait ({call}, error {Marshal.GetLastPInvokeError()}).");
}
