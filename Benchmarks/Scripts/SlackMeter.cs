namespace Tactus.Benchmarks.Scripts;

/// <summary>Encodes what it gets, as the server does, and notes how long before its onset each event was ready.</summary>
internal sealed class SlackMeter(IStepTimer clock) : IPerformance
{
    private readonly EncodingPerformance encoder = new();

    /// <summary>How many events came.</summary>
    public long Events { get; private set; }

    /// <summary>How many of them after their onset.</summary>
    public long Late { get; private set; }

    /// <summary>The shortest time that was left to an event; negative for a late one.</summary>
    public TimeSpan Least { get; private set; } = TimeSpan.MaxValue;

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        encoder.Play(number, events);
        var now = clock.Now;
        Events += events.Length;
        foreach (ref readonly var each in events)
            Note(each.Due - now);
    }

    public void Recall(in Recall recall) => encoder.Recall(recall);

    public void Report(in TransportSnapshot transport) => encoder.Report(transport);

    public void Report(GeneratorComponent generator) => encoder.Report(generator);

    public void ReportPiece() => encoder.ReportPiece();

    public void Report(in LogLine line) => encoder.Report(line);

    private void Note(TimeSpan slack)
    {
        Least = slack < Least ? slack : Least;
        if (slack < TimeSpan.Zero)
            Late++;
    }
}
