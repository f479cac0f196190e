using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What one performer that joins is told of what went before: the recall and the one batch that the outbox sends it.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class CatchUp(Performer performer, long since, Dispatcher dispatcher, FramePool pool) : IPerformance
{
    // More than these are told as one; whatever else that one takes back comes again at once.
    private const int MostStops = 64;
    private bool hasPlayed;

    /// <summary>Tells it which generators have stopped since it was here: it may have played on for a moment, and should that come again, it knows it.</summary>
    /// <param name="generators">All of the piece.</param>
    /// <param name="left">When it was here last.</param>
    /// <param name="outbox">Knows the clocks as this performer does.</param>
    public void TellStops(IEnumerable<GeneratorComponent> generators, Instant left, Outbox outbox)
    {
        var missed = generators.Select(generator => generator.StopMissed).OfType<Recall>().Where(stop => stop.From >= left).Select(stop => outbox.Known(stop, since)).ToList();
        if (missed.Count <= MostStops)
            missed.ForEach(stop => Recall(in stop));
        else
            Recall(missed.MinBy(stop => stop.From) with { Generator = null });
    }

    /// <summary>Tells it. There is always one batch, if only of nothing, because a recall is over with the batch that follows it.</summary>
    /// <param name="engine">What is pending.</param>
    /// <param name="generators">All of the piece, where it was here before; null where it has nothing yet.</param>
    public void Run(EngineLoop engine, IReadOnlyCollection<GeneratorComponent>? generators)
    {
        if (generators is null)
            engine.Outbox.Resend(this, engine.Now);
        else
            engine.Outbox.Resend(this, engine.Now, since, generators);
        if (!hasPlayed)
            Play(engine.Outbox.Number, []);
    }

    /// <inheritdoc/>
    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        hasPlayed = true;
        var frame = pool.Rent();
        BatchEncoder.Write(frame, since, number, events);
        dispatcher.To(performer, frame);
    }

    /// <inheritdoc/>
    public void Recall(in Recall recall)
    {
        var frame = pool.Rent();
        EngineMessages.WriteRecall(frame, in recall);
        dispatcher.To(performer, frame);
    }

    void IPerformance.Report(in TransportSnapshot transport)
    {
    }

    void IPerformance.Report(GeneratorComponent generator)
    {
    }

    void IPerformance.ReportPiece()
    {
    }

    void IPerformance.Report(in LogLine line)
    {
    }
}
