using System.Collections.Concurrent;

namespace Tactus;

/// <summary>What people asked for since the last step, in the order in which it came.</summary>
/// <remarks>
/// Thread: any may post, without a lock; the engine's thread alone drains. Until the loop opens it, and on the engine's own thread while it drains,
/// a request is carried out at once: a piece is put together that way.
/// </remarks>
internal sealed class Inbox
{
    private readonly ConcurrentQueue<Action> requests = new();
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
    public void Post(Action request)
    {
        if (isOpen && drainingThread != Environment.CurrentManagedThreadId)
            requests.Enqueue(request);
        else
            request();
    }

    /// <summary>Carries out all that was asked for before this moment; what a request asks for in turn is carried out with it.</summary>
    /// <param name="onError">Gets what a request throws; the others are carried out all the same.</param>
    public void Drain(Action<Exception> onError)
    {
        if (requests.IsEmpty)
            return;
        drainingThread = Environment.CurrentManagedThreadId;
        for (var left = requests.Count; left > 0 && requests.TryDequeue(out var request); left--)
            CarryOut(request, onError);
        drainingThread = -1;
    }

    private static void CarryOut(Action request, Action<Exception> onError)
    {
        try
        {
            request();
        }
        catch (Exception error) when (error is not EngineThreadAbandonedException)
        {
            onError(error);
        }
    }
}
