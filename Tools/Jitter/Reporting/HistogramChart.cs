using System.Text;
using System.Xml.Linq;
using static Tactus.Tools.Jitter.Reporting.Drawing;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>A histogram for each way, one below the other over one scale, each with the floor's outline across it.</summary>
internal static class HistogramChart
{
    private const double RowHeight = 62, BarHeight = 50, Top = 22, DotRadius = 3;

    public static XElement Of(JitterReport report)
    {
        var scale = new LogScale(Left, Width - Right, report.Ways.Max(way => way.Lateness.Max));
        var bottom = Top + RowHeight * report.Ways.Count;
        var rows = report.Ways.Select((way, index) => Row(way, report.Ways[0], Top + RowHeight * (index + 1), scale));
        return Picture(bottom + 6, "Histogram of lateness, a row for each way", scale.Decades.Select(decade => Grid(scale.At(decade), decade, bottom)), rows);
    }

    private static XElement[] Grid(double x, double decade, double bottom) =>
        [Line(x, Top - 4, x, bottom, "grid"), Text(x, Top - 9, Wording.Decade(decade), "tick")];

    private static XElement Row(WayFigures way, WayFigures floor, double baseline, LogScale scale) => new("g", new XAttribute("class", ReportTable.Group(way)),
        Tip(Wording.Say($"{way.Name}: p50 {Wording.Length(way.Lateness.P50)}, p99 {Wording.Length(way.Lateness.P99)}, max {Wording.Length(way.Lateness.Max)}, {way.Wakes} wake-ups")),
        Text(Left - 10, baseline - 18, way.Name, "name"), Text(Left - 10, baseline - 4, $"p99 {Wording.Length(way.Lateness.P99)}", "small"),
        Line(Left, baseline, Width - Right, baseline, "base"),
        Path(Outline(way, baseline, scale, isClosed: true), "bars"),
        way == floor ? null : Path(Outline(floor, baseline, scale, isClosed: false), "outline"),
        Line(scale.At(way.Lateness.P50), baseline, scale.At(way.Lateness.P50), baseline - BarHeight, "p50"),
        Line(scale.At(way.Lateness.P99), baseline, scale.At(way.Lateness.P99), baseline - BarHeight, "p99"),
        Dot(scale.At(way.Lateness.Max), baseline - DotRadius, DotRadius, "max"));

    private static string Outline(WayFigures way, double baseline, LogScale scale, bool isClosed)
    {
        var path = new StringBuilder();
        var (end, most) = (double.NaN, (double)way.Histogram.Max(bin => bin.Count));
        foreach (var bin in way.Histogram)
        {
            var (from, to, y) = (scale.At(bin.From), scale.At(bin.To), baseline - BarHeight * Math.Sqrt(bin.Count / most));
            path.Append(from <= end + .05 ? $"V{N(y)}" : $"{Drop(end)}M{N(from)} {N(baseline)}V{N(y)}").Append($"H{N(to)}");
            end = to;
        }
        return path.Append(Drop(end)).ToString();
        string Drop(double x) => double.IsNaN(x) ? "" : $"V{N(baseline)}{(isClosed ? "Z" : "")}";
    }
}
