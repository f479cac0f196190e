namespace Tactus;

/// <summary>
/// The thread that runs the steps on time, and the one that watches it. Where a composer's code does not come back, another thread takes the loop over.
/// </summary>
/// <remarks>Deadlines are absolute: a late step never makes the next one late. Thread: any may start and stop it.</remarks>
/// <param name="engine">What it runs.</param>
/// <param name="timer">What it wakes by.</param>
/// <param name="rank">How its thread stands to those of other programs.</param>
internal sealed class LoopThread(EngineLoop engine, IStepTimer timer, EngineRank rank) : IDisposable
{
    private readonly ManualResetEventSlim ended = new(initialState: true);
    private Func<bool> isDone = () => false;
    private Thread? watchdog;
    private volatile bool isStopping;
    private Instant deadline;

    /// <summary>The time on the timer, now.</summary>
    public Instant Clock => timer.Now;

    /// <summary>How its thread stands to those of other programs.</summary>
    public EngineRank Rank => rank;

    /// <summary>Starts both threads.</summary>
    public void Start(Func<bool>? until)
    {
        if (watchdog is not null)
            throw new InvalidOperationException("An engine runs once; make a new piece and a new engine to play it again.");
        ended.Reset();
        isDone = until ?? isDone;
        deadline = timer.Now;
        engine.Open(deadline);
        Spawn("Tactus engine", ThreadPriority.Highest, () => Run(null));
        watchdog = Spawn("Tactus watchdog", ThreadPriority.AboveNormal, Watch);
    }

    /// <summary>Ends the loop after its current step.</summary>
    public void Stop() => isStopping = true;

    /// <summary>Waits until the loop has ended.</summary>
    public void Wait() => ended.Wait();

    /// <summary>Lets the thread serve before its next step, where the timer can be woken.</summary>
    public void Wake() => timer.Wake();

    /// <summary>Lets the watchdog look once, and acts on what it sees.</summary>
    public void LookAfter(Watchdog dog)
    {
        if (dog.Look(engine.Guard) is { } culprit)
            TakeOver(culprit);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watchdog?.Join();
        ended.Dispose();
        timer.Dispose();
    }

    private static Thread Spawn(string name, ThreadPriority priority, ThreadStart work)
    {
        var thread = new Thread(work) { Name = name, Priority = priority, IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Run(IVisited? culprit)
    {
        try
        {
            engine.Own();
            if (culprit is null)
                Prepare();
            rank.Raise();
            if (culprit is not null)
                engine.Recover(culprit);
            while (!isStopping && !isDone())
                RunNext();
            engine.Close();
            ended.Set();
        }
        catch (EngineThreadAbandonedException)
        {
            // Another thread has the engine; this one was lost in a composer's code and has nothing left to do.
        }
    }

    // The first deadline comes when all is ready, however long that takes.
    private void Prepare()
    {
        var guard = engine.Guard;
        guard.BeginStep();
        engine.Prepare();
        guard.EndStep();
        GC.Collect();    // what composing left behind is not to be collected while the music plays
        deadline = timer.Now;
        engine.Open(deadline);
    }

    private void RunNext()
    {
        Pause();
        var woke = timer.Now;
        var late = woke - deadline;
        LetGoOfTooMany(woke);
        var current = deadline;
        deadline += engine.Options.Step;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        RunGuarded(current);
        engine.Statistics.Count(late, timer.Now - woke, engine.Options.Step, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private void Pause()
    {
        rank.Pause(isEarly: timer.Now < deadline);
        while (timer.WaitUntilOrWoken(deadline))
            ServeGuarded();
        rank.GoOn();
    }

    private void RunGuarded(Instant now)
    {
        var guard = engine.Guard;
        guard.BeginStep();
        engine.RunStep(now);
        guard.EndStep();
    }

    private void ServeGuarded()
    {
        var guard = engine.Guard;
        guard.BeginStep();
        engine.Serve();
        guard.EndStep();
    }

    // Missed steps run at once, one by one; past the bound their events all come in one step, late, and none is dropped.
    private void LetGoOfTooMany(Instant now)
    {
        var missed = (now - deadline) / engine.Options.Step;
        if (missed <= engine.Options.CatchUpSteps)
            return;
        engine.Statistics.CountSkipped((long)missed);
        engine.Report(LogLevel.Warning, $"The machine held the engine up for {(now - deadline).TotalMilliseconds:0} ms: {missed:0} steps were run as one; their events come late, none is lost.");
        deadline = now;
    }

    private void Watch()
    {
        CodePlace.WarmUp();
        rank.RaiseWatchdog();
        var dog = new Watchdog();
        var period = Watchdog.PeriodFor(engine.Options.TimeBudget);
        while (!ended.Wait(period))
        {
            LookAfter(dog);
            if (!rank.Look(period))
                engine.Log(LogLevel.Warning, $"The engine has not paused for {EngineRank.LongestBusy.TotalSeconds:0} s, so it goes on as an ordinary program, and leaves the machine to others, too; play less at once.");
        }
    }

    private void TakeOver(IVisited culprit)
    {
        rank.Lower();
        engine.Guard = new();
        Spawn("Tactus engine", ThreadPriority.Highest, () => Run(culprit));
    }
}
