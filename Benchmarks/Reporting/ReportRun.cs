using System.Diagnostics;
using System.Globalization;
using Tactus.Hosting;
using Tactus.Hosting.Commands;

namespace Tactus.Benchmarks.Reporting;

/// <summary>Measures sections, one after the other, and writes them into their page.</summary>
internal static class ReportRun
{
    private const string Header = """
        # Figures

        Written by `dotnet run -c Release --project Benchmarks/Tactus.Benchmarks.csproj -- --report docs/performance.md`; nothing here is typed by hand.
        `--only NAME` renews one section, `--help` tells what they ask. Times of two runs, or of two machines, say little: compare the ratios to what was measured in the same run.

        """;

    public static int Write(string path, IReadOnlyList<ReportSection> chosen)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var page = ReportPage.Parse(File.Exists(path) ? File.ReadAllText(path) : "");
        foreach (var (i, section) in chosen.Index())
        {
            Console.Error.WriteLine($"{i + 1}/{chosen.Count} {section.Name}: {section.Question} (about {section.Takes.TotalSeconds:0} s)");
            var start = Stopwatch.GetTimestamp();
            page.Renew(section.Name, TextOf(section));
            Save(path, page);
            Console.Error.WriteLine($"    done in {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");
        }
        Console.WriteLine($"Written: {path}");
        return 0;
    }

    private static string TextOf(ReportSection section)
    {
        using var bar = ProgressBar.OnErrorOutput();
        var circumstances = Circumstances.Now();
        var body = string.Join("\n\n", section.Measure(bar.Report).Select(part => part.TrimEnd()));
        return $"## {section.Title}\n\n{section.Question}\n\n{body}\n\n{circumstances.Told(section.Name)}\n".ReplaceLineEndings("\n");
    }

    private static void Save(string path, ReportPage page)
    {
        try
        {
            File.WriteAllText(path, page.Write(Header.ReplaceLineEndings("\n")));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostingException($"The report cannot be written to '{path}': {error.Message} Start it from the repository's root, or give another file with --report.", error);
        }
    }
}
