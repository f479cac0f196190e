namespace Tactus;

/// <summary>What people asked for since the last step, in the order in which it came.</summary>
/// <remarks>
/// Thread: any may post, without a lock; the engine's thread alone drains. Until the loop opens it, and on the engine's own thread while it drains,
/// a request is carried out at once: a piece is put together that way.
/// </remarks>
internal sealed class Inbox
{
    private Request? newest;
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

    /// <summary>Carries out all that was asked for before this moment; what a request asks for in turn is carried out with it.</summary>
    /// <param name="onError">Gets what a request throws; the others are carried out all the same.</param>
    public void Drain(Action<Exception> onError)
    {
        if (Volatile.Read(ref newest) is null)
            return;
        drainingThread = Environment.CurrentManagedThreadId;
        for (var request = OldestFirst(Interlocked.Exchange(ref newest, null)); request is not null; request = request.Neighbour)
            Try(request.Action, onError);
        drainingThread = -1;
    }

    /// <summary>Carries out one request at once, and what it asks for in turn with it. Thread: the engine's own.</summary>
    public void CarryOut(Action action, Action<Exception> onError)
    {
        drainingThread = Environment.CurrentManagedThreadId;
        Try(action, onError);
        drainingThread = -1;
    }

    private void Push(Request request)
    {
        do
            request.Neighbour = Volatile.Read(ref newest);
        while (Interlocked.CompareExchange(ref newest, request, request.Neighbour) != request.Neighbour);
    }

    private static Request? OldestFirst(Request? newest)
    {
        Request? oldest = null;
        while (newest is not null)
            (oldest, newest, newest.Neighbour) = (newest, newest.Neighbour, oldest);
        return oldest;
    }

    private static void Try(Action action, Action<Exception> onError)
    {
        try
        {
            action();
        }
        catch (Exception error)
        {
            onError(error);
        }
    }

    private sealed class Request(Action action)
    {
        public Action Action => action;

        /// <summary>The request that came before this one; once they are turned round, the one that came after it.</summary>
        public Request? Neighbour { get; set; }
    }
}
