using Tactus.Hosting;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>Holds what the engine sent against what the performer got and did.</summary>
internal static class Comparison
{
    /// <summary>Of our own engine: every note that was due in a stretch of time.</summary>
    public static EndToEndOutcome Of(MeasuredEngine engine, IMeasuredPerformer performer, Instant from, Instant until, MachineTimes? machine)
    {
        // What was taken back and sent again counts as it was sent last.
        var sent = engine.Ledger.Notes.Where(note => note.Due >= from && note.Due < until).GroupBy(note => note.Index).Select(group => group.Last()).OrderBy(note => note.Due).ToList();
        var came = performer.Arrivals.GroupBy(arrival => arrival.Number).ToDictionary(group => group.Key, group => group.Min(arrival => arrival.At));
        var placed = performer.Placed.ToLookup(note => note.Index, note => note.Error);
        if (sent.Count == 0 || !sent.Exists(note => came.ContainsKey(note.Batch)))
            throw new HostingException($"Nothing was measured: no note came to {performer.About} in that time; measure for longer (--for).");
        double At(SentNote note) => (note.Due - from).TotalSeconds;
        var arrived = sent.Where(note => came.ContainsKey(note.Batch)).ToList();
        var status = engine.Performer;
        return new(
            performer.About, performer.Placing, "from the engine's hand-over of a batch to its arrival at the performer",
            sent.Count, sent.Count(note => !placed.Contains(note.Index)), sent.Count(note => placed[note.Index].Skip(1).Any()),
            [.. arrived.Select(note => (At(note), note.Due.Milliseconds - came[note.Batch]))],
            [.. arrived.DistinctBy(note => note.Batch).Select(note => (At(note), came[note.Batch] - note.Sent.Milliseconds))],
            [.. sent.SelectMany(note => placed[note.Index].Take(1).Select(error => (At(note), error)))],
            status?.Last?.RoundTrip, status?.Last?.Drift, engine.LookAhead.TotalMilliseconds, machine, (until - from).TotalSeconds, [.. engine.Ledger.Complaints.Distinct()]);
    }

    /// <summary>Of an engine that runs elsewhere, so that only the performer's side is known.</summary>
    public static EndToEndOutcome Of(HeadlessMeasured performer, MachineTimes? machine)
    {
        var (report, lost, slack, hops, errors) = (performer.Report, performer.Lost, performer.Slack, performer.HalfTrips, performer.Errors);
        if (slack.Count == 0)
            throw new HostingException("Nothing was measured: no event came; see that the piece plays, or measure for longer (--for).");
        return new(
            performer.About, performer.Placing, "half of a round trip, as the engine is not ours to ask when it sent", slack.Count, lost.Gaps, lost.Duplicates,
            slack, hops, errors, report.RoundTrip, performer.DriftPpm, null, machine, performer.Seconds, [.. NotesOn(performer.Losses, report.Reconnects)]);
    }

    private static IEnumerable<string> NotesOn(int losses, int reconnects)
    {
        yield return "The engine is another process's: lost and twice count batches, and which notes it sent is not known.";
        if (losses > 0)
            yield return $"The engine was gone {Times(losses)} and came back {Times(reconnects)}: what it would have played meanwhile is not in these figures.";
    }

    private static string Times(int count) => count switch { 0 => "not at all", 1 => "once", 2 => "twice", _ => $"{count} times" };
}
