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
    private readonly ConcurrentQueue<(double At, double Ms)> errors = new();
    private readonly PerformanceLog log = new();
    private HeadlessPerformer? performer;
    private Task performing = Task.CompletedTask;
    private Thread? playing;
    private double began;
    private (long Gaps, long Duplicates) before;

    public string About => "the headless performer";

    public string Placing => "when the performer's thread woke for the note";

    public IReadOnlyCollection<Arrival> Arrivals => arrivals;

    public IReadOnlyCollection<PlacedNote> Placed => placed;

    /// <summary>What it counted and how its clock is related.</summary>
    public PerformReport Report => performer!.Report();

    /// <summary>By how much the engine's clock goes faster than this process's, in parts per million; null where it is not known.</summary>
    public double? DriftPpm => performer!.DriftPpm;

    /// <summary>How many batches are missing, and how many came twice, since it is measured.</summary>
    public (long Gaps, long Duplicates) Lost => (Report.Gaps - before.Gaps, Report.Duplicates - before.Duplicates);

    /// <summary>For how long it is measured. Unit: seconds.</summary>
    public double Seconds => (EngineSocket.LocalMs - began) / 1000;

    /// <summary>How often the connection was lost.</summary>
    public int Losses => performer!.Losses;

    /// <summary>Half of each round trip that was measured, in ms: how long a message is under way, where nobody else knows. With the second of the run in which it was.</summary>
    public IReadOnlyList<(double At, double Ms)> HalfTrips => Measured(performer!.RoundTrips.Select(trip => (trip.At, trip.Ms / 2)));

    /// <summary>Every event's slack in ms, with the second of the run in which it came.</summary>
    public IReadOnlyList<(double At, double Ms)> Slack => Measured(performer!.Slack().Select(one => (one.At / TimeSpan.TicksPerMillisecond - EngineMs(began) + began, one.Ms)));

    /// <summary>By how many ms every event was placed after its due time, with the second of the run in which it was.</summary>
    public IReadOnlyList<(double At, double Ms)> Errors => Measured(errors);

    public Task Begin()
    {
        performer = new(socket, log) { Arrived = (number, local) => arrivals.Enqueue(new(number, EngineMs(local))) };
        log.Played = Note;
        began = EngineSocket.LocalMs;
        performing = performer.Perform(over.Token);
        playing = new(Play) { Name = "Tactus headless performer", Priority = ThreadPriority.Highest, IsBackground = true };
        playing.Start();
        return Task.CompletedTask;
    }

    /// <summary>What comes from now on counts: before, it was busy with its own beginning.</summary>
    public void BeginToMeasure() => (began, before) = (EngineSocket.LocalMs, (Report.Gaps, Report.Duplicates));

    public Task Look() => performing.IsFaulted ? performing : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync().ConfigureAwait(false);
        await performing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        playing?.Join();
        over.Dispose();
    }

    private List<(double At, double Ms)> Measured(IEnumerable<(double At, double Ms)> all) => [.. all.Where(one => one.At >= began).Select(one => ((one.At - began) / 1000, one.Ms))];

    private void Note(IncomingEvent note, double due)
    {
        var now = EngineSocket.LocalMs;
        var error = EngineMs(now) - due / TimeSpan.TicksPerMillisecond;
        placed.Enqueue(new(IndexOf(note), error));
        errors.Enqueue((now, error));
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
