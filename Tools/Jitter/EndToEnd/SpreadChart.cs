using System.Text;
using System.Xml.Linq;
using static Tactus.Tools.Jitter.Reporting.Drawing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>A histogram for each measure, one below the other, each over an axis of its own.</summary>
internal static class SpreadChart
{
    private const double RowHeight = 104, BarHeight = 64, Top = 6, DotRadius = 3;
    private const int Bins = 96;

    public static XElement Of(IReadOnlyList<Measure> measures) => Picture(Top + RowHeight * measures.Count, "Histograms, a row for each measure",
        measures.Select((measure, index) => Row(measure, Top + RowHeight * index + BarHeight + 8)));

    private static XElement Row(Measure measure, double baseline)
    {
        var (axis, spread) = (measure.Axis, measure.Spread!);
        double X(double ms) => Left + (Width - Right - Left) * axis.Share(ms);
        return new("g", new XAttribute("class", measure.Group), Tip($"{measure.Name}: {measure.Meaning}"),
            Text(Left - 10, baseline - 26, measure.Name, "name"), Text(Left - 10, baseline - 10, $"p99.9 {EndToEndReport.Ms(spread.P999)}", "small"),
            axis.Marks.Select(mark => new object[] { Line(At(mark.Share), baseline - BarHeight, At(mark.Share), baseline, "grid"), Text(At(mark.Share), baseline + 15, mark.Label, "tick") }),
            Line(Left, baseline, Width - Right, baseline, "base"), Path(Outline(Count(measure, axis), baseline), "bars"),
            Line(X(spread.P50), baseline, X(spread.P50), baseline - BarHeight, "p50"), Line(X(spread.P999), baseline, X(spread.P999), baseline - BarHeight, "p99"),
            Dot(X(spread.Worst), baseline - DotRadius, DotRadius, "max"));
    }

    private static double At(double share) => Left + (Width - Right - Left) * share;

    private static int[] Count(Measure measure, IAxis axis)
    {
        var counts = new int[Bins];
        foreach (var (_, ms) in measure.Samples)
            counts[Math.Min(Bins - 1, (int)(axis.Share(ms) * Bins))]++;
        return counts;
    }

    private static string Outline(int[] counts, double baseline)
    {
        var (path, most) = (new StringBuilder(), (double)counts.Max());
        for (var bin = 0; bin < counts.Length; bin++)
            if (counts[bin] > 0)
                path.Append($"M{N(At(bin / (double)Bins))} {N(baseline)}V{N(baseline - BarHeight * Math.Sqrt(counts[bin] / most))}H{N(At((bin + 1.0) / Bins))}V{N(baseline)}Z");
        return path.ToString();
    }
}
