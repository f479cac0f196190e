using System.Runtime.InteropServices;

namespace Tactus.Benchmarks.Peers;

/// <summary>The processor time of all child processes that have ended. Source: man 2 getrusage, RUSAGE_CHILDREN; the layout is that of 64-bit Linux and macOS.</summary>
internal static partial class ChildrenTime
{
    private const int Children = -1, Fields = 18;

    /// <summary>So much up to now; null where the system does not tell.</summary>
    public static TimeSpan? Now()
    {
        Span<long> usage = stackalloc long[Fields];
        if (OperatingSystem.IsWindows() || GetUsage(Children, ref usage[0]) != 0)
            return null;
        var seconds = usage[0] + usage[2];
        var micros = (int)usage[1] + (int)usage[3];    // macOS has 32 bits of them
        return TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(micros);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int whose, ref long usage);
}
