using System.Globalization;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>What was heard, held against what should have been.</summary>
/// <param name="Notes">How many should be heard.</param>
/// <param name="Worst">How far off the worst was, in ms of the scheduler; those just after a start, a jump or a host's coming do not count here.</param>
/// <param name="Landing">How far off the worst of those was.</param>
/// <param name="Lost">How many were not heard.</param>
/// <param name="Twice">How many were heard that should not have been, or again.</param>
/// <param name="Hanging">How many had not ended when all was over.</param>
/// <param name="WorstEnd">How far off the worst end of a note was, in ms, where ends are looked at.</param>
internal sealed record Verdict(int Notes, double Worst, double Landing, int Lost, int Twice, int Hanging, double WorstEnd)
{
    /// <summary>Details of the worst, for whoever looks for the cause.</summary>
    public string Details { get; private init; } = "";

    public static Verdict Of(IEnumerable<Expected> expected, IReadOnlyList<Heard> heard, bool areNotes = true)
    {
        var left = new Unmatched(Heard.WithEnds(heard).Where(each => each.Velocity > 0));
        var pairs = expected.OrderBy(wanted => wanted.Time).Select(wanted => (Wanted: wanted, Heard: left.Take(wanted))).Where(pair => pair.Heard is not null || !pair.Wanted.IsOptional).ToList();
        var found = pairs.Where(pair => pair.Heard is not null).Select(pair => (pair.Wanted, Off: pair.Heard!.Value.Time - pair.Wanted.Time)).ToList();
        var (settled, landing) = (found.Where(pair => !pair.Wanted.IsLanding).ToList(), found.Where(pair => pair.Wanted.IsLanding).ToList());
        var ends = pairs.Where(pair => double.IsFinite(pair.Wanted.End) && pair.Heard is { Until: not double.NaN }).Select(pair => (pair.Wanted, Off: pair.Heard!.Value.Until - pair.Wanted.End)).ToList();
        return new(pairs.Count, WorstOf(settled), WorstOf(landing), pairs.Count - found.Count, left.Count, areNotes ? HangingOf(heard) : 0, WorstOf(ends))
        {
            Details = string.Create(CultureInfo.InvariantCulture, $"""
                lost: {string.Join(", ", pairs.Where(pair => pair.Heard is null).Select(pair => $"{pair.Wanted.Pitch} @{pair.Wanted.Time:0.##}").Take(12))}
                too many: {string.Join(", ", left.All.Select(each => $"{each.Pitch} @{each.Time:0.##}").Take(12))}
                furthest off: {string.Join(", ", settled.OrderByDescending(pair => Math.Abs(pair.Off)).Take(6).Select(pair => $"{pair.Wanted.Pitch} @{pair.Wanted.Time:0.##} {pair.Off:+0.##;-0.##}"))}
                ends furthest off: {string.Join(", ", ends.OrderByDescending(pair => Math.Abs(pair.Off)).Take(6).Select(pair => $"{pair.Wanted.Pitch} @{pair.Wanted.End:0.##} {pair.Off:+0.##;-0.##}"))}
                """),
        };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"notes {Notes}, worst {Worst:0.00} ms, of the first {Landing:0.0} ms, lost {Lost}, twice {Twice}, hanging {Hanging}{(WorstEnd > 0 ? $", ends {WorstEnd:0.00} ms" : "")}");

    private static double WorstOf(List<(Expected Wanted, double Off)> pairs) => pairs.Select(pair => Math.Abs(pair.Off)).DefaultIfEmpty().Max();

    private static int HangingOf(IEnumerable<Heard> heard) =>
        heard.GroupBy(each => (each.Pitch, each.Channel)).Sum(of => Math.Max(0, of.Sum(each => each.Velocity > 0 ? 1 : -1)));
}
