using System.Text;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>The report for people at a terminal.</summary>
internal static class EndToEndText
{
    private static readonly string[] Heads = ["", "p50", "p99", "p99.9", "worst", ""];

    public static string Of(EndToEndReport report)
    {
        var text = new StringBuilder();
        foreach (var (what, value) in report.Facts())
            text.Append($"{what,-10} {value}\n");
        AppendTable(text.Append('\n'), [Heads, .. report.Measures.Select(Row)]);
        text.Append('\n').Append(report.Verdict).Append('\n').Append(report.Clocks);
        foreach (var note in report.Notes)
            text.Append('\n').Append(note);
        return text.ToString();
    }

    private static string[] Row(Measure measure) =>
    [
        measure.Name, EndToEndReport.Ms(measure.Spread?.P50), EndToEndReport.Ms(measure.Spread?.P99), EndToEndReport.Ms(measure.Spread?.P999), EndToEndReport.Ms(measure.Spread?.Worst), measure.Meaning,
    ];

    private static void AppendTable(StringBuilder text, string[][] rows)
    {
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            text.Append(string.Join("  ", row.Select((cell, column) => column is 0 or 5 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd()).Append('\n');
    }
}
