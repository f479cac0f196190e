namespace Tactus;

/// <summary>What was asked for becomes so: clocks move or stand, and what was sent for the old state is taken back or sent again.</summary>
/// <remarks>No composer's code runs in it, so nothing is ever left half settled. Thread: the engine's own.</remarks>
/// <param name="piece">Whose generators.</param>
/// <param name="outbox">What is pending of them.</param>
/// <param name="whenSettled">Called for each generator that was settled.</param>
internal sealed class Settlement(Piece piece, Outbox outbox, Action<GeneratorComponent> whenSettled)
{
    private readonly List<GeneratorComponent> changed = [];
    private readonly List<Recall> recalls = [];
    private ClockLine? toldLine;

    /// <summary>Remembers a generator whose state is to be settled.</summary>
    public void Add(GeneratorComponent generator)
    {
        if (generator.IsSettling)
            return;
        generator.IsSettling = true;
        changed.Add(generator);
    }

    /// <summary>Settles the transport and every generator that was added.</summary>
    /// <param name="performance">Gets what changed, what is taken back, and later, with the step's batch, what comes again.</param>
    public void Settle(IPerformance performance)
    {
        if (piece.Transport.IsChanged)
            SettleTransport(performance);
        else if (piece.Transport.IsCorrected)
            TellTransport(performance);
        if (changed.Count > 0)
            SettleGenerators(performance);
        if (piece.Transport.IsChanged)
            piece.Cues.Settle();
        piece.Transport.Settled();
    }

    private void SettleTransport(IPerformance performance)
    {
        TellTransport(performance);
        foreach (var generator in piece.Generators)
            if (generator.Clock.Kind == ClockKind.Transport)
                Add(generator);
    }

    private void TellTransport(IPerformance performance)
    {
        if (toldLine is { } before && before != piece.Transport.Line)
            outbox.Past.Keep(new(outbox.Number, piece.Time.Now, null, before));
        toldLine = piece.Transport.Line;
        performance.Report(piece.Transport.SnapshotAt(piece.Time.Now));
    }

    private void SettleGenerators(IPerformance performance)
    {
        var isEveryone = piece.Generators.All(generator => generator.IsSettling || !generator.IsOut);
        foreach (var generator in changed)
            BeginSettling(generator);
        SendRecalls(isEveryone, performance);
        outbox.Settle(piece.Time.Now);
        foreach (var generator in changed)
            EndSettling(generator, performance);
        changed.Clear();
    }

    private void BeginSettling(GeneratorComponent generator)
    {
        var (line, origin) = (generator.Line, generator.Origin);
        if (generator.BeginSettling(piece.Time.Now) is { } recall)
            recalls.Add(recall);
        var isElsewhere = generator.Origin != origin || (generator.Clock.Kind != ClockKind.Transport && generator.Line != line);
        if (isElsewhere || generator.IsVoid)
            outbox.Past.Keep(new(outbox.Number, piece.Time.Now, generator, line, origin, generator.IsVoid));
    }

    // Ten thousand generators that stop with the transport are one recall.
    private void SendRecalls(bool isEveryone, IPerformance performance)
    {
        if (isEveryone && recalls.Count > 1 && recalls.TrueForAll(each => each with { Generator = null } == recalls[0] with { Generator = null }))
            performance.Recall(recalls[0] with { Generator = null });
        else
            foreach (var recall in recalls)
                performance.Recall(recall);
        recalls.Clear();
    }

    private void EndSettling(GeneratorComponent generator, IPerformance performance)
    {
        generator.IsSettling = false;
        if (generator.TakeNews())
            performance.Report(generator);
        whenSettled(generator);
    }
}
