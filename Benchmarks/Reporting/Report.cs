using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Tactus.Benchmarks.Reporting;

/// <summary>Measures what must hold and writes it down, with the machine and the commit it was measured on.</summary>
internal static class Report
{
    private static readonly TimeSpan LiveLength = TimeSpan.FromSeconds(20);

    public static void Write(string page)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        text.AppendLine("# Figures\n");
        text.AppendLine("Written by `dotnet run -c Release --project Benchmarks -- --report docs/performance.md`; nothing here is typed by hand.\n");
        text.AppendLine(Circumstances() + "\n");
        text.AppendLine("| what must hold | figure | measured |\n|---|---|---|");
        foreach (var row in Rows())
            text.AppendLine(row);
        text.AppendLine("\n" + Explanation());
        File.WriteAllText(page, text.ToString().ReplaceLineEndings("\n"));
        Console.WriteLine($"Written: {page}");
    }

    private static IEnumerable<string> Rows()
    {
        foreach (var generators in new[] { 10, 100, 1000 })
        {
            var (rate, bytes, garbage) = Measures.NoteRate(generators);
            yield return $"| note events a second from generator to encoded batch, one core, {generators:N0} generators | ≥ 7 million | {rate / 1e6:0.0} million |";
            if (generators == 100)
            {
                yield return $"| bytes of a note in a batch | ≤ 16 | {bytes:0.0} |";
                yield return $"| bytes of garbage in {Measures.StepsOfARound(generators) * Measures.Rounds:N0} steps that play and encode notes | 0 | {garbage:N0} |";
            }
        }
        foreach (var generators in new[] { 1, 100, 10_000 })
        {
            var (took, garbage) = Measures.Steps(generators);
            yield return $"| a step of 5 ms, {generators:N0} generators playing sixteenths at 120 bpm, a minute of music: p50 / p99 / longest | < 5 ms | "
                + $"{took.Percentile(.5).TotalMilliseconds:0.0000} / {took.Percentile(.99).TotalMilliseconds:0.0000} / {took.Max.TotalMilliseconds:0.000} ms, {garbage:N0} bytes of garbage |";
        }
        var live = Measures.Live(10_000, LiveLength);
        yield return $"| the same 10,000 in real time for {LiveLength.TotalSeconds:0} s: steps over their period, of all | 0 | {live.Overruns:N0} of {live.Steps:N0} "
            + $"(p99 {live.StepTime.Percentile(.99).TotalMilliseconds:0.00} ms, longest {live.StepTime.Max.TotalMilliseconds:0.0} ms) |";
        yield return $"| rendering one voice, times real time | ≥ 10,000 | {Measures.RenderSpeed():N0} |";
    }

    private static string Circumstances() =>
        $"{Environment.ProcessorCount} processors of {Processor()}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; "
        + $"commit {Commit()}; {DateTime.UtcNow:yyyy-MM-dd}; load average at the start {LoadAverage()}.";

    private static string Explanation() => ProcessorTime.IsExact
        ? "Rates, steps and rendering are counted in processor time of the thread (rendering: of the process), so that what other programs and machines take does "
          + "not count; the medians of nine rounds. The run in real time is counted by the clock, and so are the pauses that the machine made in it."
        : "All times are by the clock; the medians of nine rounds.";

    private static string Commit() => Ask("git", "describe", "--always", "--dirty");

    private static string Processor() => Lines("/proc/cpuinfo").Select(line => line.Split(':')).FirstOrDefault(parts => parts[0].Trim() == "model name")?[1].Trim()
        ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string LoadAverage() => Lines("/proc/loadavg").FirstOrDefault()?.Split(' ')[0] ?? "unknown";

    private static string[] Lines(string file) => File.Exists(file) ? File.ReadAllLines(file) : [];

    private static string Ask(string program, params string[] arguments)
    {
        using var asked = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var answer = asked.StandardOutput.ReadToEnd().Trim();
        asked.WaitForExit();
        return answer;
    }
}
