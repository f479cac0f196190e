using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>The calls of Linux's C library that tell and wait for the time.</summary>
/// <remarks>Source: linux/time.h and linux/prctl.h for the constants.</remarks>
[SupportedOSPlatform("linux")]
internal static partial class LinuxClock
{
    /// <summary>EINTR: a signal came, such as the garbage collector's.</summary>
    public const int Interrupted = 4;

    private const int Monotonic = 1;
    private const int Absolute = 1;
    private const int PrSetTimerSlack = 29;

    /// <summary>The monotonic clock.</summary>
    public static long Nanoseconds() =>
        GetTime(Monotonic, out var now) == 0
            ? now.Nanoseconds
            : throw new InvalidOperationException($"Linux has no monotonic clock (clock_gettime, error {Marshal.GetLastSystemError()}).");

    /// <summary>Sleeps until an absolute time.</summary>
    /// <returns>0, or the error's number.</returns>
    public static int Sleep(in Timespec until) => Nanosleep(Monotonic, Absolute, until, 0);

    /// <summary>How late the kernel may wake the calling thread in order to wake several at once.</summary>
    /// <returns>0, or -1 where it is not allowed.</returns>
    public static int SetTimerSlack(nuint nanoseconds) => Prctl(PrSetTimerSlack, nanoseconds, 0, 0, 0);

    // Reads a page of memory and returns: too short to be worth telling the garbage collector of. The two below may sleep, so they are not marked.
    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    private static partial int GetTime(int clock, out Timespec now);

    [LibraryImport("libc", EntryPoint = "clock_nanosleep")]
    private static partial int Nanosleep(int clock, int flags, in Timespec until, nint remaining);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Prctl(int option, nuint first, nuint second, nuint third, nuint fourth);

    /// <summary>C's <c>struct timespec</c>: both fields are a machine word.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct Timespec
    {
        private const long PerSecond = 1_000_000_000;
        private readonly nint seconds;
        private readonly nint rest;

        private Timespec(nint seconds, nint rest) => (this.seconds, this.rest) = (seconds, rest);

        public long Nanoseconds => seconds * PerSecond + rest;

        public static Timespec Of(long nanoseconds) => new((nint)(nanoseconds / PerSecond), (nint)(nanoseconds % PerSecond));
    }
}
