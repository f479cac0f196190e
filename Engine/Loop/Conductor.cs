namespace Tactus;

/// <summary>Makes the generators play: resumes those that are due, tells them what they should know, and stops those at fault.</summary>
/// <remarks>Thread: the engine's own. Allocates: nothing in the steady state.</remarks>
internal sealed class Conductor
{
    // Generators that are wound forward far give way to the others after so many resumptions a step.
    private const int MaxWindingPerStep = 20_000;

    // At a third of a microsecond each, with cold caches a whole one, they are well within a step of 5 ms.
    private const int UnhurriedPerStep = 2_000;
    // Somebody who turns a knob changes its control at every notch.
    private static readonly TimeSpan CueDelay = TimeSpan.FromMilliseconds(50);
    private readonly Piece piece;
    private readonly Outbox outbox;
    private readonly Faults faults;
    private readonly Settlement settlement;
    private readonly Schedule schedule = new();
    private readonly Queue<GeneratorComponent> leaving = [];
    private readonly Queue<(GeneratorComponent Generator, string Member)> news = [];
    private int windings;
    private Instant cueAnewAt = Instant.Never;

    public Conductor(Piece piece, Outbox outbox, EngineOptions options)
    {
        (this.piece, this.outbox) = (piece, outbox);
        settlement = new(piece, outbox, WhenSettled);
        faults = new(piece, options, settlement.Add);
    }

    /// <summary>How many times generators were resumed since the start.</summary>
    public long Resumed { get; private set; }

    /// <summary>Remembers a generator whose state is to be settled.</summary>
    public void MarkChanged(GeneratorComponent generator) => settlement.Add(generator);

    /// <summary>Remembers that a generator's code is to be told of a change to its entity's control.</summary>
    public void TellOfControl(GeneratorComponent generator, string member) => news.Enqueue((generator, member));

    /// <summary>A control was changed: what was sent ahead to a leader that stands is soon computed anew, so that a start sounds as it is set then.</summary>
    public void ControlChanged() => cueAnewAt = cueAnewAt == Instant.Never ? piece.Time.Now + CueDelay : cueAnewAt;

    /// <summary>Tells the generators' code which members of their controls were changed; what they change in turn is told in the next step.</summary>
    public void TellNews(IPerformance performance)
    {
        for (var left = news.Count; left > 0; left--)
            Tell(news.Dequeue(), performance);
    }

    /// <summary>What was asked for becomes so, for the transport and for each generator.</summary>
    public void Settle(IPerformance performance)
    {
        faults.EndNotes();
        CueAnewIfDue();
        settlement.Settle(performance);
        LetGo(performance);
    }

    /// <summary>Carries out what was asked for ahead of its time and is due within a hop, as of its own moment.</summary>
    public void SettleHeld(IPerformance performance, Action<Exception> complain)
    {
        var now = piece.Time.Now;
        while (piece.Inbox.Held.TryTake(now + StepTime.Hop, out var due, out var request))
        {
            piece.Time.Now = due > now ? due : now;
            piece.Inbox.CarryOut(request, complain);
            settlement.Settle(performance);
        }
        piece.Time.Now = now;
    }

    /// <summary>Makes the code of all generators ready that will play at once: thousands of them would hold the first step up.</summary>
    public void Prepare(IPerformance performance)
    {
        outbox.Reserve(2 * piece.Generators.Count);
        foreach (var generator in piece.Generators.ToArray())
            if (generator.IsRunning && generator.Entity.IsEnabled)
                Try(generator, performance, generator.Playback.Code.Prepare);
    }

    /// <summary>
    /// Resumes the generators that are due before a moment, in the order of their onsets. Where thousands are due together, those that are still half a
    /// look-ahead away are left to the next steps, so that none takes longer than its period.
    /// </summary>
    public void PlayUntil(Instant horizon, IPerformance performance)
    {
        windings = 0;
        var hurried = piece.Time.Now + piece.Time.LookAhead / 2;
        for (var left = UnhurriedPerStep; schedule.NextDue is var due && due < horizon && (left > 0 || due < hurried); left--)
        {
            piece.Cues.PlayThrough(due);
            Resume(schedule.Next, due, performance);
        }
        piece.Cues.PlayUntil(schedule.NextDue < horizon ? schedule.NextDue : horizon);
    }

    /// <summary>The thread was lost in a generator's code: it is stopped, and never called again.</summary>
    /// <returns>A sentence that says so.</returns>
    public string GiveUp(GeneratorComponent generator, IPerformance performance)
    {
        faults.StopLost(generator, performance);
        schedule.Remove(generator);
        return generator.Fault!.ToString();
    }

    /// <summary>Lets all of the generators' code know that the piece is over.</summary>
    public void EndAll(IPerformance performance)
    {
        foreach (var generator in piece.Generators.ToArray())    // a composer's Stop may still add to them
        {
            generator.Playback.Code.Leave();
            Forget(generator);
        }
        LetGo(performance);
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
            Stop(generator, error, performance);
        }
        if (generator.Playback.IsWinding && ++windings >= MaxWindingPerStep)
            Postpone(generator);
    }

    private void CueAnewIfDue()
    {
        if (piece.Time.Now < cueAnewAt)
            return;
        cueAnewAt = Instant.Never;
        foreach (var generator in piece.Generators)
            if (generator.AskCue())
                settlement.Add(generator);
    }

    private void Reschedule(GeneratorComponent generator) =>
        schedule.Set(generator, generator.HasEnded ? Instant.Never : DueOf(generator));

    // What a transport that stands would come to is computed as if it went on now, up to an end that does not move.
    private Instant DueOf(GeneratorComponent generator)
    {
        if (generator.IsActive)
            return generator.OwnLine.InstantOf(generator.Playback.Cursor);
        if (!generator.IsCued || generator.Playback.WaitsForStart)
            return Instant.Never;
        var due = piece.Transport.CueLine.InstantOf(generator.Playback.Cursor + generator.Origin);
        return due < piece.Transport.CuedUntil ? due : Instant.Never;
    }

    private void WhenSettled(GeneratorComponent generator)
    {
        Reschedule(generator);
        Forget(generator);
    }

    private void Postpone(GeneratorComponent generator)
    {
        if (generator.IsActive)
            generator.Playback.SkipTo(generator.OwnLine.PositionAt(piece.Time.Horizon + StepTime.Hop));
        schedule.Set(generator, piece.Time.Horizon);
    }

    // The composer's code comes last, when all books are in order: whatever it does, nothing is left half done.
    private void LetGo(IPerformance performance)
    {
        while (leaving.TryDequeue(out var generator))
            Try(generator, performance, generator.Playback.Code.LetGo);
    }

    private void Tell((GeneratorComponent Generator, string Member) one, IPerformance performance) =>
        Try(one.Generator, performance, () => one.Generator.Playback.Code.OnControl(one.Member));

    private void Forget(GeneratorComponent generator)
    {
        if (generator.Playback.Code.IsLeaving)
            leaving.Enqueue(generator);
    }

    private void Try(GeneratorComponent generator, IPerformance performance, Action code)
    {
        try
        {
            code();
        }
        catch (Exception error) when (error is not EngineThreadAbandonedException)
        {
            Stop(generator, error, performance);
        }
    }

    private void Stop(GeneratorComponent generator, Exception error, IPerformance performance)
    {
        faults.Stop(generator, error, performance);
        schedule.Remove(generator);
        Forget(generator);
    }
}
