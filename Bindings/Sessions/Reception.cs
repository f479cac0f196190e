using Tactus.Scripting;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What the engine's thread does for performers between two steps: welcomes them, answers their requests, and sees them off.</summary>
/// <remarks>
/// Thread: any; the work itself is posted to the engine. The lock is for the time after the engine ended, when what is posted runs at once;
/// while it plays, only its own thread takes it, and if that is lost in a control's code, the next one has another lock.
/// </remarks>
internal sealed class Reception
{
    private Lock gate = new();
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SessionBook book = new();
    private readonly Pool<Asking> askings;
    private readonly Piece piece;
    private readonly Dispatcher dispatcher;
    private readonly FramePool pool;
    private readonly Subscriptions subscriptions;
    private readonly Desk desk;
    private readonly StateNews news;
    private readonly LookAheads lookAheads;
    private ScriptDesk? scripts;
    private EngineLoop? engine;
    private int audience;

    /// <summary>A reception that is not open yet.</summary>
    public Reception(Piece piece, Dispatcher dispatcher, FramePool pool, bool isLookAheadPinned)
    {
        lookAheads = new LookAheads(isLookAheadPinned, dispatcher, pool);
        askings = new(() => new(askings!, AnswerNow));
        (this.piece, this.dispatcher, this.pool) = (piece, dispatcher, pool);
        subscriptions = new Subscriptions(dispatcher, pool);
        news = new StateNews(piece, dispatcher, pool);
        desk = new Desk(piece, subscriptions, dispatcher, pool);
    }

    /// <summary>Done when it is open.</summary>
    public Task Opened => opened.Task;

    /// <summary>Whether anybody was welcomed and is still here.</summary>
    public bool HasAudience => Volatile.Read(ref audience) > 0;

    /// <summary>Opens: the engine runs.</summary>
    public void Open(EngineLoop running)
    {
        engine = running;
        piece.StepEnded += LookForChanges;
        piece.ThreadLost += GoOn;
        opened.SetResult();
    }

    /// <summary>Nobody who still waits for it to open needs to wait any longer.</summary>
    public void Close() => opened.TrySetCanceled();

    /// <summary>Answers a hello: welcome, transport, and everything that is computed and has not passed.</summary>
    public void Welcome(Performer performer, Hello hello) => Post(() => Greet(performer, hello));

    /// <summary>Answers a request.</summary>
    public void Answer(Performer performer, Request request)
    {
        if (request is MemberRequest asked)
            engine!.PostPrompt(askings.Rent().For(performer, asked).Posting);
        else
            AnswerAtTheStep(performer, request);
    }

    // A method of its own, so that only what comes here pays for what is captured.
    private void AnswerAtTheStep(Performer performer, Request request) => engine!.Post(() => AnswerNow(performer, request));

    /// <summary>Lets performers ask for scripts.</summary>
    public void Serve(ScriptStudio studio) => scripts = new ScriptDesk(studio, dispatcher, pool);

    /// <summary>Takes in what a performer's own transport does.</summary>
    public void Follow(Performer performer, TransportReport report) => Post(() =>
    {
        if (!performer.IsGone)
            piece.Transport.Follow(performer.Leader ??= new Leader(performer, piece.Transport, dispatcher, pool), report);
    });

    /// <summary>Takes in how early a performer's events were there.</summary>
    public void Tune(Performer performer, Slack slack) => Post(() => lookAheads.Take(performer, slack, engine!));

    /// <summary>Tells everyone what the piece is made of now. Thread: the engine's own.</summary>
    public void Describe()
    {
        if (engine is null)
            return;
        subscriptions.Follow(piece);
        var frame = pool.Rent();
        DescriptionEncoder.WriteMessage(frame, piece, engine.Options);
        dispatcher.ToAll(frame);
    }

    /// <summary>A performer's connection is gone.</summary>
    public void Leave(Performer performer)
    {
        performer.Leave();
        dispatcher.Leave(performer);
        if (engine is not null)
            Post(() => SeeOff(performer));
    }

    private void AnswerNow(Performer performer, Request request)
    {
        lock (gate)
            if (request is ScriptCommand command && scripts is not null)
                scripts.Answer(performer, command);
            else
                desk.Answer(performer, request);
    }

    private void GoOn(string sentence)
    {
        gate = new();
        desk.AnswerLost(sentence);
    }

    private void LookForChanges()
    {
        lock (gate)
        {
            subscriptions.Look(piece.Time.Now);
            news.Tell();
        }
    }

    private void Greet(Performer performer, Hello hello)
    {
        if (performer.IsGone)
            return;
        var (before, isResumed) = book.Enter(performer, hello.Session, engine!.Clock);
        before?.Link.SayGoodbye(CloseCode.CameBackElsewhere, "The same performer came back on another connection.");
        var number = engine.Outbox.Number;
        var welcome = pool.Rent();
        EngineMessages.WriteWelcome(welcome, performer.Session!, number, isResumed, engine, piece);
        dispatcher.To(performer, welcome);
        var transport = pool.Rent();
        EngineMessages.WriteTransport(transport, piece.Transport.SnapshotAt(engine.Now));
        dispatcher.To(performer, transport);
        var catchUp = new CatchUp(performer, isResumed && hello.Last >= 0 && hello.Last <= number ? hello.Last : number, dispatcher, pool);
        if (isResumed)
            catchUp.TellStops(piece.Generators, engine.Now - Limits.Absence, engine.Outbox);
        catchUp.Run(engine, isResumed ? piece.Generators : null);
        scripts?.Tell(performer);
        dispatcher.Join(performer);
        Interlocked.Increment(ref audience);
    }

    private void SeeOff(Performer performer)
    {
        lookAheads.Leave(performer, engine!);
        if (performer.Leader is { } leader)
            piece.Transport.Release(leader);
        if (performer.Session is null)
            return;
        Interlocked.Decrement(ref audience);
        book.Leave(performer, engine!.Clock);
        subscriptions.Remove(performer);
    }

    private void Post(Action work) => engine!.Post(() => Exclusively(work));

    private void Exclusively(Action work)
    {
        lock (gate)
            work();
    }
}
