using System.Collections.Concurrent;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>One note as the engine sent it.</summary>
/// <param name="Index">Which of the <see cref="Series"/>.</param>
/// <param name="Due">When it is to be heard.</param>
/// <param name="Batch">The number of the batch that brought it.</param>
/// <param name="Sent">When that batch was handed over.</param>
internal readonly record struct SentNote(int Index, Instant Due, long Batch, Instant Sent);

/// <summary>Writes down what the engine sends, and when, and passes it on.</summary>
/// <remarks>Thread: the engine's own writes, any reads.</remarks>
internal sealed class Ledger(IPerformance to, IStepTimer clock) : IPerformance
{
    private readonly ConcurrentQueue<SentNote> notes = new();
    private readonly ConcurrentQueue<string> complaints = new();

    /// <summary>All notes so far, in the order in which they were sent; one that was taken back and sent again is there twice.</summary>
    public SentNote[] Notes => [.. notes];

    /// <summary>What the engine had to say of a machine that held it up.</summary>
    public IEnumerable<string> Complaints => complaints;

    public void Play(long number, ReadOnlySpan<ScheduledEvent> events)
    {
        var sent = clock.Now;
        to.Play(number, events);
        foreach (ref readonly var entry in events)
        {
            var atoms = entry.Event.Atoms;
            notes.Enqueue(new(Series.IndexOf(atoms[0].AsInt, atoms[1].AsInt, atoms[3].AsInt), entry.Due, number, sent));
        }
    }

    public void Recall(in Recall recall) => to.Recall(in recall);

    public void Report(in TransportSnapshot transport) => to.Report(in transport);

    public void Report(GeneratorComponent generator) => to.Report(generator);

    public void ReportPiece() => to.ReportPiece();

    public void Report(in LogLine line)
    {
        to.Report(in line);
        if (line.Level != LogLevel.Info)
            complaints.Enqueue(line.Text);
    }
}
