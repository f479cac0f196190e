using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Tactus.Benchmarks.Reporting;

/// <summary>
/// The time that the calling thread had a processor, so that what others take away does not count; elsewhere than on Linux, the time that went by.
/// Source: man 2 clock_gettime, CLOCK_THREAD_CPUTIME_ID.
/// </summary>
internal static partial class ProcessorTime
{
    private const int ThreadTime = 3;
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static bool IsExact { get; } = OperatingSystem.IsLinux();

    public static long Nanoseconds()
    {
        if (!IsExact)
            return (long)(Stopwatch.GetTimestamp() * (double)NanosecondsPerSecond / Stopwatch.Frequency);
        if (ClockGetTime(ThreadTime, out var time) != 0)
            throw new InvalidOperationException($"The system refused to tell the thread's processor time (error {Marshal.GetLastPInvokeError()}).");
        return time.Seconds * NanosecondsPerSecond + time.Nanoseconds;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime", SetLastError = true)]
    private static partial int ClockGetTime(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Timespec
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
