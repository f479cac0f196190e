using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>Linux: the policy <c>SCHED_FIFO</c>, where an rtprio limit (as audio set-ups give it) or <c>CAP_SYS_NICE</c> allows it.</summary>
/// <remarks>Source: man 7 sched, man 2 sched_setscheduler; linux/sched.h for the constants.</remarks>
[SupportedOSPlatform("linux")]
internal sealed partial class LinuxRealTimeThreads : IRealTimeThreads
{
    /// <summary>The engine's priority, 1 to 99: as JACK's, well below the kernel's own interrupt threads at 50.</summary>
    public const int Priority = 10;

    private const int Other = 0, Fifo = 1, ResetOnFork = 0x4000_0000, CallingThread = 0;

    /// <inheritdoc/>
    public int Here => ThreadNumber();

    /// <inheritdoc/>
    public bool TryRaise(int rank) =>
        Set(Priority + RealTimeThreads.WatchdogsRank) && Set(Priority + rank);    // who may not have the one may have neither

    /// <inheritdoc/>
    public void Lower(int thread) => _ = SetScheduler(thread, Other, 0);

    private static bool Set(int priority) => SetScheduler(CallingThread, Fifo | ResetOnFork, priority) == 0;

    [LibraryImport("libc", EntryPoint = "gettid")]
    private static partial int ThreadNumber();

    // C's struct sched_param is one int.
    [LibraryImport("libc", EntryPoint = "sched_setscheduler", SetLastError = true)]
    private static partial int SetScheduler(int thread, int policy, in int priority);
}
