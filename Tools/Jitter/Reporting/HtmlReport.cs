using System.Text;
using System.Xml.Linq;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>The report as one page that needs nothing else: no script, no network; light and dark as the reader likes.</summary>
internal static class HtmlReport
{
    private const string Looks = "jitter/report.css";

    private static readonly string[] HowToRead =
    [
        "Each way asked to wake at deadlines that lie exactly one period apart. Lateness is how long after its deadline it really woke; every deadline counts once. A loop that falls behind takes what is overdue at once.",
        "All ways took turns of about half a second, in an order that changes from round to round, so that whatever else the machine did hit all alike. Compare ratios to the floor; times of two runs, or of two machines, say little.",
        "The floor is the operating system's own best sleep, in a C program that does nothing else. Only spinning, which keeps a core busy, gets below it.",
        "p99 is what 99 % of the wake-ups did not exceed. The range beside its ratio is where the ratio would lie in nine of ten runs as noisy as this one.",
        "Tactus sends events ahead of time, by 500 ms at first and then by what the performer needs, so lateness far below that is never heard. It is what the look-ahead has to cover.",
    ];

    public static void Write(Stream to, JitterOutcome outcome, JitterReport report) => Write(to, "tactus jitter",
        new XElement("h1", "How late each way wakes"),
        new XElement("ul", new XAttribute("class", "verdicts"), report.Verdicts.Concat(report.Notes).Append(Summary(report)).Select(Sentence)),
        ReportTable.Of(report),
        new XElement("h2", "How often, how late"),
        Paragraph("A row for each way; the higher, the more wake-ups were so late, on a square-root scale so that rare ones show. The line across each row is the floor's outline. Marked are the p50 (line), the p99 (dashes) and the worst (dot)."),
        HistogramChart.Of(report),
        new XElement("h2", "When"),
        Paragraph("Every wake-up, at the moment when it came. Gaps are the others' turns. The strip at the bottom is what the host stole from this machine in the meantime."),
        TimelineChart.Of(outcome, report),
        new XElement("h2", "How to read it"),
        HowToRead.Select(Paragraph),
        new XElement("h2", "Where and how it was measured"),
        Facts(Wording.Facts(report)));

    /// <summary>Writes a page with this content.</summary>
    public static void Write(Stream to, string title, params object[] content)
    {
        using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write("<!DOCTYPE html>\n");
        writer.Write(Page(title, content).ToString(SaveOptions.DisableFormatting));
        writer.Write('\n');
    }

    /// <summary>A paragraph.</summary>
    public static XElement Paragraph(string text) => new("p", text);

    /// <summary>A sentence at the top, marked by what it says of a promise.</summary>
    public static XElement Sentence(string text)
    {
        var kind = text.StartsWith("kept:", StringComparison.Ordinal) ? "kept" : text.StartsWith("NOT", StringComparison.Ordinal) ? "broken" : "note";
        return new("li", new XAttribute("class", kind), text);
    }

    /// <summary>Names and values.</summary>
    public static XElement Facts(IEnumerable<(string What, string Value)> facts) =>
        new("dl", facts.SelectMany(fact => new[] { new XElement("dt", fact.What), new XElement("dd", fact.Value) }));

    private static XElement Page(string title, object[] content) => new("html", new XAttribute("lang", "en"),
        new XElement("head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
            new XElement("title", title),
            new XElement("style", Style())),
        new XElement("body", new XElement("main", content)));

    private static string Summary(JitterReport report) =>
        $"{report.Machine.Processor}, {report.Machine.Cores} cores; busy {Wording.Share(report.Busy)}, stolen {Wording.Share(report.Stolen)} while it was measured.";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(Looks)!);
        return reader.ReadToEnd();
    }
}
