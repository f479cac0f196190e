using System.ComponentModel;
using System.Diagnostics;

namespace Tactus.Hosting;

/// <summary>Opens the page in the user's browser, where there is one.</summary>
internal static class Browser
{
    /// <summary>Opens an address; says so where there is nothing to open it with.</summary>
    public static void TryOpen(Uri address)
    {
        if (!HasScreen() || !Start(address))
            Console.WriteLine($"No browser was found to open; open {address} in one.");
    }

    private static bool HasScreen() =>
        !OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    private static bool Start(Uri address)
    {
        try
        {
            using var opener = Process.Start(Opener(address.ToString()));
            return opener is not null;
        }
        catch (Win32Exception)
        {
            return false;    // no such program
        }
    }

    private static ProcessStartInfo Opener(string address) => OperatingSystem.IsWindows()
        ? new(address) { UseShellExecute = true }
        : new(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]) { RedirectStandardOutput = true, RedirectStandardError = true };
}
