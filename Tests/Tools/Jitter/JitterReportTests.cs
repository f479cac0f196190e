using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Tactus.Tools.Jitter.Measuring;
using Tactus.Tools.Jitter.Reporting;
using Tactus.Tools.Jitter.Ways;

namespace Tactus.Tests.Tools.Jitter;

internal sealed class JitterReportTests
{
    [Test]
    public void Figures_OfGivenSamples_AreTheirQuantilesAndMultiplesOfTheFloors()
    {
        var report = Measured.Report(Measured.Usual());
        var (floor, engine, loop) = (report.Ways[0], report.Ways[1], report.Ways[2]);
        Assert.That(floor.Lateness, Is.EqualTo(new Quantiles(500, 990, 1000, 1000)));
        Assert.That(engine.Ratio, Is.EqualTo(new Quantiles(2, 2, 2, 2)));
        Assert.That(loop.Ratio, Is.EqualTo(new Quantiles(.5, .5, .5, .5)));
        Assert.That((floor.Step, loop.Step), Is.EqualTo(((Quantiles?)null, new Quantiles(50, 50, 50, 50))));
    }

    [Test]
    public void Figures_OfGivenTurns_SumCpuCollectionsAndWhatWasStolen()
    {
        var report = Measured.Report(Measured.Usual());
        var engine = report.Ways[1];
        Assert.That((engine.Wakes, engine.Cpu, engine.Collections, engine.PauseMs, engine.Stolen), Is.EqualTo((200, .02, 2, 1.0, (double?).02)));
        Assert.That((report.Busy, report.Stolen), Is.EqualTo(((double?).5, (double?).02)));
    }

    [Test]
    public void Verdicts_OnAnEngineTwiceAsLateAsTheFloor_SayThatThePromiseIsNotKept() => Assert.That(Measured.Report(Measured.Usual()).Verdicts, Is.EqualTo(new[]
    {
        "NOT kept: the engine's timer by itself: p99 is 2.00 × the floor's; at most 1.5 is promised.",
        "kept: the engine's whole loop, generators playing: p99 is 0.50 × the floor's; at most 1.5 is promised.",
    }));

    [Test]
    public void Verdicts_OnALoopAtRest_TellOfItsProcessorTime() => Assert.That(
        Measured.Report(Measured.Usual(), Measured.Run with { Generators = 0 }).Verdicts,
        Has.Some.EqualTo("kept: the engine's whole loop at rest takes 2.0 % of a core; less than 5 % is promised."));

    [Test]
    public void Measure_StoppedOnItsWay_SaysHowMuchWasMeasured()
    {
        using var run = new JitterRun(new(1000, TimeSpan.FromSeconds(3), 0, [WakeWays.Engine], 0));
        using var stop = new CancellationTokenSource();
        var outcome = run.Measure(done => { if (done > .3) stop.Cancel(); }, stop.Token);
        Assert.That(outcome.Notes, Has.One.Match("^It was stopped before its end: of each way [0-9]+ of 3000 wake-ups or more were measured\\.$"));
    }

    [Test]
    public void Notes_OnAFloorWithoutCompilerAndFewWakes_WarnOfBoth()
    {
        var outcome = Measured.Usual() with { Calls = ["clock_nanosleep", "clock_nanosleep", "EngineLoop"] };
        Assert.That(Measured.Report(outcome).Notes, Has.Some.StartsWith("With 200 wake-ups of each way, the p99.9 is just the worst one; 5 s (--for)")
            .And.Some.StartsWith("There was no C compiler for the floor").And.Some.EqualTo("engine-fifo was not measured."));
    }

    [Test]
    public void Text_OfAReport_HasALineForEachWayWithItsFigures()
    {
        var lines = TextReport.Of(Measured.Report(Measured.Usual())).Split('\n');
        Assert.That(lines, Has.Some.Match(@"^floor +500 µs +990 µs +1\.00 ms +1\.00 ms +1\.00 +1\.00 +1\.00 +– +2\.0 % +2 +[▁-█ ]+$"));
        Assert.That(lines, Has.Some.Match(@"^engine +1\.00 ms +1\.98 ms +2\.00 ms +2\.00 ms +2\.00 +2\.00 "));
        Assert.That(lines, Has.Some.Contain("Abacus <9>, 2 cores, virtual").And.Some.Contain("200 Hz, a deadline each 5 ms").And.Some.Contain("0.50 before, 0.75 after"));
    }

    [Test]
    public void Json_OfAReport_HoldsTheSameFigures()
    {
        var root = JsonDocument.Parse(JsonSerializer.Serialize(Measured.Report(Measured.Usual()))).RootElement;
        var engine = root.GetProperty("ways")[1];
        Assert.That(engine.GetProperty("name").GetString(), Is.EqualTo("engine"));
        Assert.That(engine.GetProperty("lateness").GetProperty("p99.9").GetDouble(), Is.EqualTo(2000));
        Assert.That(engine.GetProperty("histogram").EnumerateArray().Sum(bin => bin.GetProperty("count").GetInt32()), Is.EqualTo(200));
        Assert.That(root.GetProperty("run").GetProperty("load").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public void Html_OfAReport_IsWellFormedAndHoldsFiguresMachineAndSettings()
    {
        var page = Page(Measured.Usual());
        var rows = page.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()).ToList();
        Assert.That(rows[1][1..7], Is.EqualTo(new[] { "1.00 ms", "1.98 ms", "2.00 ms", "2.00 ms", "2.00", "2.00" }));
        Assert.That(page.Descendants("dd").Select(fact => fact.Value), Has.Some.StartWith("Abacus <9>").And.Some.StartWith("TestOS & more").And.Some.StartWith("200 Hz").And.Some.StartWith("2026-01-02"));
        Assert.That(page.Descendants("li").Attributes("class").Select(kind => kind.Value), Is.EqualTo(new[] { "broken", "kept", "note", "note", "note" }));
    }

    [Test]
    public void Html_OfAReport_DrawsEveryWayTwiceAndEveryPointOnce()
    {
        var page = Page(Measured.Outcome(Measured.Record(WakeWays.Floor, [10, 10, 500]), Measured.Record(WakeWays.Engine, [20, 30, 40])));
        var (histogram, timeline) = (page.Descendants("svg").First(), page.Descendants("svg").Last());
        Assert.That(Paths(histogram, "bars"), Has.Count.EqualTo(2));
        Assert.That(Paths(timeline, "dots").Select(path => path.Count(letter => letter == 'M')), Is.EqualTo(new[] { 2, 3 }), "two wake-ups on one spot of the page are one point");
        Assert.That(timeline.Descendants("rect").Count(bar => bar.Attribute("class")?.Value == "stolen"), Is.EqualTo(2));
    }

    [Test]
    public void Html_OfAReport_AsksForNothingElse()
    {
        var page = Page(Measured.Usual());
        Assert.That(page.Descendants().Where(node => node.Name.LocalName is "script" or "link" or "img" or "iframe"), Is.Empty);
        Assert.That(page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "src" or "href"), Is.Empty);
        Assert.That(page.Descendants("style").Single().Value, Does.Contain("prefers-color-scheme: dark").And.Not.Contains("url(").And.Not.Contains("@import").And.Not.Contains('<').And.Not.Contains('>').And.Not.Contains('&'),
            "a page's style is raw text: what XML would escape in it would not come through");
    }

    private static List<string> Paths(XElement picture, string kind) =>
        [.. picture.Descendants("path").Where(path => path.Attribute("class")!.Value == kind).Select(path => path.Attribute("d")!.Value)];

    private static XElement Page(JitterOutcome outcome)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, outcome, Measured.Report(outcome));
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.That(text, Does.StartWith("<!DOCTYPE html>\n<html lang=\"en\">"));
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }
}
