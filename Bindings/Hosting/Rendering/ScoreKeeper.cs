namespace Tactus.Hosting.Rendering;

/// <summary>The performance that is written down: keeps what may still be taken back, and writes what no longer can.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class ScoreKeeper(Func<ScheduledEvent, bool> isWanted, IScoreWriter writer, Action<string> complain) : IPerformance
{
    private readonly List<ScheduledEvent> pending = [];

    /// <summary>How many events were written.</summary>
    public long Written { get; private set; }

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        foreach (ref readonly var entry in events)
            if (isWanted(entry))
                Keep(entry);
    }

    public void Recall(in Recall recall)
    {
        var (whose, from) = (recall.Generator, recall.From);
        pending.RemoveAll(entry => (whose is null || entry.Generator == whose) && entry.Due >= from && !entry.Event.IsNow);
    }

    /// <summary>Writes every event that is due before a moment.</summary>
    public void WriteBefore(Instant moment)
    {
        var count = pending.FindIndex(entry => entry.Due >= moment);
        count = count < 0 ? pending.Count : count;
        if (count == 0)
            return;
        for (var i = 0; i < count; i++)
            WriteIfWanted(pending[i]);
        pending.RemoveRange(0, count);
    }

    // Where the rendering ends may be known only after an event was computed.
    private void WriteIfWanted(ScheduledEvent entry)
    {
        if (!isWanted(entry))
            return;
        writer.Write(entry);
        Written++;
    }

    // What sounds at once is due before what was computed a look-ahead ahead.
    private void Keep(in ScheduledEvent entry)
    {
        var at = pending.Count;
        while (at > 0 && pending[at - 1].Due > entry.Due)
            at--;
        pending.Insert(at, entry);
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
        if (line.Level != LogLevel.Info)
            complain(line.Text);
    }
}
