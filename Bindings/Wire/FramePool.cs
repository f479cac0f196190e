namespace Tactus.Wire;

/// <summary>Frames at rest, so that a step that plays notes makes no garbage.</summary>
/// <remarks>Thread: any, without locks. Allocates: a frame where none is at rest.</remarks>
internal sealed class FramePool
{
    private const int LargestKept = 1 << 20;

    private readonly Frame?[] resting;

    /// <summary>A pool with nothing in it yet.</summary>
    /// <param name="size">How many frames may rest in it; more than those go to the garbage.</param>
    public FramePool(int size = 256) => resting = new Frame?[size];

    /// <summary>An empty frame, held by the caller.</summary>
    public Frame Rent()
    {
        foreach (ref var place in resting.AsSpan())
            if (Volatile.Read(ref place) is not null && Interlocked.Exchange(ref place, null) is { } frame)
                return frame.Begin();
        return new Frame(this).Begin();
    }

    /// <summary>Takes back a frame that nobody holds; one that grew very large is let go.</summary>
    public void Return(Frame frame)
    {
        if (frame.Capacity > LargestKept)
            return;
        foreach (ref var place in resting.AsSpan())
            if (Volatile.Read(ref place) is null && Interlocked.CompareExchange(ref place, frame, null) is null)
                return;
    }
}
