using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace Tactus.Tests.Tools.Jitter;

/// <summary>The command as its users have it. How late anything was is never asked here: only that it was measured and told.</summary>
internal sealed class JitterCommandTests
{
    [TestCase("--rate", "5", "--rate cannot be '5': wake-ups, or with --end-to-end notes, a second must be a whole number from 10 to 1000;")]
    [TestCase("--rate", "fast", "--rate cannot be 'fast'")]
    [TestCase("--for", "1h", "--for cannot be '1h': each way is measured for 0.1 s to 10 minutes;")]
    [TestCase("--for", "soon", "'soon' is no length of time")]
    [TestCase("--load", "-1", "--load cannot be '-1'")]
    [TestCase("--generators", "1e9", "--generators cannot be '1e9'")]
    [TestCase("--timer", "slep", "There is no timer named 'slep'; did you mean 'sleep'? Known: all, floor, engine,")]
    [TestCase("--format", "xml", "--format cannot be 'xml': it is text or json;")]
    public void Jitter_AValueThatCannotBe_SaysInOneSentenceWhatCan(string option, string value, string sentence)
    {
        var (output, error, exit) = Tactus("jitter", option, value);
        Assert.That(error, Does.StartWith(sentence).And.Contains("'tactus jitter --help'"));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [Test]
    public void Jitter_AReportIntoNowhere_SaysSoBeforeItMeasures()
    {
        var (output, error, exit) = Tactus("jitter", "--for", "10m", "--report", Path.Combine("no", "such", "folder.html"));
        Assert.That(error, Does.Contain("cannot be written"));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [TestCase("-", "--report draws a page into a file")]
    [TestCase(".", "'.' is a folder; name a file in it")]
    public void Jitter_AReportIntoWhatIsNoFile_SaysSoBeforeItMeasures(string file, string sentence)
    {
        var (output, error, exit) = Tactus("jitter", "--for", "10m", "--report", file);
        Assert.That(error, Does.StartWith(sentence));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [Test]
    public void Jitter_Help_NamesEveryWay() => Assert.That(Tactus("jitter", "--help").Output,
        Does.Contain("floor").And.Contains("engine-spin").And.Contains("PeriodicTimer").And.Contains("System.Threading.Timer").And.Contains("Examples:").And.Not.Contains("busy-threads"));

    [Test]
    public void Jitter_RunForAMoment_TellsOfEveryWayAndDrawsTheReport()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "report.html");
        var (output, error, exit) = Tactus("jitter", "--for", "100ms", "--rate", "100", "--load", "1", "--generators", "10", "--report", file, "--format", "json");
        Assert.That((error.Trim(), exit), Is.EqualTo(($"The report is drawn in {file}.", 0)));
        var ways = JsonDocument.Parse(output).RootElement.GetProperty("ways").EnumerateArray().ToList();
        Assert.That(ways.Select(way => way.GetProperty("name").GetString()), Is.SupersetOf(new[] { "floor", "engine", "loop", "engine-spin", "sleep", "sleep-spin", "periodic", "timer" }));
        Assert.That(ways.Select(way => way.GetProperty("wakes").GetInt32()), Is.All.EqualTo(10));
        Assert.That(XDocument.Load(file).Descendants("svg").Count(), Is.EqualTo(2));
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
