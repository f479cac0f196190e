using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>The calls of Linux's C library that tell and wait for the time.</summary>
/// <remarks>Source: linux/time.h and linux/prctl.h for the constants.</remarks>
[SupportedOSPlatform("linux")]
internal static partial class LinuxClock
{
    /// <summary>ETIMEDOUT: the time has come.</summary>
    public const int TimedOut = 110;

    /// <summary>EINTR: a signal came, such as the garbage collector's.</summary>
    public const int Interrupted = 4;

    private const int Monotonic = 1;
    private const int Absolute = 1;
    private const int PrSetTimerSlack = 29;
    private const int SemaphoreBytes = 64;    // sizeof(sem_t) is 32 at most, in glibc on every processor

    /// <summary>The monotonic clock.</summary>
    public static long Nanoseconds() =>
        GetTime(Monotonic, out var now) == 0
            ? now.Nanoseconds
            : throw new InvalidOperationException($"Linux has no monotonic clock (clock_gettime, error {Marshal.GetLastSystemError()}).");

    /// <summary>Sleeps until an absolute time.</summary>
    /// <returns>0, or the error's number.</returns>
    public static int Sleep(in Timespec until) => Nanosleep(Monotonic, Absolute, until, 0);

    /// <summary>Sleeps until an absolute time, or until the semaphore is posted.</summary>
    /// <returns>0 where it was posted, else the error's number, <see cref="TimedOut"/> for the time.</returns>
    public static int Sleep(Semaphore semaphore, in Timespec until) => WaitForSemaphore(semaphore, Monotonic, until) == 0 ? 0 : Marshal.GetLastPInvokeError();

    /// <summary>Wakes who waits, or who will wait next.</summary>
    [LibraryImport("libc", EntryPoint = "sem_post")]
    public static partial int Post(Semaphore semaphore);

    /// <summary>How late the kernel may wake the calling thread in order to wake several at once.</summary>
    /// <returns>0, or -1 where it is not allowed.</returns>
    public static int SetTimerSlack(nuint nanoseconds) => Prctl(PrSetTimerSlack, nanoseconds, 0, 0, 0);

    // Reads a page of memory and returns: too short to be worth telling the garbage collector of. The two below may sleep, so they are not marked.
    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [SuppressGCTransition]
    private static partial int GetTime(int clock, out Timespec now);

    [LibraryImport("libc", EntryPoint = "clock_nanosleep")]
    private static partial int Nanosleep(int clock, int flags, in Timespec until, nint remaining);

    [LibraryImport("libc", EntryPoint = "sem_clockwait", SetLastError = true)]
    private static partial int WaitForSemaphore(Semaphore semaphore, int clock, in Timespec until);

    [LibraryImport("libc", EntryPoint = "sem_init")]
    private static partial int InitialiseSemaphore(nint semaphore, int shared, uint value);

    [LibraryImport("libc", EntryPoint = "sem_destroy")]
    private static partial int DestroySemaphore(nint semaphore);

    [LibraryImport("libc", EntryPoint = "prctl")]
    private static partial int Prctl(int option, nuint first, nuint second, nuint third, nuint fourth);

    /// <summary>A semaphore for the threads of this process, freed when nobody holds it any more.</summary>
    internal sealed class Semaphore : SafeHandle
    {
        /// <summary>At zero; invalid where this system's C library cannot wait for one until a time of the monotonic clock, as musl cannot.</summary>
        public Semaphore()
            : base(0, ownsHandle: true)
        {
            if (!NativeLibrary.TryGetExport(NativeLibrary.Load("libc", typeof(LinuxClock).Assembly, null), "sem_clockwait", out _))
                return;
            handle = Marshal.AllocHGlobal(SemaphoreBytes);
            _ = InitialiseSemaphore(handle, shared: 0, value: 0);    // fails for a value that no semaphore holds, and for nothing else
        }

        /// <inheritdoc/>
        public override bool IsInvalid => handle == 0;

        /// <inheritdoc/>
        protected override bool ReleaseHandle()
        {
            _ = DestroySemaphore(handle);
            Marshal.FreeHGlobal(handle);
            return true;
        }
    }

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
