using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tactus.Hosting;
using Tactus.Tools.Browsing;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Benchmarks.Chromium;

/// <summary>Plays the flood from a real engine, over the real socket, to the real page in a real Chromium, and counts in the page what it plays.</summary>
/// <param name="Name">What is measured, for people.</param>
/// <param name="Length">How long the music is.</param>
/// <param name="LookAhead">Pinned to this; null lets it tune itself.</param>
/// <param name="BusyCores">How many cores another process keeps busy meanwhile.</param>
internal sealed record PageRun(string Name, TimeSpan Length, TimeSpan? LookAhead, int BusyCores)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LookPeriod = TimeSpan.FromSeconds(1);

    /// <summary>How many events the piece has.</summary>
    public int Events => Flood.NotesOfEach(Length) * Flood.Generators;

    /// <summary>Plays it, and asks the page what it played.</summary>
    /// <param name="progress">Told from time to time which share is done, 0 to 1.</param>
    public async Task<PageFigures> Measure(Action<double> progress)
    {
        using var stop = new CancellationTokenSource();
        using var browser = new Tools.Browsing.Chromium();
        var live = new LivePiece(Flood.Of(Length), new() { Port = 0, LookAhead = LookAhead });
        await using (live.ConfigureAwait(false))
        {
            var address = await live.Listen().ConfigureAwait(false);
            using var load = BusyCores > 0 ? BusyThreads.Start(BusyCores) : null;
            var playing = live.Run(stop.Token);
            var page = await BrowserPage.Open(browser, address, CountingScript()).ConfigureAwait(false);
            var figures = await UntilPlayed(page, progress).ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            await playing.ConfigureAwait(false);
            return figures;
        }
    }

    private async Task<PageFigures> UntilPlayed(BrowserPage page, Action<double> progress)
    {
        var (start, last) = (Stopwatch.GetTimestamp(), new PageFigures());
        using var timer = new PeriodicTimer(LookPeriod);
        do
        {
            await timer.WaitForNextTickAsync().ConfigureAwait(false);
            last = Read(await page.Ask("window.tactusCount?.()").ConfigureAwait(false)) ?? last;
            progress(last.Played / (double)Events);
        }
        while (last.Played < Events && Stopwatch.GetElapsedTime(start) < Length + Patience);
        return last;
    }

    private static PageFigures? Read(JsonNode? figures) => figures.Deserialize<PageFigures>(JsonSerializerOptions.Web);

    private static string CountingScript()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("count-events.js")!);
        return reader.ReadToEnd();
    }
}
