using System.Reflection;
using System.Text.Json.Nodes;
using Tactus.Tools.Browsing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>The real page in a headless Chromium: it sounds by Web Audio, and says by its own <c>window.tactus</c> where on the audio clock each note was put.</summary>
internal sealed class PagePerformer(Uri page) : IMeasuredPerformer
{
    private const string Script = "jitter/measure-page.js";
    private readonly List<Arrival> arrivals = [];
    private readonly List<PlacedNote> placed = [];
    private readonly Chromium browser = new();
    private BrowserPage? opened;

    public string About => "the page in Chromium";

    public string Placing => "where the page put the note on the audio clock, judged by both clocks when it began";

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public IReadOnlyCollection<PlacedNote> Placed => placed;

    public async Task Begin() => opened = await BrowserPage.Open(browser, page, Read(Script)).ConfigureAwait(false);

    public async Task Look()
    {
        if (await opened!.Ask("tactusMeasured()").ConfigureAwait(false) is not { } seen)
            return;
        foreach (var arrival in Pairs(seen["arrivals"]!))
            arrivals.Add(new((long)arrival[0], arrival[1]));
        foreach (var note in Pairs(seen["placed"]!))
            placed.Add(new(Series.IndexOf((long)note[0], (long)note[1], (long)note[2]), note[3]));
    }

    public ValueTask DisposeAsync()
    {
        browser.Dispose();
        return default;
    }

    private static IEnumerable<double[]> Pairs(JsonNode rows) => rows.AsArray().Select(row => row!.AsArray().Select(number => number!.GetValue<double>()).ToArray());

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
