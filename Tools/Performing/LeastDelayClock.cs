namespace Tactus.Tools.Performing;

/// <summary>Relates this process's clock to the engine's, by the round trip that was the least delayed of the last ones.</summary>
/// <remarks>A trip that took long tells little about where in it the engine's clock was read; the shortest one tells most. Thread: one at a time.</remarks>
internal sealed class LeastDelayClock
{
    private const int Kept = 32;
    private readonly Queue<(double RoundTrip, double Offset)> exchanges = new();

    /// <summary>Whether there was an exchange at all.</summary>
    public bool IsSet => exchanges.Count > 0;

    /// <summary>What to add to this process's milliseconds to get the engine's.</summary>
    public double Offset => exchanges.MinBy(exchange => exchange.RoundTrip).Offset;

    /// <summary>The shortest of the last round trips, in ms.</summary>
    public double RoundTrip => exchanges.Min(exchange => exchange.RoundTrip);

    /// <summary>Takes one exchange in.</summary>
    /// <param name="sent">When the ping was sent, by this process's clock, in ms.</param>
    /// <param name="received">When the engine had it, by its clock.</param>
    /// <param name="answered">When the engine answered, by its clock.</param>
    /// <param name="returned">When the answer was here, by this process's clock.</param>
    public void Add(double sent, double received, double answered, double returned)
    {
        exchanges.Enqueue((returned - sent - (answered - received), (received - sent + (answered - returned)) / 2));
        if (exchanges.Count > Kept)
            exchanges.Dequeue();
    }
}
