using System.ComponentModel;
using System.Diagnostics;

namespace Tactus.Scripting;

/// <summary>The Node that scripts run in, where there is one.</summary>
internal static class NodeRuntime
{
    /// <summary>Such as <c>node v20.20.2</c>, or <c>none (Node is not installed)</c>.</summary>
    public static string Describe() => Version() is { } version ? $"node {version}" : "none (Node is not installed)";

    private static string? Version()
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
