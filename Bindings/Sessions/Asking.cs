using System.Collections.Concurrent;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>One request on its way to the engine's thread. It is used again for the next one when it was answered.</summary>
/// <remarks>Thread: rented on any, carried out on the engine's own. Allocates: only while more are on their way than ever before.</remarks>
internal sealed class Asking
{
    private readonly ConcurrentQueue<Asking> idle;
    private readonly Action<Performer, Request> answer;
    private Performer performer = null!;
    private Request request = null!;

    private Asking(ConcurrentQueue<Asking> idle, Action<Performer, Request> answer)
    {
        (this.idle, this.answer) = (idle, answer);
        CarryOut = Answer;
    }

    /// <summary>Answers the request; once.</summary>
    public Action CarryOut { get; }

    /// <summary>A request that is to be answered.</summary>
    /// <param name="idle">Those that can be used again.</param>
    /// <param name="answer">Answers it.</param>
    /// <param name="performer">Who asks.</param>
    /// <param name="request">What.</param>
    public static Asking For(ConcurrentQueue<Asking> idle, Action<Performer, Request> answer, Performer performer, Request request)
    {
        if (!idle.TryDequeue(out var asking))
            asking = new(idle, answer);
        (asking.performer, asking.request) = (performer, request);
        return asking;
    }

    private void Answer()
    {
        var (who, what) = (performer, request);
        idle.Enqueue(this);    // whoever takes it now writes only after these two were read
        answer(who, what);
    }
}
