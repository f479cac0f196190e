using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>What a performer asks of a control, on its way to the engine's thread. It is used again for another request when it was carried out.</summary>
/// <remarks>Thread: filled on any, carried out on the engine's own. Allocates: nothing but itself.</remarks>
internal sealed class Asking
{
    private readonly Pool<Asking> pool;
    private readonly Action<Performer, Request> answer;
    private Performer performer = null!;
    private MemberRequest request = null!;

    /// <summary>A request's place.</summary>
    /// <param name="pool">Where it rests.</param>
    /// <param name="answer">Answers requests.</param>
    public Asking(Pool<Asking> pool, Action<Performer, Request> answer)
    {
        (this.pool, this.answer) = (pool, answer);
        Posting = new(Answer, isPrompt: true);
    }

    /// <summary>To be posted once for each request; it is answered then.</summary>
    public Posting Posting { get; }

    /// <summary>Takes a request.</summary>
    public Asking For(Performer who, MemberRequest what)
    {
        (performer, request) = (who, what);
        return this;
    }

    private void Answer()
    {
        var (who, what) = (performer, request);
        pool.Return(this);    // whoever takes it now writes only after these two were read
        answer(who, what);
        what.Release();
    }
}
