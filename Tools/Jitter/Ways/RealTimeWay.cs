using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>Another way, on a thread that Linux schedules before all ordinary ones (SCHED_FIFO). Where that is allowed.</summary>
/// <remarks>Source: man 2 sched_setscheduler; sched.h for the constants. Priority 50 is the middle, below the kernel's own interrupt threads.</remarks>
[SupportedOSPlatform("linux")]
internal sealed partial class RealTimeWay : IWakeWay
{
    private const int Other = 0, Fifo = 1, Priority = 50, CallingThread = 0;
    private readonly IWakeWay way;

    /// <exception cref="HostingException">This user may not.</exception>
    public RealTimeWay(IWakeWay way)
    {
        this.way = way;
        Schedule(Fifo, Priority);
        Schedule(Other, 0);
    }

    public string Call => $"{way.Call}, SCHED_FIFO {Priority}";

    public void Take(Turn turn)
    {
        Schedule(Fifo, Priority);
        try
        {
            way.Take(turn);
        }
        finally
        {
            Schedule(Other, 0);
        }
    }

    public void Dispose() => way.Dispose();

    private static void Schedule(int policy, int priority)
    {
        if (SetScheduler(CallingThread, policy, priority) != 0)
            throw new HostingException($"This user may not run real-time threads (sched_setscheduler, error {Marshal.GetLastPInvokeError()}); an rtprio limit of {Priority} or CAP_SYS_NICE allows it.");
    }

    // C's struct sched_param is one int.
    [LibraryImport("libc", EntryPoint = "sched_setscheduler", SetLastError = true)]
    private static partial int SetScheduler(int thread, int policy, in int priority);
}
