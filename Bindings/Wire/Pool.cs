namespace Tactus.Wire;

/// <summary>Things at rest that are used again, so that what is done all the time makes no garbage.</summary>
/// <remarks>Thread: any, without locks and without waiting for anybody. Allocates: a thing where none is at rest.</remarks>
/// <param name="make">Makes one more.</param>
/// <param name="size">How many may rest; more than those go to the garbage.</param>
internal sealed class Pool<T>(Func<T> make, int size = Pool<T>.UsualSize)
    where T : class
{
    /// <summary>As many as the frames that may wait for one performer.</summary>
    public const int UsualSize = Limits.FramesWaiting;

    private readonly T?[] resting = new T?[size];
    private int top;    // where the last one was put or taken: only a hint, so that few places are looked at

    /// <summary>One that nobody else has.</summary>
    public T Rent()
    {
        for (var i = 0; i < size; i++)
            if (TryTake((top - i + size) % size) is { } thing)
                return thing;
        return make();
    }

    /// <summary>Lets one rest; whoever returns it does not touch it any more.</summary>
    public void Return(T thing)
    {
        for (var i = 0; i < size; i++)
            if (TryPut((top + i) % size, thing))
                return;
    }

    private T? TryTake(int at)
    {
        if (Volatile.Read(ref resting[at]) is null || Interlocked.Exchange(ref resting[at], null) is not { } thing)
            return null;
        top = at;
        return thing;
    }

    private bool TryPut(int at, T thing)
    {
        if (Volatile.Read(ref resting[at]) is not null || Interlocked.CompareExchange(ref resting[at], thing, null) is not null)
            return false;
        top = at;
        return true;
    }
}
