using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Tactus.Hosting;
using Tactus.Hosting.Commands;
using Tactus.Tools.Jitter.EndToEnd;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Reporting;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tools.Jitter;

/// <summary>The options of <c>jitter</c>, and what they lead to.</summary>
internal sealed class JitterArguments
{
    private const string EveryWay = "all";
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    private readonly Option<bool> endToEnd = new("--end-to-end") { Description = "Measure a real session instead: from the engine over a real socket to where the performer puts each note." };
    private readonly Option<string?> performer = new("--performer") { Description = "With --end-to-end: page (the real page in Chromium, default), node (Max's host in Node), headless, or the address of an engine that runs.", HelpName = "page|node|headless|URL" };
    private readonly Option<int> rate = Number("--rate", "Wake-ups, or with --end-to-end notes, a second", JitterSettings.MinRate, JitterSettings.MaxRate, 200);
    private readonly Option<int> load = Number("--load", "Threads of another process that keep processor cores busy for the time", 0, JitterSettings.MaxLoad, 0);
    private readonly Option<int> generators = Number("--generators", "Generators that the engine's loop plays, sixteenths at 120 bpm", 0, JitterSettings.MaxGenerators, 100);
    private readonly Option<TimeSpan?> length = new("--for") { Description = "How long each way is measured, such as 10s or 1m; the whole run takes that for every way. Default: 10s.", CustomParser = Length };
    private readonly Option<IReadOnlyList<string>> timer = new("--timer") { Description = $"{EveryWay}, or the ways to measure, with commas between; the floor always is. Default: all.", CustomParser = Ways };
    private readonly Option<string?> report = new("--report") { Description = "Draw the report into this file: one HTML page that needs nothing else." };
    private readonly Option<ReportFormat> format = new("--format") { Description = "text: for people (default). json: for machines; lengths in µs, shares from 0 to 1.", HelpName = "text|json", CustomParser = Format };

    private enum ReportFormat
    {
        Text,
        Json,
    }

    /// <summary>The names of all ways with what they are, a line each.</summary>
    public static string KnownWays { get; } = string.Join('\n', WakeWays.All.Select(way => $"  {way.Name,-12} {way.About}"));

    private static IReadOnlyList<string> AllWays { get; } = [.. WakeWays.All.Select(way => way.Name)];

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { endToEnd, performer, rate, length, load, timer, generators, report, format })
            command.Options.Add(option);
    }

    public Task<int> Run(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(report) == "-")
            throw new HostingException("--report draws a page into a file, and the figures go to the standard output; name a file such as jitter.html, or take --format json.");
        RefuseWhatDoesNotGoTogether(parsed);
        return parsed.GetValue(endToEnd) ? RunEndToEnd(parsed, cancel) : Task.FromResult(RunWays(parsed, cancel));
    }

    // What is not used is not swallowed: whoever writes it means something by it.
    private void RefuseWhatDoesNotGoTogether(ParseResult parsed)
    {
        bool IsGiven(Option option) => parsed.GetResult(option) is { Implicit: false };
        if (!parsed.GetValue(endToEnd) && IsGiven(performer))
            throw new HostingException("--performer says who performs from end to end; add --end-to-end, or leave it out.");
        if (parsed.GetValue(endToEnd) && Array.Find<Option>([timer, generators], IsGiven) is { } ofWays)
            throw new HostingException($"{ofWays.Name} is of the ways to wake, and --end-to-end measures a session instead; leave one of the two out.");
        if (parsed.GetValue(endToEnd) && IsGiven(rate) && EndToEndSettings.Read(parsed.GetValue(performer) ?? EndToEndSettings.Page).Engine is { } url)
            throw new HostingException($"--rate says what an engine of our own plays, and the one at {url} plays its own piece; leave --rate out.");
    }

    private async Task<int> RunEndToEnd(ParseResult parsed, CancellationToken cancel)
    {
        var (who, url) = EndToEndSettings.Read(parsed.GetValue(performer) ?? EndToEndSettings.Page);
        var settings = new EndToEndSettings(who, url, parsed.GetValue(rate), parsed.GetValue(length) ?? TimeSpan.FromSeconds(10), parsed.GetValue(load));
        settings.RefuseTooManyNotes();
        var path = parsed.GetValue(report);
        using var file = path is null ? null : OutputFile.Open(path);
        var figures = await Measure(settings, cancel).ConfigureAwait(false);
        if (file is not null)
            EndToEndPage.Write(file.Stream, figures);
        Tell(file, path, parsed.GetValue(format) == ReportFormat.Json ? JsonSerializer.Serialize(figures, Json) : EndToEndText.Of(figures));
        return 0;
    }

    private static async Task<EndToEndReport> Measure(EndToEndSettings settings, CancellationToken cancel)
    {
        var (date, before) = (DateTimeOffset.Now, MachineFacts.Load());
        using var bar = ProgressBar.OnErrorOutput();
        using var busy = settings.Load > 0 ? BusyThreads.Start(settings.Load) : null;
        var outcome = await new EndToEndRun(settings, bar.Report).Measure(cancel).ConfigureAwait(false);
        bar.Clear();
        return EndToEndReport.Of(settings, outcome, MachineFacts.Here(), new(
            date, settings.Rate, outcome.Seconds, settings.Load, 1, outcome.Seconds, before, MachineFacts.Load()));
    }

    private static void Tell(OutputFile? file, string? path, string said)
    {
        Console.WriteLine(said);
        file?.Keep();
        if (path is not null)
            Console.Error.WriteLine($"The report is drawn in {path}.");
    }

    private int RunWays(ParseResult parsed, CancellationToken cancel)
    {
        var settings = new JitterSettings(parsed.GetValue(rate), parsed.GetValue(length) ?? TimeSpan.FromSeconds(10), parsed.GetValue(load), parsed.GetValue(timer) ?? AllWays, parsed.GetValue(generators));
        var path = parsed.GetValue(report);
        using var file = path is null ? null : OutputFile.Open(path);
        var (outcome, figures) = Measure(settings, cancel);
        if (file is not null)
            HtmlReport.Write(file.Stream, outcome, figures);
        Tell(file, path, parsed.GetValue(format) == ReportFormat.Json ? JsonSerializer.Serialize(figures, Json) : TextReport.Of(figures));
        return 0;
    }

    private static (JitterOutcome, JitterReport) Measure(JitterSettings settings, CancellationToken cancel)
    {
        var (date, before) = (DateTimeOffset.Now, MachineFacts.Load());
        using var bar = ProgressBar.OnErrorOutput();
        using var busy = settings.Load > 0 ? BusyThreads.Start(settings.Load) : null;
        using var run = new JitterRun(settings);
        var outcome = run.Measure(bar.Report, cancel);
        bar.Clear();
        if (outcome.Records.Any(record => record.Turns == 0))
            throw new HostingException("Nothing was measured: it was stopped before every way had had a turn.");
        return (outcome, JitterReport.Of(outcome, MachineFacts.Here(), new(
            date, settings.Rate, Math.Min(settings.Length.TotalSeconds, outcome.Records[0].Late.Length / (double)settings.Rate), settings.Load, settings.Generators, outcome.Seconds, before, MachineFacts.Load())));
    }

    private static Option<int> Number(string name, string what, int min, int max, int normal) => new(name)
    {
        Description = $"{what}, {min} to {max}.",
        DefaultValueFactory = _ => normal,
        CustomParser = result => WholeNumber(result, what, min, max),
    };

    private static int WholeNumber(ArgumentResult result, string what, int min, int max)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        result.AddError($"{((OptionResult)result.Parent!).Option.Name} cannot be '{text}': {char.ToLowerInvariant(what[0])}{what[1..]} must be a whole number from {min} to {max}.");
        return 0;
    }

    private static ReportFormat Format(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Enum.GetNames<ReportFormat>().Contains(text, StringComparer.OrdinalIgnoreCase))
            return Enum.Parse<ReportFormat>(text, ignoreCase: true);
        result.AddError($"--format cannot be '{text}': it is text or json.");
        return default;
    }

    private static TimeSpan? Length(ArgumentResult result)
    {
        if (Values.Time(result) is not { } length)
            return null;
        if (length < JitterSettings.MinLength || length > JitterSettings.MaxLength)
            result.AddError($"--for cannot be '{result.Tokens[0].Value}': each way is measured for {JitterSettings.MinLength.TotalSeconds} s to {JitterSettings.MaxLength.TotalMinutes} minutes.");
        return length;
    }

    private static IReadOnlyList<string> Ways(ArgumentResult result)
    {
        var asked = result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries);
        if (Array.Find(asked, name => name != EveryWay && !AllWays.Contains(name)) is { } unknown)
            result.AddError(Names.Unknown("timer", unknown, [EveryWay, .. AllWays]));
        return asked.Contains(EveryWay) ? AllWays : [.. AllWays.Where(name => name == WakeWays.Floor || asked.Contains(name))];
    }
}
