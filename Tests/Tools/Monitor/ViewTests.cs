using System.Text.Json;
using System.Text.RegularExpressions;
using Tactus.Tools.Monitor;

namespace Tactus.Tests.Tools.Monitor;

public sealed partial class ViewTests
{
    [TestCase(80, 24)]
    [TestCase(110, 40)]
    [TestCase(200, 60)]
    public void Drawn_AtAnySize_FitsTheTerminal(int width, int height)
    {
        var lines = Escape().Replace(LiveView.Drawn(Sample.Playing, "", width, height, hasColours: true), "").Split('\n');
        Assert.That(lines, Has.Length.LessThan(height));
        Assert.That(lines.Select(line => line.TrimEnd().Length), Has.All.AtMost(width));
        Assert.That(string.Join('\n', lines), Does.Contain("study").And.Contains("2.3.25").And.Contains("-12.3 ppm").And.Contains("0.08 / 0.42 ms").And.Match(@"arp .* 12 +5").And.Contains("broken: generator 'broken' divided by zero").And.Contains("Max node 3k2a").And.Contains("+11.7 ppm"));
    }

    [Test]
    public void Drawn_InATerminalOfUnknownSize_IsAsInTheUsualOne() =>
        Assert.That(LiveView.Drawn(Sample.Playing, "", 0, 0, hasColours: false), Is.EqualTo(LiveView.Drawn(Sample.Playing, "", 80, 24, hasColours: false)));

    [Test]
    public void Drawn_WithoutColours_HasNone() =>
        Assert.That(Colour().IsMatch(LiveView.Drawn(Sample.Playing, "", 110, 40, hasColours: false)), Is.False);

    [Test]
    public void Drawn_WithColours_HasSome() =>
        Assert.That(Colour().IsMatch(LiveView.Drawn(Sample.Playing, "", 110, 40, hasColours: true)), Is.True);

    [Test]
    public void Drawn_BeforeThePieceBegins_SaysThatItWaits() =>
        Assert.That(Escape().Replace(LiveView.Drawn(Sample.Waiting, "", 110, 40, false), ""), Does.Contain("waits for its first performer").And.Contains("nobody performs").And.Contains("does not run yet"));

    [Test]
    public void Drawn_WithANotice_SaysIt() =>
        Assert.That(LiveView.Drawn(Sample.Playing, "The engine is away.", 110, 40, false), Does.Contain("The engine is away."));

    [Test]
    public void Line_OfAReading_SaysAllInWords() => Assert.That(PlainView.LineOf(Sample.Playing), Is.EqualTo(
        "study | playing 2.3.25 132.5 bpm 3/4, follows Max node 3k2a: drift -12.3 ppm, residual 0.08 ms, p99 0.42 ms | 100 events/s of 3 generators, 1 stopped by a fault, arp late 12 (dropped 5)"
        + " | Max node 3k2a: round trip 0.63 ms, slack 98 ms, p99.9 -4.5 ms, ahead 61 ms of 100 ms, late 3, dropped 1, drift +11.7 ppm"
        + " | wakes late by 0.06 / 0.21 / 4.2 ms, step 0.02 / 0.09 / 0.50 ms, missed 1, 16 B a step, cpu 4.0 %"));

    [Test]
    public void JsonLine_OfAReading_HasTheStatusAndItsRates()
    {
        using var text = new StringWriter();
        using (var view = new JsonLinesView(text))
        {
            view.Show(Sample.Playing);
            view.Say("The engine is back.", isNew: true);
            view.Say("It is still away.", isNew: false);
        }
        var lines = text.ToString().TrimEnd().Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines, Has.Count.EqualTo(2));
        Assert.That(lines[0].GetProperty("eventsPerSecond").GetDouble(), Is.EqualTo(100));
        Assert.That(lines[0].GetProperty("transport").GetProperty("beat").GetDouble(), Is.EqualTo(3.25));
        Assert.That(lines[0].GetProperty("transport").GetProperty("residual").GetProperty("p99").GetDouble(), Is.EqualTo(.42));
        Assert.That(lines[0].GetProperty("generators")[0].GetProperty("late").GetInt64(), Is.EqualTo(12));
        Assert.That(lines[0].GetProperty("generators")[0].GetProperty("dropped").GetInt64(), Is.EqualTo(5));
        Assert.That(lines[1].GetProperty("notice").GetString(), Is.EqualTo("The engine is back."));
    }

    [GeneratedRegex(@"\e\[[0-9;]*[A-Za-z]")]
    private static partial Regex Escape();

    [GeneratedRegex(@"\e\[([0-9;]*;)?(3[0-7]|38|9[0-7])[;m]")]
    private static partial Regex Colour();
}
