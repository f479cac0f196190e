using System.Globalization;

namespace Tactus.Tools.Monitor;

/// <summary>A line of words for each status: where there is no terminal to draw in.</summary>
internal sealed class PlainView(TextWriter to) : IMonitorView
{
    // Of the generators whose events come late, those that do most; the others are in --format jsonl.
    private const int MostNamed = 3;

    /// <summary>The line.</summary>
    public static string LineOf(Reading reading) => string.Join(" | ", Parts(reading));

    public void Show(Reading reading) => Write(LineOf(reading));

    public void Say(string sentence, bool isNew)
    {
        if (isNew)
            Write(sentence);
    }

    public void Dispose() => to.Flush();

    private void Write(string line)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:HH:mm:ss} {line}"));
        to.Flush();
    }

    private static IEnumerable<string> Parts(Reading reading)
    {
        var status = reading.Status;
        yield return status.Running ? status.Piece : $"{status.Piece} waits for its first performer";
        yield return Transport(reading);
        yield return $"{Words.Rate(reading.Rate)} events/s of {status.GeneratorCount} generators{Faults(status)}{Late(status)}";
        yield return status.Performers.Length == 0 ? "no performer" : string.Join("; ", status.Performers.Select(performer => Performer(performer, status)));
        if (status.Loop is { } loop)
            yield return $"wakes late by {Words.Ms(loop.Lateness)}, step {Words.Ms(loop.StepTime)}, missed {loop.Missed}, {Words.Count(reading.AllocatedByStep)} B a step, cpu {Words.Share(reading.Cpu)}";
    }

    private static string Transport(Reading reading)
    {
        var transport = reading.Status.Transport;
        var state = $"{(transport.Playing ? "playing" : "stopped")} {Words.Place(reading.BarBeat)} {Words.Bpm(transport.Tempo)} {transport.Numerator}/{transport.Denominator}";
        return transport.Leader is null ? state
            : $"{state}, follows {transport.Leader}: drift {Words.Ppm(transport.Drift)}, residual {Words.Ms(transport.Residual?.P50)}, p99 {Words.Ms(transport.Residual?.P99)}";
    }

    private static string Faults(EngineStatus status) =>
        status.Generators.Count(generator => generator.Fault is not null) is > 0 and var faults ? $", {faults} stopped by a fault" : "";

    private static string Late(EngineStatus status) => string.Concat(status.Generators.Where(generator => generator.Late > 0)
        .OrderByDescending(generator => generator.Late).Take(MostNamed).Select(generator => $", {generator.Name} late {Words.Count(generator.Late)} (dropped {Words.Count(generator.Dropped)})"));

    private static string Performer(PerformerFigures performer, EngineStatus status) =>
        $"{performer.Name}: round trip {Words.Ms(performer.RoundTrip)}, slack {Words.Ms(performer.Slack)}, p99.9 {Words.Ms(performer.Low)}, ahead {Words.Ms(performer.Wanted)} of {Words.Ms(status.LookAhead)}, late {performer.Late}, dropped {performer.Dropped}, drift {Words.Ppm(performer.Drift)}";
}
