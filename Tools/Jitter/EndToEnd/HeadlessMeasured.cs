using System.Collections.Concurrent;
using Tactus.Tools.Performing;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>The headless performer, which plays into a log: a thread of its own wakes for each note when it is due.</summary>
/// <param name="socket">The engine's.</param>
/// <param name="engine">The engine, where it is ours: its clock is then known beyond doubt. Null for one that runs elsewhere.</param>
internal sealed class HeadlessMeasured(Uri socket, MeasuredEngine? engine) : IMeasuredPerformer
{
    private readonly CancellationTokenSource over = new();
    private readonly ConcurrentQueue<Arrival> arrivals = new();
    private readonly ConcurrentQueue<PlacedNote> placed = new();
    private readonly PerformanceLog log = new();
    private HeadlessPerformer? performer;
    private Task performing = Task.CompletedTask;
    private Thread? playing;

    public string About => "the headless performer";

    public string Placing => "when the performer's thread woke for the note";

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public IReadOnlyCollection<PlacedNote> Placed => placed;

    /// <summary>What it counted and how its clock is related.</summary>
    public PerformReport Report => PerformReport.Of(log, performer!);

    /// <summary>Half of each round trip that was measured, in ms: how long a message is under way, where nobody else knows.</summary>
    public IReadOnlyCollection<double> HalfTrips => performer!.RoundTrips.Select(trip => trip / 2).ToList();

    /// <summary>Every event's slack in ms, in the order in which they came.</summary>
    public IReadOnlyList<double> SlackInOrder => log.Slack;

    public Task Begin()
    {
        performer = new(socket, log) { Arrived = (number, local) => arrivals.Enqueue(new(number, EngineMs(local))) };
        log.Played = (note, due) => placed.Enqueue(new(IndexOf(note), EngineMs(EngineSocket.LocalMs) - due / TimeSpan.TicksPerMillisecond));
        performing = performer.Perform(over.Token);
        playing = new(Play) { Name = "Tactus headless performer", Priority = ThreadPriority.Highest, IsBackground = true };
        playing.Start();
        return Task.CompletedTask;
    }

    public Task Look() => performing.IsFaulted ? performing : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync().ConfigureAwait(false);
        await performing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        playing?.Join();
        over.Dispose();
    }

    private void Play()
    {
        using var timer = StepTimer.ForThisSystem();
        while (!over.IsCancellationRequested)
            timer.WaitUntil(timer.Now + performer!.PlayDue());
    }

    private double EngineMs(double local) => engine?.EngineMs(local) ?? performer!.EngineMs(local);

    private static int IndexOf(IncomingEvent note) =>
        note.Atoms is [{ Kind: ValueKind.Int } pitch, { Kind: ValueKind.Int } velocity, _, { Kind: ValueKind.Int } channel] ? Series.IndexOf(pitch.AsInt, velocity.AsInt, channel.AsInt) : -1;
}
