using Tactus.Benchmarks.Chromium;

namespace Tactus.Benchmarks.Reporting.Sections;

/// <summary>Ten thousand events a second to a real page.</summary>
internal sealed class ChromiumSection : ReportSection
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60), Pinned = TimeSpan.FromMilliseconds(50);

    private static readonly PageRun[] Runs =
    [
        new("look-ahead tuned by itself", Length, null, 0),
        new($"before: look-ahead pinned to {Pinned.TotalMilliseconds:0} ms, both cores busy", Length, Pinned, 2),
        new("after: look-ahead tuned by itself, both cores busy", Length, null, 2),
    ];

    public override string Name => "chromium";

    public override string Title => "To a real page";

    public override string Question => $"Do {Flood.EventsASecond:N0} events a second reach the page in a real Chromium in time, none lost and none twice, for a minute?";

    public override TimeSpan Takes => TimeSpan.FromSeconds(200);

    public override IEnumerable<string> Measure(Action<double> progress)
    {
        var table = new Table("a minute of notes", "events", "late (0)", "of them after 10 s", "lost (0)", "twice (0)", "slack p50 / p99.9 / least", "look-ahead at the end", "frames a second");
        var lateness = new List<string>();
        foreach (var (i, run) in Runs.Index())
        {
            var figures = run.Measure(share => progress((i + share) / Runs.Length)).GetAwaiter().GetResult();
            table.Row(run.Name, $"{run.Events:N0}", $"{figures.Late:N0}", $"{figures.LateSettled:N0}", $"{run.Events - figures.Played:N0}", $"{figures.Twice:N0}",
                $"{figures.P50:0} / {figures.P999:0} / {figures.Least:0} ms", figures.LookAhead is { } ahead ? $"{ahead.Used:0} ms" : "", $"{figures.Frames / run.Length.TotalSeconds:0}");
            if (figures.Late > 0)
                lateness.Add($"{run.Name}: late between second {figures.LateFrom:0.0} and {figures.LateUntil:0.0}; {figures.Missed:N0} came too late to be played at all.");
        }
        yield return table.ToString();
        if (lateness.Count > 0)
            yield return string.Join('\n', lateness.Select(line => $"- {line}"));
        yield return $"{Flood.Generators} generators, half on the transport and half in milliseconds, each a note every 5 ms; a real engine in this process, the real server and socket, the real page in a headless "
            + "Chromium, which draws its roll and sounds what it has voices for. A script in the page counts each event once, by its identity: its generator and its place. "
            + "Slack is how long before its onset an event was there. 'Busy' is another process that keeps both cores busy.";
    }
}
