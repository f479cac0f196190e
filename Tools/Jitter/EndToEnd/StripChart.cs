using System.Text;
using System.Xml.Linq;
using Tactus.Tools.Jitter.Reporting;
using static Tactus.Tools.Jitter.Reporting.Drawing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>Every sample over the time of the run, a strip for each measure.</summary>
internal static class StripChart
{
    private const double StripHeight = 110, Gap = 18, Top = 6, Foot = 24;

    public static XElement Of(IReadOnlyList<Measure> measures, double seconds)
    {
        var bottom = Top + (StripHeight + Gap) * measures.Count;
        return Picture(bottom + Foot, "Everything over time, a strip for each measure",
            measures.Select((measure, index) => Strip(measure, Top + (StripHeight + Gap) * index, seconds)),
            TimelineChart.TimeMarks(seconds).Select(mark => Text(X(mark / seconds), bottom + 6, Wording.Say($"{mark:0.##} s"), "tick")));
    }

    private static XElement Strip(Measure measure, double top, double seconds)
    {
        var axis = measure.Axis;
        double Y(double share) => top + StripHeight * (1 - share);
        return new("g", new XAttribute("class", measure.Group), Tip($"{measure.Name}: {measure.Meaning}"),
            new XElement("rect", new XAttribute("x", Left), new XAttribute("y", N(top)), new XAttribute("width", Width - Right - Left), new XAttribute("height", N(StripHeight)), new XAttribute("class", "strip")),
            axis.Marks.Select(mark => new object[] { Line(Left, Y(mark.Share), Width - Right, Y(mark.Share), "grid"), Text(Left - 6, Y(mark.Share) + 3, mark.Label, "side") }),
            Text(4, top + 12, measure.Name, "title"), Path(Dots(measure, axis, Y, seconds), "dots"));
    }

    // Points that fall on one spot of the page are one point.
    private static string Dots(Measure measure, IAxis axis, Func<double, double> y, double seconds)
    {
        var (path, seen) = (new StringBuilder(), new HashSet<(int, int)>());
        foreach (var (at, ms) in measure.Samples)
            if (seen.Add(((int)Math.Round(2 * X(at / seconds)), (int)Math.Round(2 * y(axis.Share(ms))))))
                path.Append($"M{N(X(at / seconds))} {N(y(axis.Share(ms)))}h0");
        return path.ToString();
    }

    private static double X(double share) => Left + (Width - Right - Left) * Math.Clamp(share, 0, 1);
}
