using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Tactus.Tools.Jitter.EndToEnd;
using Tactus.Tools.Performing;

namespace Tactus.Tests.Tools.Jitter.EndToEnd;

/// <summary>The command as its users have it: how punctual anything was is never asked here, only that every note was followed.</summary>
internal sealed class EndToEndTests
{
    [Test]
    public void Run_OfMoreNotesThanCanBeTold_SaysForHowLongItMayBe()
    {
        var (_, error, exit) = Tactus("jitter", "--end-to-end", "--rate", "1000", "--for", "5m");
        Assert.That(error, Does.Contain("--for cannot be that long with --rate 1000: 260,096 notes can be told from each other, which is 257 s; measure for less, or take a lower rate."));
        Assert.That(exit, Is.Not.Zero);
    }

    [TestCase("headless")]
    [TestCase("node")]
    [TestCase("page")]
    public void EndToEnd_WithARealPerformer_FollowsEveryNote(string performer)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "report.html");
        var (output, error, exit) = Tactus("jitter", "--end-to-end", "--performer", performer, "--rate", "50", "--for", "500ms", "--report", file, "--format", "json");
        Assert.That((error.Trim(), exit), Is.EqualTo(($"The report is drawn in {file}.", 0)));
        var report = JsonDocument.Parse(output).RootElement;
        long Count(string name) => report.GetProperty(name).GetInt64();
        Assert.That((Count("lost"), Count("twice")), Is.EqualTo((0, 0)));
        Assert.That(Count("sent"), Is.AtLeast(25));
        Assert.That(new[] { "slack", "hop", "placementError" }.Select(name => report.GetProperty(name).GetProperty("p99.9").ValueKind), Is.All.EqualTo(JsonValueKind.Number));
        Assert.That(XDocument.Load(file).Descendants("svg").Count(), Is.EqualTo(2));
    }

    [TestCase("pge", "There is no performer named 'pge'; did you mean 'page'? Known: page, node, headless.")]
    [TestCase("1", "No engine answers at ws://127.0.0.1:1/performer")]
    public void EndToEnd_APerformerThatIsNone_SaysSoInOneSentence(string performer, string sentence) =>
        Assert.That(Tactus("jitter", "--end-to-end", "--performer", performer).Error, Does.StartWith(sentence));

    [TestCase("--performer says who performs from end to end; add --end-to-end", "--performer", "page")]
    [TestCase("--timer is of the ways to wake", "--end-to-end", "--timer", "sleep")]
    [TestCase("--generators is of the ways to wake", "--end-to-end", "--generators", "5")]
    [TestCase("--rate says what an engine of our own plays", "--end-to-end", "--performer", "7400", "--rate", "50")]
    public void EndToEnd_OptionsThatDoNotGoTogether_AreRefused(string sentence, params string[] options)
    {
        var (output, error, exit) = Tactus(["jitter", .. options]);
        Assert.That(error, Does.StartWith(sentence));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [Test]
    [CancelAfter(60_000)]
    public async Task Measure_OfAnEngineElsewhereThatGoesAway_TellsWhenAllWasAndThatItWent(CancellationToken patience)
    {
        var engine = new MeasuredEngine(rate: 50);
        var address = EngineAddress.Read((await engine.Listen()).AbsoluteUri);
        engine.Start();
        await using var performer = new HeadlessMeasured(address, engine: null);
        await performer.Begin();
        await Until(() => performer.Errors.Count > 0 && performer.HalfTrips.Count > 0, patience);
        performer.BeginToMeasure();
        await Until(() => performer.Errors.Count > 0 && performer.Slack.Count > 0, patience);
        await engine.DisposeAsync();
        await Until(() => performer.Losses > 0, patience);
        var outcome = Comparison.Of(performer, machine: null);
        Assert.That(outcome.Slack.Select(one => one.At), Is.Ordered.And.All.InRange(0, outcome.Seconds));
        Assert.That(outcome.Errors.Concat(outcome.Hop).Select(one => one.At), Is.All.InRange(0, outcome.Seconds));
        Assert.That(outcome.Notes[^1], Is.EqualTo("The engine was gone once and came back not at all: what it would have played meanwhile is not in these figures."));
    }

    private static async Task Until(Func<bool> holds, CancellationToken patience)
    {
        while (!holds())
        {
            patience.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static (string Output, string Error, int Exit) Tactus(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Tool, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult(), process.ExitCode);
    }
}
