namespace Tactus;

/// <summary>
/// The game loop: wakes at absolute deadlines, one <see cref="EngineOptions.Step"/> apart, and plays the piece one look-ahead before it is heard.
/// </summary>
/// <remarks>
/// Live and offline are one code path: with a <see cref="ManualStepTimer"/> the same loop runs as fast as it can.
/// Thread: <see cref="Start"/>, <see cref="Stop"/> and <see cref="Post"/> any. Allocates: nothing in a step of the steady state.
/// </remarks>
public sealed class EngineLoop : IDisposable
{
    private readonly Piece piece;
    private readonly IPerformance performance;
    private readonly Conductor conductor;
    private readonly LoopThread thread;
    private readonly Action<Exception> complain;
    private bool isPieceChanged;
    private int ownThread;

    /// <summary>An engine for one piece; it does nothing before <see cref="Start"/>.</summary>
    /// <param name="piece">The piece; no other engine may have it.</param>
    /// <param name="performance">Gets to know all that is to be heard.</param>
    /// <param name="timer">What to wake by; disposed of with the engine.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The piece runs already.</exception>
    public EngineLoop(Piece piece, IPerformance performance, IStepTimer timer, EngineOptions? options = null)
    {
        (this.piece, this.performance) = (piece, performance);
        Options = (options ?? new()).Checked();
        conductor = new(piece, Outbox, Options);
        complain = error => Report(LogLevel.Error, error.Message);
        thread = new(this, timer, new(Options.Priority == EnginePriority.RealTime, RealTimeThreads.OfThisSystem));
        piece.Attach(this);
        piece.Time.LookAhead = Options.LookAhead;
    }

    /// <summary>How it runs.</summary>
    public EngineOptions Options { get; }

    /// <summary>Every event until its onset has passed.</summary>
    public Outbox Outbox { get; } = new();

    /// <summary>How punctually it wakes and how long its steps take.</summary>
    public LoopStatistics Statistics { get; } = new();

    /// <summary>How its thread is scheduled now; ordinary before it is started, and where this user may not have more.</summary>
    public EnginePriority Priority => thread.Rank.IsRealTime ? EnginePriority.RealTime : EnginePriority.Ordinary;

    /// <summary>The moment of the current step, or of the last one.</summary>
    public Instant Now => piece.Time.Now;

    /// <summary>The time on the timer, now.</summary>
    public Instant Clock => thread.Clock;

    /// <summary>How many times a generator was resumed since the start.</summary>
    public long Resumed => conductor.Resumed;

    /// <summary>How far before its onset an event is computed and sent, now.</summary>
    public TimeSpan LookAhead => piece.Time.LookAhead;

    /// <summary>The guard of the thread that runs the engine now.</summary>
    internal UserGuard Guard { get; set; } = new();

    /// <summary>The same, if that thread is the calling one.</summary>
    internal UserGuard? GuardHere => ownThread == Environment.CurrentManagedThreadId ? Guard : null;

    /// <summary>Starts the loop on a thread of its own; the transport plays from the first step on, together with the generators.</summary>
    /// <param name="isDone">Asked after every step, on the engine's thread: true ends the loop. Default: it runs until <see cref="Stop"/>.</param>
    /// <param name="play">Whether the transport plays at once. Default: true.</param>
    public void Start(Func<bool>? isDone = null, bool play = true)
    {
        if (play)
            piece.Transport.Play();
        thread.Start(isDone);
    }

    /// <summary>Waits until the loop has ended.</summary>
    public void Wait() => thread.Wait();

    /// <summary>Ends the loop after its current step: what sounds ends, what was sent and is not due yet is taken back.</summary>
    public void Stop() => thread.Stop();

    /// <summary>Asks for something between two steps, on the engine's thread.</summary>
    /// <remarks>Thread: any, without a lock. What throws is reported, and nothing stops.</remarks>
    public void Post(Action request) => piece.Post(request);

    /// <summary>Computes and sends events earlier, or later, from the next step on. A longer look-ahead takes effect at once; a shorter one as time goes by.</summary>
    /// <param name="lookAhead">20 to 500 ms.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lookAhead"/> is out of range.</exception>
    public void SetLookAhead(TimeSpan lookAhead)
    {
        var wanted = (Options with { LookAhead = lookAhead }).Checked().LookAhead;
        Post(() => piece.Time.LookAhead = wanted);
    }

    /// <summary>Sends a sentence to everyone who performs.</summary>
    public void Log(LogLevel level, string text) => Post(() => performance.Report(new LogLine(level, text, Now)));

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        Wait();
        thread.Dispose();
    }

    /// <summary>The first step comes at that moment; from now on requests wait for it.</summary>
    internal void Open(Instant first = default)
    {
        piece.Time.Begin(first);
        piece.Transport.Begin();
        piece.NowLane.Forget();
        piece.Inbox.Open();
    }

    /// <summary>Makes ready what would hold the first step up.</summary>
    internal void Prepare() => conductor.Prepare(performance);

    /// <summary>The calling thread runs the engine from now on: it alone may change what the piece is made of.</summary>
    internal void Own() => ownThread = Environment.CurrentManagedThreadId;

    /// <exception cref="InvalidOperationException">The engine runs, and on another thread than the calling one.</exception>
    internal void RequireOwnThread()
    {
        if (ownThread != 0 && ownThread != Environment.CurrentManagedThreadId)
            throw new InvalidOperationException(
                $"Piece '{piece.Name}' plays: only the engine's own thread may add to it, from a generator or a control's method; from any other use Piece.Post(() => ...).");
    }

    /// <summary>
    /// Asks for something that touches controls and nothing that is on its way to the performers: it is carried out between two steps as
    /// <see cref="Post"/>'s requests are, in the same order, but does not wait for the next step where the timer can be woken.
    /// </summary>
    internal void PostPrompt(Posting request)
    {
        if (piece.Inbox.PostPrompt(request))
            thread.Wake();
    }

    /// <summary>What people asked for that need not wait for the step.</summary>
    internal void Serve() => piece.Inbox.DrainPrompt(complain);

    /// <summary>One step, in the order in which you hear it. The only place that moves <see cref="Now"/>.</summary>
    internal void RunStep(Instant now)
    {
        piece.Time.Now = now;
        piece.Inbox.Drain(complain);                           // what people asked for
        piece.Presets.Step();                                  // what goes from one state to another
        ReportPieceIfChanged();
        conductor.TellNews(performance);                       // what the generators' code should know of it
        conductor.Settle(performance);                         // what it changes for what was already sent
        conductor.SettleHeld(performance, complain);           // what was asked for this moment ahead of it
        piece.Cues.Look();                                     // what scripts make of all that
        conductor.PlayUntil(piece.Time.Horizon, performance);  // what the music wants
        Outbox.HandOver(piece.Transport.KeptFrom, piece.Time, piece.NowLane, performance);   // what the performers get to play
        piece.EndStep();                                       // what has changed for those who look on
    }

    /// <summary>Ends everything that sounds, and every generator.</summary>
    internal void Close()
    {
        performance.Recall(new(null, Now, Silence: true, Again: false));
        conductor.EndAll(performance);
        piece.Inbox.Close(complain);
        ownThread = 0;
    }

    /// <summary>Goes on after the thread was lost in a composer's code: that one is never called again, what the others had ready is sent.</summary>
    internal void Recover(IVisited culprit)
    {
        piece.Inbox.Recover();
        piece.LoseThread(GiveUp(culprit));
        Outbox.HandOver(piece.Transport.KeptFrom, piece.Time, piece.NowLane, performance);
    }

    /// <inheritdoc cref="LoopThread.LookAfter"/>
    internal void LookAfter(Watchdog dog) => thread.LookAfter(dog);

    internal void MarkChanged(GeneratorComponent generator) => conductor.MarkChanged(generator);

    internal void TellOfControl(GeneratorComponent generator, string member) => conductor.TellOfControl(generator, member);

    internal void ControlChanged() => conductor.ControlChanged();

    internal void PieceChanged() => isPieceChanged = true;

    internal void Report(LogLevel level, string text) => performance.Report(new LogLine(level, text, Now));

    private string GiveUp(IVisited culprit)
    {
        if (culprit is GeneratorComponent generator)
            return conductor.GiveUp(generator, performance);
        var member = (MemberVisit)culprit;
        member.Lose(Options.TimeBudget);
        Report(LogLevel.Error, $"{member} {member.WhyLost}");
        return $"{member} {member.WhyLost}";
    }

    private void ReportPieceIfChanged()
    {
        if (isPieceChanged)
            performance.ReportPiece();
        isPieceChanged = false;
    }
}
