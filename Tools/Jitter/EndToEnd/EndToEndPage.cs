using System.Xml.Linq;
using Tactus.Tools.Jitter.Reporting;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>The report as one page that needs nothing else.</summary>
internal static class EndToEndPage
{
    private static readonly string[] Heads = ["measured", "p50", "p99", "p99.9", "worst"];

    private static readonly string[] HowToRead =
    [
        "The engine sends each note ahead of its onset, over a real socket, to a real performer. Slack is what is left of that head start when the note is there; as long as it is above zero, the network and the machine are not heard.",
        "p99 of the slack is what 99 % of the notes had at least; of everything else, what 99 % did not exceed.",
        "The hop is the way from the engine to the performer. Placement is by how much the performer then put the note beside its due time, early or late: that is what could be heard.",
        "Late notes came after their onset. Lost ones were sent and never played, and those that came twice were played twice.",
        "Times of two runs, or of two machines, say little; look at what the machine did meanwhile.",
    ];

    public static void Write(Stream to, EndToEndReport report) => HtmlReport.Write(to, "tactus jitter, end to end",
        new XElement("h1", "From the engine to the performer"),
        new XElement("ul", new XAttribute("class", "verdicts"), HtmlReport.Sentence(report.Verdict), HtmlReport.Sentence(report.Clocks), report.Notes.Select(HtmlReport.Sentence)),
        Table(report),
        new XElement("h2", "How often, how much"),
        HtmlReport.Paragraph("The higher, the more notes were so; on a square-root scale, so that rare ones show. Marked are the p50 (line), the p99.9 (dashes) and the worst (dot)."),
        SpreadChart.Of(report.Measures),
        new XElement("h2", "When"),
        HtmlReport.Paragraph("Every note at the moment when it was due."),
        StripChart.Of(report.Measures, report.Run.Seconds),
        new XElement("h2", "How to read it"),
        HowToRead.Select(HtmlReport.Paragraph),
        new XElement("h2", "Where and how it was measured"),
        HtmlReport.Facts(report.Facts()));

    private static XElement Table(EndToEndReport report) => new("div", new XAttribute("class", "wide"), new XElement("table",
        new XElement("thead", new XElement("tr", Heads.Select(head => new XElement("th", head)))),
        new XElement("tbody", report.Measures.Select(Row))));

    private static XElement Row(Measure measure) => new("tr", new XAttribute("class", measure.Group),
        new XElement("th", new XElement("b", measure.Name), new XElement("span", measure.Meaning)),
        new[] { measure.Spread!.P50, measure.Spread.P99, measure.Spread.P999, measure.Spread.Worst }.Select(ms => new XElement("td", EndToEndReport.Ms(ms))));
}
