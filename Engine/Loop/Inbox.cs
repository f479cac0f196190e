namespace Tactus;

/// <summary>What people asked for since the last step, in the order in which it came.</summary>
/// <remarks>
/// Thread: any may post, without a lock; the engine's thread alone drains. Until the loop opens it, and on the engine's own thread while it drains,
/// a request is carried out at once: a piece is put together that way.
/// </remarks>
internal sealed class Inbox
{
    private Posting? newest;
    private Posting? first;
    private Posting? last;
    private volatile bool isOpen;
    private int drainingThread = -1;
    private int holdingThread = -1;
    private Instant heldUntil;

    /// <summary>What waits for a moment of its own.</summary>
    public HeldRequests Held { get; } = new();

    /// <summary>What the engine's thread asks for from now on is held until a moment: code runs that is called ahead of it.</summary>
    public void HoldUntil(Instant moment) => (holdingThread, heldUntil) = (Environment.CurrentManagedThreadId, moment);

    /// <summary>What the engine's thread asks for waits no longer than anyone's.</summary>
    public void HoldNoLonger() => holdingThread = -1;

    /// <summary>From now on requests wait for the next step.</summary>
    public void Open() => isOpen = true;

    /// <summary>From now on requests are carried out at once, again; what still waits is carried out first.</summary>
    public void Close(Action<Exception> onError)
    {
        Drain(onError);
        isOpen = false;
    }

    /// <summary>Asks for something between two steps.</summary>
    public void Post(Action action)
    {
        if (holdingThread == Environment.CurrentManagedThreadId)
            Held.Add(heldUntil, action);
        else if (isOpen && drainingThread != Environment.CurrentManagedThreadId)
            Push(new(action));
        else
            action();
    }

    /// <summary>Asks for something that need not wait for the step: it touches controls, and nothing that is already on its way.</summary>
    /// <param name="posting">It may be posted again once its action has begun.</param>
    /// <returns>Whether it waits for somebody to carry it out; false if that is done.</returns>
    public bool PostPrompt(Posting posting)
    {
        if (!isOpen || drainingThread == Environment.CurrentManagedThreadId)
        {
            posting.Action();
            return false;
        }
        Push(posting);
        return true;
    }

    /// <summary>Carries out all that was asked for before this moment; what a request asks for in turn is carried out with it.</summary>
    /// <param name="onError">Gets what a request throws; the others are carried out all the same.</param>
    public void Drain(Action<Exception> onError)
    {
        TakeIn();
        if (first is null)
            return;
        drainingThread = Environment.CurrentManagedThreadId;
        while (first is not null)
            Try(TakeFirst(), onError);
        drainingThread = -1;
    }

    /// <summary>
    /// Carries out what need not wait for the step, up to the first request that has to: nobody overtakes anybody. What they ask for in turn waits for the step.
    /// </summary>
    public void DrainPrompt(Action<Exception> onError)
    {
        TakeIn();
        while (first is { IsPrompt: true })
            Try(TakeFirst(), onError);
    }

    /// <summary>Carries out one request at once, and what it asks for in turn with it. Thread: the engine's own.</summary>
    public void CarryOut(Action action, Action<Exception> onError)
    {
        drainingThread = Environment.CurrentManagedThreadId;
        Try(action, onError);
        drainingThread = -1;
    }

    /// <summary>The thread that drained was lost in a request: what still waits is another one's, and what the lost one asks for waits like anyone's.</summary>
    public void Recover() => (drainingThread, holdingThread) = (-1, -1);

    private void Push(Posting posting)
    {
        do
            posting.Neighbour = Volatile.Read(ref newest);
        while (Interlocked.CompareExchange(ref newest, posting, posting.Neighbour) != posting.Neighbour);
    }

    // What has come lies newest first; it is turned round and put behind what still waits.
    private void TakeIn()
    {
        if (Volatile.Read(ref newest) is null)
            return;
        var come = Interlocked.Exchange(ref newest, null);
        var end = come;
        Posting? oldest = null;
        while (come is not null)
            (oldest, come, come.Neighbour) = (come, come.Neighbour, oldest);
        if (first is null)
            first = oldest;
        else
            last!.Neighbour = oldest;
        last = end;
    }

    private Action TakeFirst()
    {
        var action = first!.Action;
        first = first.Neighbour;
        return action;
    }

    private static void Try(Action action, Action<Exception> onError)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is not EngineThreadAbandonedException)
        {
            onError(error);
        }
    }
}
