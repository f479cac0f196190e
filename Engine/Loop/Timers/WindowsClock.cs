using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Tactus;

/// <summary>The calls of Windows that wait for the time.</summary>
/// <remarks>Source: learn.microsoft.com/windows/win32/api/synchapi for the signatures, winbase.h and winnt.h for the constants.</remarks>
[SupportedOSPlatform("windows")]
internal static partial class WindowsClock
{
    /// <summary>CREATE_WAITABLE_TIMER_HIGH_RESOLUTION.</summary>
    public const uint HighResolution = 2;

    /// <summary>INFINITE: a wait without a limit of its own.</summary>
    public const uint Infinite = uint.MaxValue;

    private const uint AllAccess = 0x1F0003;

    /// <summary>A timer without a name; invalid if Windows refuses.</summary>
    public static TimerHandle Create(uint flags) => Create(0, 0, flags, AllAccess);

    /// <summary>Starts a timer; a negative time is relative, in 100 ns.</summary>
    [LibraryImport("kernel32", EntryPoint = "SetWaitableTimer", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Set(TimerHandle timer, in long due, int period, nint routine, nint argument, [MarshalAs(UnmanagedType.Bool)] bool resume);

    /// <summary>Blocks until the timer has rung: 0 then.</summary>
    [LibraryImport("kernel32", EntryPoint = "WaitForSingleObject", SetLastError = true)]
    public static partial uint Wait(TimerHandle timer, uint milliseconds);

    [LibraryImport("kernel32", EntryPoint = "CreateWaitableTimerExW", SetLastError = true)]
    private static partial TimerHandle Create(nint security, nint name, uint flags, uint access);

    [LibraryImport("kernel32", EntryPoint = "CloseHandle")]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CloseTimer(nint timer);

    /// <summary>A waitable timer, closed when nobody holds it any more.</summary>
    internal sealed class TimerHandle() : SafeHandle(0, ownsHandle: true)
    {
        public override bool IsInvalid => handle == 0;

        protected override bool ReleaseHandle() => CloseTimer(handle);
    }
}
