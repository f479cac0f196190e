namespace Tactus;

/// <summary>Makes the generators play: settles what was asked of them, resumes those that are due, and stops those at fault.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing in the steady state.</remarks>
internal sealed class Conductor(Piece piece, Outbox outbox)
{
    // A generator that is wound forward far gives way to the others after so many resumptions a step.
    private const int MaxWindingPerStep = 20_000;
    private readonly Schedule schedule = new();
    private readonly List<GeneratorComponent> changed = [];
    private readonly List<(GeneratorComponent Generator, Instant Due)> endings = [];
    private int windings;

    /// <summary>How many events the generators were resumed for since the start.</summary>
    public long Resumed { get; private set; }

    /// <summary>Remembers a generator whose state is to be settled.</summary>
    public void MarkChanged(GeneratorComponent generator)
    {
        if (generator.IsSettling)
            return;
        generator.IsSettling = true;
        changed.Add(generator);
    }

    /// <summary>What was asked for becomes so: clocks move or stand, and what was sent for the old state is taken back or sent again.</summary>
    public void Settle(IPerformance performance)
    {
        EndFaultyNotes(performance);
        if (piece.Transport.IsChanged)
            SettleTransport(performance);
        if (changed.Count == 0)
            return;
        for (var i = 0; i < changed.Count; i++)    // a composer's Stop may add generators meanwhile
            Begin(changed[i], performance);
        outbox.Settle(piece.Time.Now);
        foreach (var generator in changed)
            EndSettling(generator, performance);
        changed.Clear();
    }

    /// <summary>Resumes every generator that is due before a moment, in the order of their onsets.</summary>
    public void PlayUntil(Instant horizon, IPerformance performance)
    {
        windings = 0;
        while (schedule.NextDue is var due && due < horizon)
            Resume(schedule.Next, due, performance);
    }

    /// <summary>Stops a generator that is at fault; what it had yielded sounds, up to the fault, and then its notes end.</summary>
    public void Stop(GeneratorComponent generator, string reason, string place, IPerformance performance)
    {
        var due = generator.CurrentLine.InstantOf(generator.Playback.Cursor);
        var fault = new Fault(generator.Name, reason, place, generator.Playback.Cursor, generator.Clock.Kind,
            piece.Transport.SnapshotAt(due == Instant.Never ? piece.Time.Now : due).BarBeat);
        generator.Playback.Abandon();
        generator.MarkFault(fault);
        schedule.Remove(generator);
        endings.Add((generator, due));
        performance.Report(generator);
        performance.Report(new LogLine(LogLevel.Error, fault.ToString(), piece.Time.Now));
    }

    /// <summary>Tells a generator's code that a member of its entity's control was changed.</summary>
    public void TellOfControl(GeneratorComponent generator, string member, IPerformance performance) =>
        Try(generator, performance, () => generator.Playback.OnControl(member));

    /// <summary>Lets a generator's code know that the piece is over.</summary>
    public void End(GeneratorComponent generator, IPerformance performance) =>
        Try(generator, performance, generator.Playback.End);

    private void SettleTransport(IPerformance performance)
    {
        performance.Report(piece.Transport.SnapshotAt(piece.Time.Now));
        foreach (var generator in piece.Generators)
            if (generator.Clock.Kind == ClockKind.Transport)
                MarkChanged(generator);
    }

    private void Begin(GeneratorComponent generator, IPerformance performance) =>
        Try(generator, performance, () => generator.BeginSettling(piece.Time.Now, performance));

    private void EndSettling(GeneratorComponent generator, IPerformance performance)
    {
        generator.IsSettling = false;
        Reschedule(generator);
        performance.Report(generator);
    }

    private void Resume(GeneratorComponent generator, Instant due, IPerformance performance)
    {
        Resumed++;
        try
        {
            if (!generator.Playback.PlayOn(outbox, due))
                performance.Report(generator);
            Reschedule(generator);
        }
        catch (Exception error) when (error is not EngineThreadAbandonedException)
        {
            StopFor(generator, error, performance);
        }
        if (generator.Playback.IsWinding && ++windings >= MaxWindingPerStep)
            Postpone(generator);
    }

    private void Reschedule(GeneratorComponent generator) =>
        schedule.Set(generator, generator.IsActive && !generator.HasEnded ? generator.CurrentLine.InstantOf(generator.Playback.Cursor) : Instant.Never);

    private void Postpone(GeneratorComponent generator)
    {
        windings = 0;
        generator.Playback.SkipTo(generator.CurrentLine.PositionAt(piece.Time.Horizon + StepTime.Hop));
        schedule.Set(generator, piece.Time.Horizon);
    }

    private void Try(GeneratorComponent generator, IPerformance performance, Action code)
    {
        try
        {
            code();
        }
        catch (Exception error) when (error is not EngineThreadAbandonedException)
        {
            StopFor(generator, error, performance);
        }
    }

    private void StopFor(GeneratorComponent generator, Exception error, IPerformance performance)
    {
        var isRunaway = error is RunawayGeneratorException;
        var place = isRunaway ? generator.Playback.Place : CodePlace.Of(error);
        Stop(generator, isRunaway ? error.Message : $"it threw {error.GetType().Name}: {error.Message}", place, performance);
    }

    private void EndFaultyNotes(IPerformance performance)
    {
        for (var i = endings.Count - 1; i >= 0; i--)
            if (endings[i].Generator.Fault is null)
                endings.RemoveAt(i);
            else if (endings[i].Due <= piece.Time.Now || endings[i].Due == Instant.Never)
            {
                performance.Recall(new(endings[i].Generator, piece.Time.Now, Silence: true, Again: false));
                endings.RemoveAt(i);
            }
    }
}
