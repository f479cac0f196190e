namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>A batch as a performer got it.</summary>
/// <param name="Number">The batch's.</param>
/// <param name="At">When it was here, in ms on the engine's clock.</param>
internal readonly record struct Arrival(long Number, double At);

/// <summary>A note as a performer placed it.</summary>
/// <param name="Index">Which of the <see cref="Series"/>.</param>
/// <param name="Error">By how many ms it was placed after its due time; negative before it.</param>
internal readonly record struct PlacedNote(int Index, double Error);

/// <summary>A real performer at the other end of a real socket, which notes when batches came and where it put the notes.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal interface IMeasuredPerformer : IAsyncDisposable
{
    /// <summary>What it is, for people.</summary>
    string About { get; }

    /// <summary>What placed means here, for people.</summary>
    string Placing { get; }

    /// <summary>Batches that came, so far as was looked.</summary>
    IReadOnlyCollection<Arrival> Arrivals { get; }

    /// <summary>Notes that were placed, so far as was looked.</summary>
    IReadOnlyCollection<PlacedNote> Placed { get; }

    /// <summary>Connects to an engine.</summary>
    /// <exception cref="Hosting.HostingException">What it needs is not on this machine, or it did not come up.</exception>
    Task Begin();

    /// <summary>Looks at what came since the last look.</summary>
    Task Look();
}
