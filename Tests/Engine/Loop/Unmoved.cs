namespace Tactus.Tests.Loop;

/// <summary>A performance that hears of nothing but events.</summary>
internal abstract class Unmoved : IPerformance
{
    public abstract void Play(long number, ReadOnlySpan<ScheduledEvent> events);

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

    public void Report(in LogLine line) => Assert.Fail(line.Text);
}
