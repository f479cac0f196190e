using Tactus.Wire;

namespace Tactus.Sessions;

// What the engine tells everyone, from inside its step: encoded once, and handed on.
internal sealed partial class PerformerHub
{
    /// <inheritdoc/>
    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        if (!reception.HasAudience)
            return;
        var frame = pool.Rent();
        BatchEncoder.Write(frame, number - 1, number, events);
        dispatcher.ToAll(frame);
    }

    /// <inheritdoc/>
    public void Recall(in Recall recall)
    {
        if (!reception.HasAudience)
            return;
        var frame = pool.Rent();
        EngineMessages.WriteRecall(frame, in recall);
        dispatcher.ToAll(frame);
    }

    /// <inheritdoc/>
    public void Report(in TransportSnapshot transport)
    {
        status.Tell(in transport);
        if (!reception.HasAudience)
            return;
        var frame = pool.Rent();
        EngineMessages.WriteTransport(frame, in transport);
        dispatcher.ToAll(frame);
    }

    /// <inheritdoc/>
    public void Report(GeneratorComponent generator)
    {
        if (!reception.HasAudience)
            return;
        var frame = pool.Rent();
        EngineMessages.WriteGenerator(frame, generator);
        dispatcher.ToAll(frame);
    }

    /// <inheritdoc/>
    public void ReportPiece()
    {
        status.PieceChanged();
        reception.Describe();
    }

    /// <inheritdoc/>
    public void Report(in LogLine line)
    {
        if (!reception.HasAudience)
            return;
        var frame = pool.Rent();
        EngineMessages.WriteLog(frame, in line);
        dispatcher.ToAll(frame);
    }
}
