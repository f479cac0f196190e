using System.Text;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>The report for a terminal: plain text, no colours.</summary>
internal static class TextReport
{
    private const string Blocks = " ▁▂▃▄▅▆▇█";
    private const int Columns = 5 * Bins.PerDecade / BinsOfAColumn, BinsOfAColumn = 2, FirstBin = Bins.PerDecade; // 1 µs to 100 ms
    private static readonly string[] Heads = ["", "p50", "p99", "p99.9", "max", "× floor: p50", "p99 (90 % sure)", "p99.9", "step p99", "CPU", "GCs", "1 µs  10   100   1 ms  10"];

    public static string Of(JitterReport report)
    {
        var text = new StringBuilder("How late each way wakes\n\n");
        foreach (var (what, value) in Wording.Facts(report))
            text.Append(what.PadRight(11)).Append(value).Append('\n');
        text.Append('\n');
        AppendTable(text, [Heads, .. report.Ways.Select(Row)]);
        foreach (var sentence in report.Verdicts.Concat(report.Notes).Prepend(""))
            text.Append(sentence).Append('\n');
        return text.ToString().TrimEnd();
    }

    private static string[] Row(WayFigures way) =>
    [
        way.Name, Wording.Length(way.Lateness.P50), Wording.Length(way.Lateness.P99), Wording.Length(way.Lateness.P999), Wording.Length(way.Lateness.Max),
        Wording.Multiple(way.Ratio?.P50), Wording.Multiple(way.Ratio?.P99) + Range(way.P99Range), Wording.Multiple(way.Ratio?.P999),
        way.Step is { } step ? Wording.Length(step.P99) : "–", Wording.Share(way.Cpu), $"{way.Collections}", Spark(way),
    ];

    private static string Range(RatioRange? range) => range is null ? "" : $" ({Wording.Multiple(range.Low)}–{Wording.Multiple(range.High)})";

    // A root instead of the count itself: the tail is what people look for, and a bar in proportion would hide it.
    private static string Spark(WayFigures way)
    {
        var counts = new int[Columns];
        foreach (var bin in way.Histogram)
            counts[Math.Clamp(((int)Math.Round(Math.Log10(bin.From / Bins.Edge(FirstBin)) * Bins.PerDecade)) / BinsOfAColumn, 0, Columns - 1)] += bin.Count;
        var most = Math.Max(1, counts.Max());
        return string.Concat(counts.Select(count => Blocks[(int)Math.Ceiling(Math.Sqrt(count / (double)most) * (Blocks.Length - 1))])).TrimEnd();
    }

    private static void AppendTable(StringBuilder text, List<string[]> rows)
    {
        var widths = Enumerable.Range(0, Heads.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            text.Append(string.Join("  ", row.Select((cell, column) => IsLeft(column) ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd()).Append('\n');
    }

    private static bool IsLeft(int column) => column == 0 || column == Heads.Length - 1;
}
