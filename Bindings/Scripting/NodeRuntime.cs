using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Tactus.Scripting;

/// <summary>The Node that scripts run in, where there is one.</summary>
internal static class NodeRuntime
{
    private static readonly Lazy<string?> Version = new(Ask);

    /// <summary>The first number of its version; 0 where there is none.</summary>
    public static int Major => int.TryParse(Version.Value?.TrimStart('v').Split('.')[0], CultureInfo.InvariantCulture, out var major) ? major : 0;

    /// <summary>Such as <c>node v20.20.2</c>, or <c>none (Node is not installed)</c>.</summary>
    public static string Describe() => Version.Value is { } version ? $"node {version}" : "none (Node is not installed)";

    private static string? Ask()
    {
        try
        {
            using var node = Process.Start(new ProcessStartInfo("node", ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var version = node.StandardOutput.ReadToEnd().Trim();
            node.WaitForExit();
            return node.ExitCode == 0 ? version : null;
        }
        catch (Win32Exception)
        {
            return null;    // no such program
        }
    }
}
