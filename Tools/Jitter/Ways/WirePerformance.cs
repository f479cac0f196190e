using Tactus.Wire;

namespace Tactus.Tools.Jitter.Ways;

/// <summary>Encodes each step's events as the server does, and sends them nowhere.</summary>
internal sealed class WirePerformance : IPerformance
{
    private readonly FramePool pool = new();
    private volatile string? complaint;

    /// <summary>The first error that the engine reported; null if there was none. A warning, such as a machine that held it up, is what is measured.</summary>
    public string? Complaint => complaint;

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        var frame = pool.Rent();
        BatchEncoder.Write(frame, number - 1, number, events);
        frame.Release();
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

    public void Report(in LogLine line)
    {
        if (line.Level == LogLevel.Error)
            complaint ??= line.Text;
    }
}
