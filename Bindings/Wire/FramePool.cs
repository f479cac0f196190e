namespace Tactus.Wire;

/// <summary>Frames at rest, so that a step that plays notes makes no garbage.</summary>
/// <remarks>Thread: any, without locks. Allocates: a frame where none is at rest.</remarks>
internal sealed class FramePool
{
    private const int LargestKept = 1 << 20;

    private readonly Pool<Frame> resting;

    /// <summary>A pool with nothing in it yet.</summary>
    /// <param name="size">How many frames may rest in it; more than those go to the garbage.</param>
    public FramePool(int size = Pool<Frame>.UsualSize) => resting = new(() => new(this), size);

    /// <summary>An empty frame, held by the caller.</summary>
    public Frame Rent() => resting.Rent().Begin();

    /// <summary>Takes back a frame that nobody holds; one that grew very large is let go.</summary>
    public void Return(Frame frame)
    {
        if (frame.Capacity <= LargestKept)
            resting.Return(frame);
    }
}
