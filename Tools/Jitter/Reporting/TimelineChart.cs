using System.Text;
using System.Xml.Linq;
using Tactus.Tools.Jitter.Measuring;
using static Tactus.Tools.Jitter.Reporting.Drawing;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>Every wake-up over the time of the run, a strip for each way over one scale; below them what the host stole from the machine.</summary>
internal static class TimelineChart
{
    private const double StripHeight = 66, Gap = 10, Top = 6, MachineHeight = 34, Foot = 22;
    private const int Marks = 8;
    private static readonly double[] Rounds = [1, 2, 5];

    public static XElement Of(JitterOutcome outcome, JitterReport report)
    {
        var worst = report.Ways.Max(way => way.Lateness.Max);
        var time = new TimeScale(outcome.Seconds);
        var machine = Top + (StripHeight + Gap) * outcome.Records.Count;
        var strips = outcome.Records.Select((record, index) => Strip(record, report.Ways[index], Top + (StripHeight + Gap) * index, time, worst, report.Run.Rate));
        return Picture(machine + MachineHeight + Foot, "Lateness over time, a strip for each way", strips,
            Stolen(outcome, machine, time), TimeMarks(outcome.Seconds).Select(at => Text(time.At(at), machine + MachineHeight + 15, Wording.Say($"{at:0.##} s"), "tick")));
    }

    private static XElement Strip(WayRecord record, WayFigures way, double top, TimeScale time, double worst, int rate)
    {
        var scale = new LogScale(top + StripHeight, top, worst);
        var grid = scale.Decades.Where((_, index) => index % 2 == 1).SelectMany(decade => new[]
        {
            Line(Left, scale.At(decade), Width - Right, scale.At(decade), "grid"), Text(Left - 6, scale.At(decade) + 3, Wording.Decade(decade), "side"),
        });
        return new("g", new XAttribute("class", ReportTable.Group(way)), Tip(way.Name), new XElement("rect", new XAttribute("x", Left), new XAttribute("y", N(top)),
            new XAttribute("width", Width - Right - Left), new XAttribute("height", N(StripHeight)), new XAttribute("class", "strip")), grid,
            Text(4, top + 12, way.Name, "title"), Path(Dots(record, scale, time, rate), "dots"));
    }

    // Points that fall on one spot of the page are one point.
    private static string Dots(WayRecord record, LogScale scale, TimeScale time, int rate)
    {
        var (path, seen, turn) = (new StringBuilder(), new HashSet<(int, int)>(), 0);
        foreach (var facts in record.Facts)
        {
            var late = record.LateIn(turn++);
            for (var i = 0; i < late.Length; i++)
            {
                var (x, y) = ((int)Math.Round(2 * time.At(facts.Start + (double)i / rate)), (int)Math.Round(2 * scale.At(late[i])));
                if (seen.Add((x, y)))
                    path.Append($"M{N(x / 2.0)} {N(y / 2.0)}h0");
            }
        }
        return path.ToString();
    }

    private static XElement Stolen(JitterOutcome outcome, double top, TimeScale time)
    {
        var facts = outcome.Records.SelectMany(record => record.Facts).Where(turn => turn.Machine is { Total: > 0 }).OrderBy(turn => turn.Start).ToList();
        var bars = facts.Where(turn => turn.Machine!.Value.Stolen > 0).Select(turn => Bar(turn, top, time));
        var total = JitterReport.Sum(facts.Select(turn => turn.Machine)) is { Total: > 0 } all ? Wording.Share(all.Stolen / (double)all.Total) : "not known";
        return new("g", new XAttribute("class", "machine"), Text(4, top + 14, "stolen", "title"), Text(Left - 6, top + MachineHeight, total, "side"),
            Line(Left, top + MachineHeight, Width - Right, top + MachineHeight, "base"), bars);
    }

    private static XElement Bar(TurnFacts turn, double top, TimeScale time)
    {
        var share = turn.Machine!.Value.Stolen / (double)turn.Machine.Value.Total;
        var (from, to, height) = (time.At(turn.Start), time.At(turn.Start + turn.Seconds), Math.Sqrt(share) * MachineHeight);
        return new("rect", new XAttribute("x", N(from)), new XAttribute("y", N(top + MachineHeight - height)), new XAttribute("width", N(Math.Max(1, to - from))),
            new XAttribute("height", N(height)), new XAttribute("class", "stolen"), Tip(Wording.Say($"{Wording.Share(share)} stolen at {turn.Start:0.0} s")));
    }

    /// <summary>Round seconds to write along a run.</summary>
    public static IEnumerable<double> TimeMarks(double seconds)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(seconds / Marks)));
        var step = Rounds.Append(10).First(round => round * power * Marks >= seconds) * power;
        for (var at = 0.0; at <= seconds; at += step)
            yield return at;
    }

    private readonly record struct TimeScale(double Seconds)
    {
        public double At(double second) => Left + (Width - Right - Left) * Math.Min(1, second / Seconds);
    }
}
