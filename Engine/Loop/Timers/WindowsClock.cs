using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

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
    public static SafeWaitHandle Create(uint flags) => Create(0, 0, flags, AllAccess);

    /// <summary>Starts a timer; a negative time is relative, in 100 ns.</summary>
    [LibraryImport("kernel32", EntryPoint = "SetWaitableTimer", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool Set(SafeWaitHandle timer, in long due, int period, nint routine, nint argument, [MarshalAs(UnmanagedType.Bool)] bool resume);

    /// <summary>Blocks until the timer has rung: 0 then.</summary>
    [LibraryImport("kernel32", EntryPoint = "WaitForSingleObject", SetLastError = true)]
    public static partial uint Wait(SafeWaitHandle timer, uint milliseconds);

    [LibraryImport("kernel32", EntryPoint = "CreateWaitableTimerExW", SetLastError = true)]
    private static partial SafeWaitHandle Create(nint security, nint name, uint flags, uint access);
}
