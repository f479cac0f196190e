using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tactus.Tools.Monitor;

/// <summary>A reading as it is drawn in a terminal.</summary>
internal static class StatusPicture
{
    // Below so many columns only what matters most is shown.
    private const int Wide = 100;

    // What stands around the generators: lines, heads, the other tables.
    private const int OtherRows = 19;
    private const int FewestGenerators = 4, MostFaults = 2;

    private static readonly Style Soft = new(decoration: Decoration.Dim), Good = new(Color.Green), Bad = new(Color.Red), Doubtful = new(Color.Yellow), Plain = Style.Plain;

    /// <summary>Draws it.</summary>
    /// <param name="reading">How the engine is.</param>
    /// <param name="notice">What else is to be said; empty for nothing.</param>
    /// <param name="width">How many columns there are.</param>
    /// <param name="height">How many rows there are.</param>
    public static IRenderable Of(Reading reading, string notice, int width, int height)
    {
        var status = reading.Status;
        var faults = Faults(status, width);
        return new Rows(
            new Columns(Said($"Tactus plays '{status.Piece}'", new(decoration: Decoration.Bold)), Said(status.Running ? "" : "waits for its first performer", Doubtful)) { Expand = false },
            Transport(reading),
            Generators(reading, Math.Max(FewestGenerators, height - OtherRows - status.Performers.Length - faults.Length)),
            new Rows(faults),
            Text.Empty,
            Performers(reading, width >= Wide),
            Loop(reading),
            Said(notice.Length > 0 ? notice : "q ends it", notice.Length > 0 ? Doubtful : Soft));
    }

    private static Panel Transport(Reading reading)
    {
        var transport = reading.Status.Transport;
        return Framed(
            Line(("transport", transport.Playing ? "playing" : "stopped", transport.Playing ? Good : Soft), ("bar.beat", Words.Place(reading.BarBeat), Plain),
                ("tempo", $"{Words.Bpm(transport.Tempo)}  {transport.Numerator}/{transport.Denominator}", Plain)),
            transport.Leader is { } leader
                ? Line(("leader", leader, Plain), ("drift", Words.Ppm(transport.Drift), Plain), ("residual p50 / p99", Words.Ms(transport.Residual), Plain))
                : Line(("leader", "the engine itself", Plain)));
    }

    private static Table Generators(Reading reading, int most)
    {
        var status = reading.Status;
        var table = Heads("generators", "clock", "state", "> events/s", "> events", "> skipped", "> late", "> dropped");
        foreach (var generator in status.Generators.Take(most))
            table.AddRow(
                Said(generator.Name, Plain), Said(generator.Clock, Soft), Said(Words.State(generator), StyleOf(generator)), Said(Words.Rate(reading.RateOf(generator)), Plain),
                Said(Words.Count(generator.Events), Plain), Counted(generator.Skipped, Doubtful), Counted(generator.Late, Bad), Counted(generator.Dropped, Bad));
        var more = status.GeneratorCount - Math.Min(most, status.Generators.Length);
        return more > 0 ? table.Caption(new TableTitle($"and {more} more; {Words.Rate(reading.Rate)} events/s in all", Soft)) : table;
    }

    // A line each, cut where the terminal ends: in a column they would push out what stands below.
    private static Text[] Faults(EngineStatus status, int width) =>
        [.. status.Generators.Where(generator => generator.Fault is not null).Take(MostFaults).Select(generator => Said(Words.Cut($"{generator.Name}: {generator.Fault}", width), Bad))];

    private static Table Performers(Reading reading, bool isWide)
    {
        string[] more = isWide ? ["> dropped", "> in use", "> here for"] : [];
        var table = Heads(["performers", "> trip", "> slack p50", "> p99.9", "> ahead", "> late", "> drift", .. more]);
        foreach (var performer in reading.Status.Performers)
            table.AddRow([.. Cells(performer), .. isWide ? MoreCells(performer, reading) : []]);
        return reading.Status.Performers.Length > 0 ? table : table.Caption(new TableTitle("nobody performs", Doubtful));
    }

    private static IEnumerable<IRenderable> Cells(PerformerFigures performer) =>
    [
        Said(performer.Leads ? $"{performer.Name} (leads)" : performer.Name, Plain), Said(Words.Ms(performer.RoundTrip), Plain), Said(Words.Ms(performer.Slack), Plain),
        Said(Words.Ms(performer.Low), performer.Low < 0 ? Bad : Plain), Said(Words.Ms(performer.Wanted), Plain), Said(Words.Count(performer.Late), performer.Late > 0 ? Bad : Good),
        Said(Words.Ppm(performer.Drift), Plain),
    ];

    private static IEnumerable<IRenderable> MoreCells(PerformerFigures performer, Reading reading) =>
        [Counted(performer.Dropped, Bad), Said(Words.Ms(reading.Status.LookAhead), Plain), Said(Words.Age(reading.Age(performer)), Soft)];

    private static Panel Loop(Reading reading)
    {
        if (reading.Status.Loop is not { } loop)
            return Framed(Said("The loop does not run yet.", Soft));
        return Framed(
            Line(("wakes late", Words.Ms(loop.Lateness), Plain), ("step takes", Words.Ms(loop.StepTime), loop.StepTime?.P99 > loop.Step ? Bad : Plain)),
            Line(("missed", Words.Count(loop.Missed), loop.Missed > 0 ? Bad : Good), ("overruns", Words.Count(loop.Overruns), loop.Overruns > 0 ? Doubtful : Good), ("cpu", Words.Share(reading.Cpu), Plain)),
            Line(("a step allocates", $"{Words.Count(reading.AllocatedByStep)} B", Plain), ("collections 0/1/2", string.Join(" / ", loop.Collections), Plain), ("memory", Words.Megabytes(loop.Memory), Plain)))
            .Header($" loop, {loop.Step:0.#} ms a step; p50 / p99 / max of 10 s ");
    }

    private static Style StyleOf(GeneratorFigures generator) => Words.State(generator) switch
    {
        "running" => Good,
        "fault" => Bad,
        "muted" => Doubtful,
        _ => Soft,
    };

    private static Table Heads(params string[] heads)
    {
        var table = new Table().Border(TableBorder.None).Expand();
        foreach (var head in heads)
            table.AddColumn(new TableColumn(Said(head.TrimStart('>', ' '), Soft)) { Alignment = head[0] == '>' ? Justify.Right : Justify.Left, NoWrap = true, Padding = new(1, 0, 1, 0) });
        return table;
    }

    private static Panel Framed(params IRenderable[] lines) => new Panel(new Rows(lines)).Border(BoxBorder.Rounded).BorderStyle(Soft).Expand();

    private static Paragraph Line(params (string Name, string Value, Style Style)[] cells) =>
        cells.Aggregate(new Paragraph(), (line, cell) => line.Append($"{cell.Name} ", Soft).Append(cell.Value, cell.Style).Append("   ", Plain));

    private static Text Counted(long count, Style style) => Said(Words.Count(count), count > 0 ? style : Soft);

    private static Text Said(string text, Style style) => new(text, style);
}
