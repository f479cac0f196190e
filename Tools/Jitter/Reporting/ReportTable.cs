using System.Xml.Linq;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>The figures as a table.</summary>
internal static class ReportTable
{
    private static readonly string[] Heads = ["way", "p50", "p99", "p99.9", "max", "× p50", "× p99", "(90 % sure)", "× p99.9", "step p50", "step p99", "CPU", "GCs", "stolen"];

    public static XElement Of(JitterReport report) => new("div", new XAttribute("class", "wide"), new XElement("table",
        new XElement("thead", new XElement("tr", Heads.Select(head => new XElement("th", head)))),
        new XElement("tbody", report.Ways.Select(Row))));

    private static XElement Row(WayFigures way) => new("tr", new XAttribute("class", Group(way)),
        new XElement("th", new XElement("b", way.Name), new XElement("span", way.Call == way.About ? way.Call : $"{way.About} ({way.Call})")),
        Cells(way).Select(cell => new XElement("td", cell)));

    private static string[] Cells(WayFigures way) =>
    [
        Wording.Length(way.Lateness.P50), Wording.Length(way.Lateness.P99), Wording.Length(way.Lateness.P999), Wording.Length(way.Lateness.Max),
        Wording.Multiple(way.Ratio?.P50), Wording.Multiple(way.Ratio?.P99), way.P99Range is { } range ? $"{Wording.Multiple(range.Low)}–{Wording.Multiple(range.High)}" : "–", Wording.Multiple(way.Ratio?.P999),
        way.Step is { } half ? Wording.Length(half.P50) : "–", way.Step is { } most ? Wording.Length(most.P99) : "–",
        Wording.Share(way.Cpu), way.Collections == 0 ? "0" : Wording.Say($"{way.Collections} ({way.PauseMs:0.0} ms)"), Wording.Share(way.Stolen),
    ];

    /// <summary>The class by which the page colours a way.</summary>
    public static string Group(WayFigures way) => way.Group.ToString().ToLowerInvariant();
}
