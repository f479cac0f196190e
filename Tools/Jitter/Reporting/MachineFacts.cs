using System.Reflection;
using System.Runtime;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>Where it was measured.</summary>
internal sealed record MachineFacts(
    [property: JsonPropertyName("processor")] string Processor,
    [property: JsonPropertyName("cores")] int Cores,
    [property: JsonPropertyName("virtual")] bool? IsVirtual,
    [property: JsonPropertyName("system")] string System,
    [property: JsonPropertyName("runtime")] string Runtime,
    [property: JsonPropertyName("garbageCollector")] string GarbageCollector,
    [property: JsonPropertyName("version")] string Version)
{
    private const string ProcessorFile = "/proc/cpuinfo", LoadFile = "/proc/loadavg";

    /// <summary>This machine.</summary>
    public static MachineFacts Here()
    {
        var cpu = File.Exists(ProcessorFile) ? File.ReadAllLines(ProcessorFile) : [];
        return new(
            Field(cpu, "model name") ?? RuntimeInformation.ProcessArchitecture.ToString(), Environment.ProcessorCount,
            Field(cpu, "flags") is { } flags ? flags.Split(' ').Contains("hypervisor") : null,
            $"{RuntimeInformation.OSDescription}, kernel {Environment.OSVersion.Version}, {RuntimeInformation.OSArchitecture}", RuntimeInformation.FrameworkDescription, Collector(),
            Assembly.GetExecutingAssembly().GetName().Version!.ToString(fieldCount: 3));
    }

    /// <summary>How many processes were running or wanted to, on average over the last minute; null where the system does not tell.</summary>
    public static string? Load() => File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : null;

    private static string? Field(string[] lines, string name) =>
        Array.Find(lines, line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim();

    private static string Collector() =>
        $"{(GCSettings.IsServerGC ? "server" : "workstation")}, {(GCSettings.LatencyMode == GCLatencyMode.Batch ? "not concurrent" : "concurrent")}";
}
