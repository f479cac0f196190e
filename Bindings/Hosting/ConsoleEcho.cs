namespace Tactus.Hosting;

/// <summary>Lets the composer's terminal read what the performers are told of faults and warnings; everything goes on to them as it is.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class ConsoleEcho(IPerformance performers, Terminal terminal) : IPerformance
{
    public void Play(long number, ReadOnlySpan<ScheduledEvent> events) => performers.Play(number, events);

    public void Recall(in Recall recall) => performers.Recall(recall);

    public void Report(in TransportSnapshot transport) => performers.Report(transport);

    public void Report(GeneratorComponent generator) => performers.Report(generator);

    public void ReportPiece() => performers.ReportPiece();

    public void Report(in LogLine line)
    {
        performers.Report(line);
        if (line.Level != LogLevel.Info)
            terminal.Warn(line.Text);
    }
}
