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
        if (isOpen && drainingThread != Environment.CurrentManagedThreadId)
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
            CarryOut(request.Action, onError);
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

    private static void CarryOut(Action action, Action<Exception> onError)
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
