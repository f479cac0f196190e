using System.CommandLine;
using System.CommandLine.Parsing;
using Tactus.Benchmarks.Chromium;

namespace Tactus.Benchmarks.Reporting;

/// <summary>The report's command line: which sections to measure, and where to write them.</summary>
internal static class ReportCommand
{
    private const string Report = "--report", Only = "--only", DefaultPage = "docs/performance.md";

    private static readonly string About = $"""
        Asks how fast Tactus is, and how fast what one would use instead. Run it from the repository's root, built for release, on a quiet machine:

          dotnet run -c Release --project Benchmarks/Tactus.Benchmarks.csproj -- --report {DefaultPage}

        measures every section of the report and writes the page: tables with the machine, the date, the commit, the command, and the ratio to a floor that was
        measured in the same run. Compare the ratios, not the times of two runs. After each section the page is written, so that nothing is lost by Ctrl-C.

        The sections (--only):
        {string.Join('\n', ReportSections.All.Select(section => $"  {section.Name,-11} {Seconds(section.Takes),5}   {section.Question}"))}

        How long a page waits for the answer to a set, beside a bare echo on the same socket:

          ... -- {RoundTrip.Name} 2000

        Everything else goes to BenchmarkDotNet, which asks one question a class, more exactly and for longer:

          ... -- --list flat                        the classes
          ... -- --filter "*Encoding*"              one of them
          ... -- --filter "*" --job dry             whether they all run
        """;

    /// <summary>Whether a command line is the report's, and not BenchmarkDotNet's.</summary>
    public static bool IsMeant(string[] args) => args.Length == 0 || args[0] == RoundTrip.Name || args.Any(arg => arg is Report or Only or "--help" or "-h" or "-?");

    public static RootCommand Create()
    {
        var page = new Option<string>(Report) { Description = "Measure, and write this page; sections that are not measured stay as they are in it.", HelpName = "FILE", DefaultValueFactory = _ => DefaultPage };
        var only = new Option<List<ReportSection>?>(Only) { Description = "Measure only these sections, with commas between.", HelpName = "NAME", CustomParser = Sections };
        var command = new RootCommand(About) { page, only, RoundTrips() };
        command.SetAction(parsed => ReportRun.Write(parsed.GetValue(page)!, parsed.GetValue(only) is { Count: > 0 } chosen ? chosen : [.. ReportSections.All]));
        return command;
    }

    private static Command RoundTrips()
    {
        var rounds = new System.CommandLine.Argument<int>("rounds") { Description = "How many of both.", DefaultValueFactory = _ => 2000 };
        rounds.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError($"rounds is {result.Tokens[0].Value}; it must be 1 or more.");
        });
        var command = new Command(RoundTrip.Name, "Measures how long a real Chromium waits for the answer to a set, and to a bare echo, in turn.") { rounds };
        command.SetAction(async (parsed, _) => Console.WriteLine(await RoundTrip.Measure(parsed.GetValue(rounds)).ConfigureAwait(false)));
        return command;
    }

    private static List<ReportSection>? Sections(ArgumentResult result)
    {
        var chosen = new List<ReportSection>();
        foreach (var name in result.Tokens[0].Value.Split(','))
            if (ReportSections.All.FirstOrDefault(section => section.Name == name) is { } section)
                chosen.Add(section);
            else
                result.AddError(Names.Unknown("section", name, ReportSections.All.Select(section => section.Name)));
        return chosen;
    }

    private static string Seconds(TimeSpan length) => $"{length.TotalSeconds:0} s";
}
