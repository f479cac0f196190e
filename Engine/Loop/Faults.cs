namespace Tactus;

/// <summary>Stops generators that are at fault, says why, and ends their notes when the fault's moment comes.</summary>
/// <remarks>What a generator had yielded before its fault sounds up to that moment. Thread: the engine's own.</remarks>
/// <param name="piece">Whose generators.</param>
/// <param name="options">How much a generator may take.</param>
/// <param name="settle">Lets a stopped generator be settled, which ends its notes.</param>
internal sealed class Faults(Piece piece, EngineOptions options, Action<GeneratorComponent> settle)
{
    private readonly List<(Fault Fault, GeneratorComponent Generator, Instant Due)> endings = [];

    /// <summary>Stops a generator whose code threw, ran away, or took too much of a step.</summary>
    public void Stop(GeneratorComponent generator, Exception error, IPerformance performance)
    {
        var isOurs = error is RunawayGeneratorException or OverBudgetException;
        var place = isOurs ? generator.Playback.Code.Place : CodePlace.Of(error);
        generator.Playback.Code.Leave();
        Report(generator, ReasonFor(error), place, performance);
    }

    /// <summary>Stops a generator whose code does not come back.</summary>
    public void StopLost(GeneratorComponent generator, IPerformance performance)
    {
        var place = generator.Playback.Code.Place;
        generator.Playback.Code.Lose();
        Report(generator, $"it took more than its {Budget} for one event; compute less at once, or wait by yielding a Wait.", place, performance);
    }

    /// <summary>Ends the notes of those generators whose fault's moment has come.</summary>
    public void EndNotes()
    {
        for (var i = endings.Count - 1; i >= 0; i--)
        {
            var (fault, generator, due) = endings[i];
            if (generator.Fault == fault && due > piece.Time.Now)
                continue;
            if (generator.Fault == fault)
                settle(generator);
            endings.RemoveAt(i);
        }
    }

    private string Budget => $"{options.TimeBudget.TotalMilliseconds:0} ms";

    private string ReasonFor(Exception error) => error switch
    {
        RunawayGeneratorException => error.Message,
        OverBudgetException => $"its events took more than {Budget} of one step; yield fewer, or compute less for each.",
        _ => $"it threw {error.GetType().Name}: {error.Message}",
    };

    private void Report(GeneratorComponent generator, string reason, string place, IPerformance performance)
    {
        generator.Playback.Abandon();
        var due = generator.OwnLine.InstantOf(generator.Playback.Cursor);
        var fault = new Fault(generator.Name, reason, place, generator.Playback.Cursor, generator.Clock.Kind, BarBeatAt(due));
        performance.Report(new LogLine(LogLevel.Error, fault.ToString(), piece.Time.Now));
        if (generator.Fault is not null)
            return;    // it failed again while it was let go of: the first fault is the one to mend
        generator.MarkFault(fault);
        endings.Add((fault, generator, due == Instant.Never ? piece.Time.Now : due));
        if (generator.TakeNews())
            performance.Report(generator);
    }

    private BarBeat BarBeatAt(Instant due) => piece.Transport.SnapshotAt(due == Instant.Never ? piece.Time.Now : due).BarBeat;
}
