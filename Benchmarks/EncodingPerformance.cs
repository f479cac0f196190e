using Tactus.Wire;

namespace Tactus.Benchmarks;

/// <summary>Encodes each step's events as the server does, and sends them nowhere.</summary>
internal sealed class EncodingPerformance : IPerformance
{
    private readonly FramePool pool = new();

    public long Bytes { get; private set; }

    public long Events { get; private set; }

    /// <summary>A copy of the last step's events, made where somebody asks for one.</summary>
    public ScheduledEvent[] Last { get; private set; } = [];

    public bool KeepsLast { get; init; }

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        var frame = pool.Rent();
        BatchEncoder.Write(frame, number - 1, number, events);
        (Bytes, Events) = (Bytes + frame.Length, Events + events.Length);
        frame.Release();
        if (KeepsLast)
            Last = events.ToArray();
    }

    public void Recall(in Recall recall)
    {
    }

    public void Report(in TransportSnapshot transport)
    {
    }

    public void Report(GeneratorComponent generator)
    {
    }

    public void ReportPiece()
    {
    }

    public void Report(in LogLine line) => throw new InvalidOperationException(line.Text);
}
