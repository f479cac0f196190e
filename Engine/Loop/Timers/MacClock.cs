using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>The calls of macOS that tell and wait for the time.</summary>
/// <remarks>Source: mach/mach_time.h, mach/thread_policy.h, mach/kern_return.h; the use of the policy as in Apple's technical note TN2169.</remarks>
[SupportedOSPlatform("macos")]
internal static partial class MacClock
{
    /// <summary>KERN_ABORTED: the wait was interrupted.</summary>
    public const int Aborted = 14;

    private const int TimeConstraintPolicy = 2;
    private const uint TimeConstraintPolicyCount = 4;
    private const ulong Millisecond = 1_000_000;

    /// <summary>Promises short work: at most 2 ms of computing, to be done within 5 ms of waking. The scheduler then puts the thread first.</summary>
    /// <returns>0, or the error's number.</returns>
    public static int PreferThisThread(in Timebase timebase)
    {
        var policy = new Policy(0, (uint)timebase.ToUnits(2 * Millisecond), (uint)timebase.ToUnits(5 * Millisecond), 0);
        return SetPolicy(ThreadPort(ThisThread()), TimeConstraintPolicy, policy, TimeConstraintPolicyCount);
    }

    /// <summary>The clock, in units of <see cref="Timebase"/>.</summary>
    [LibraryImport("libSystem", EntryPoint = "mach_absolute_time")]
    [SuppressGCTransition]
    public static partial ulong Units();

    /// <summary>Sleeps until the clock shows that many units.</summary>
    /// <returns>0, or the error's number.</returns>
    [LibraryImport("libSystem", EntryPoint = "mach_wait_until")]
    public static partial int WaitUntil(ulong units);

    [LibraryImport("libSystem", EntryPoint = "mach_timebase_info")]
    private static partial int GetTimebase(out Timebase timebase);

    [LibraryImport("libSystem", EntryPoint = "pthread_self")]
    private static partial nint ThisThread();

    [LibraryImport("libSystem", EntryPoint = "pthread_mach_thread_np")]
    private static partial uint ThreadPort(nint thread);

    [LibraryImport("libSystem", EntryPoint = "thread_policy_set")]
    private static partial int SetPolicy(uint thread, int flavour, in Policy policy, uint count);

    /// <summary>C's <c>mach_timebase_info_data_t</c>: one unit is numerator / denominator nanoseconds.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Timebase(uint numerator, uint denominator)
    {
        private readonly uint numerator = numerator;
        private readonly uint denominator = denominator;

        public static Timebase OfThisMachine() =>
            GetTimebase(out var timebase) == 0 ? timebase : throw new InvalidOperationException("macOS did not say how fast its clock runs (mach_timebase_info).");

        public ulong ToNanoseconds(ulong units) => (ulong)((UInt128)units * numerator / denominator);

        /// <summary>Rounded up, so that nobody wakes too early; a time that no clock shows is the last one that fits.</summary>
        public ulong ToUnits(UInt128 nanoseconds)
        {
            var units = (nanoseconds * denominator + (numerator - 1)) / numerator;
            return units < long.MaxValue ? (ulong)units : long.MaxValue;
        }
    }

    /// <summary>C's <c>thread_time_constraint_policy_data_t</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Policy(uint Period, uint Computation, uint Constraint, int Preemptible);
}
