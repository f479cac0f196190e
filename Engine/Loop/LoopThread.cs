namespace Tactus;

/// <summary>
/// The thread that runs the steps on time, and the one that watches it. Where a generator's code does not come back, another thread takes the loop over.
/// </summary>
/// <remarks>Deadlines are absolute: a late step never makes the next one late. Thread: any may start and stop it.</remarks>
internal sealed class LoopThread(EngineLoop engine, IStepTimer timer) : IDisposable
{
    private readonly ManualResetEventSlim ended = new(initialState: true);
    private Func<bool> isDone = () => false;
    private volatile bool isStopping;
    private Instant deadline;
    private Thread? watcher;

    /// <summary>The time on the timer, now.</summary>
    public Instant Clock => timer.Now;

    /// <summary>Starts both threads.</summary>
    public void Start(Func<bool>? until)
    {
        if (!ended.IsSet)
            throw new InvalidOperationException("The engine runs already; start it once.");
        ended.Reset();
        isDone = until ?? isDone;
        deadline = timer.Now;
        engine.Open();
        Spawn("Tactus engine", ThreadPriority.Highest, () => Run(engine.Guard, null));
        watcher = Spawn("Tactus watchdog", ThreadPriority.AboveNormal, Watch);
    }

    /// <summary>Ends the loop after its current step.</summary>
    public void Stop() => isStopping = true;

    /// <summary>Waits until the loop has ended.</summary>
    public void Wait() => ended.Wait();

    /// <inheritdoc/>
    public void Dispose()
    {
        watcher?.Join();
        ended.Dispose();
        timer.Dispose();
    }

    private static Thread Spawn(string name, ThreadPriority priority, ThreadStart work)
    {
        var thread = new Thread(work) { Name = name, Priority = priority, IsBackground = true };
        thread.Start();
        return thread;
    }

    private void Run(UserGuard guard, GeneratorComponent? culprit)
    {
        try
        {
            if (culprit is not null)
                engine.Recover(culprit);
            while (!isStopping && engine.Guard == guard && !isDone())
                RunNext();
            engine.Close();
            ended.Set();
        }
        catch (EngineThreadAbandonedException)
        {
            // Another thread has the engine; this one was lost in a generator's code and has nothing left to do.
        }
    }

    private void RunNext()
    {
        timer.WaitUntil(deadline);
        var woke = timer.Now;
        LetGoOfTooMany(woke);
        var current = deadline;
        deadline += engine.Options.Step;
        engine.RunStep(current);
        engine.Statistics.Count(woke - current, timer.Now - woke, engine.Options.Step);
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
        var watchdog = new Watchdog();
        var period = Watchdog.PeriodFor(engine.Options.TimeBudget);
        while (!ended.Wait(period))
            if (watchdog.Look(engine.Guard) is { } culprit)
                TakeOver(culprit);
    }

    private void TakeOver(GeneratorComponent culprit)
    {
        var guard = engine.Guard = new();
        Spawn("Tactus engine", ThreadPriority.Highest, () => Run(guard, culprit));
    }
}
