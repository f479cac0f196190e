using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Tactus.Hosting;
using Tactus.Tools.Browsing;
using static Tactus.Notation;

namespace Tactus.Benchmarks.Chromium;

/// <summary>How long a page waits for the answer to a <c>set</c>, and for a bare echo on the same socket in the same run.</summary>
/// <param name="Echo">Of the echoes, in ms.</param>
/// <param name="Set">Of the sets, in ms.</param>
internal sealed record RoundTrip(double[] Echo, double[] Set)
{
    /// <summary>What starts it: <c>dotnet run -c Release --project Benchmarks/Tactus.Benchmarks.csproj -- round-trip 2000</c>.</summary>
    public const string Name = "round-trip";

    /// <summary>How often a set may take what an echo takes, at the 99th percentile.</summary>
    public const double MostTimes = 1.5;

    /// <summary>Measures so many of both, in turn, while a piece plays.</summary>
    public static async Task<RoundTrip> Measure(int rounds)
    {
        using var stop = new CancellationTokenSource();
        using var browser = new Tools.Browsing.Chromium();
        var live = new LivePiece(Piece(), new() { Port = 0 });
        await using (live.ConfigureAwait(false))
        {
            var address = await live.Listen().ConfigureAwait(false);
            var playing = live.Run(stop.Token);
            var page = await BrowserPage.Open(browser, address).ConfigureAwait(false);
            await page.Ask("new Promise((resolve) => { const look = () => window.tactus?.state === 'connected' ? resolve() : setTimeout(look, 50); look(); })").ConfigureAwait(false);
            var trips = await page.Ask($"({Script()})('ws://{address.Authority}/performer', {rounds})").ConfigureAwait(false);
            await stop.CancelAsync().ConfigureAwait(false);
            await playing.ConfigureAwait(false);
            return trips.Deserialize<RoundTrip>(JsonSerializerOptions.Web)!;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Echo.Length} round trips each from Chromium, in ms, p50 / p99 / longest: echo {Figures(Echo)}, set {Figures(Set)}; p99 of a set is {At(Set, .99) / At(Echo, .99):0.00} times an echo's (at most {MostTimes}).");

    private static string Figures(double[] trips) => string.Create(CultureInfo.InvariantCulture, $"{At(trips, .5):0.00} / {At(trips, .99):0.00} / {trips.Max():0.00}");

    private static double At(double[] trips, double share) => trips.Order().ElementAt((int)(share * (trips.Length - 1)));

    private static Piece Piece()
    {
        var piece = new Piece("round trip");
        piece.Control("knob", new Knob());
        piece.Generator("notes", Clock.Beats(120), () => Enumerable.Repeat(0, int.MaxValue).SelectMany(_ => new[] { Note(60, 90, .25), Wait(.25) }));
        return piece;
    }

    private static string Script()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("round-trip.js")!);
        return reader.ReadToEnd();
    }

    private sealed class Knob
    {
        public double Value { get; set; }
    }
}
