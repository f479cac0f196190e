using System.ComponentModel;
using System.Diagnostics;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Reporting;

namespace Tactus.Benchmarks.Reporting;

/// <summary>Where and when a section was measured, and what else the machine did meanwhile.</summary>
internal sealed class Circumstances
{
    private readonly MachineTimes? before = MachineTimes.Now();
    private readonly string load = MachineFacts.Load() ?? "unknown";

    private Circumstances()
    {
    }

    /// <summary>The measurement begins.</summary>
    public static Circumstances Now() => new();

    /// <summary>The measurement is over: all of it in one line.</summary>
    public string Told(string section)
    {
        var machine = MachineFacts.Here();
        var stolen = before is { } start && MachineTimes.Now() is { } end ? $", {Share(end - start):0.0 %} of the processors' time was given to other machines" : "";
        return $"*`--only {section}`, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, commit {Commit()}; {machine.Cores} processors of {machine.Processor}, {machine.System}, {machine.Runtime}; "
            + $"load average at the start {load}{stolen}.*";
    }

    private static double Share(MachineTimes passed) => passed.Total > 0 ? passed.Stolen / (double)passed.Total : 0;

    private static string Commit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["describe", "--always", "--dirty"]) { RedirectStandardOutput = true })!;
            var answer = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return answer;
        }
        catch (Win32Exception)
        {
            return "unknown (git is not installed)";
        }
    }
}
