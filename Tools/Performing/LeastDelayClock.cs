namespace Tactus.Tools.Performing;

/// <summary>Relates this process's clock to the engine's, by the round trip that was the least delayed of the last ones.</summary>
/// <remarks>A trip that took long tells little about where in it the engine's clock was read; the shortest one tells most. Thread: one at a time.</remarks>
internal sealed class LeastDelayClock
{
    private const int Kept = 32, Anchors = 30, EnoughAnchors = 4;
    private const double BetweenAnchors = 2000;
    private readonly Queue<(double RoundTrip, double Offset)> exchanges = new();

    // The least delayed exchange of each stretch: the points that the drift is fitted to.
    private readonly List<(double Since, double At, double RoundTrip, double Offset)> anchors = [];

    /// <summary>Whether there was an exchange at all.</summary>
    public bool IsSet => exchanges.Count > 0;

    /// <summary>What to add to this process's milliseconds to get the engine's.</summary>
    public double Offset => exchanges.MinBy(exchange => exchange.RoundTrip).Offset;

    /// <summary>The shortest of the last round trips, in ms.</summary>
    public double RoundTrip => exchanges.Min(exchange => exchange.RoundTrip);

    /// <summary>By how much the engine's clock goes faster than this one, in parts per million; null until enough is known.</summary>
    /// <remarks>Source: the Theil–Sen estimator (the median of the slopes between all pairs).</remarks>
    public double? DriftPpm => anchors.Count < EnoughAnchors ? null : MedianOf([.. anchors.SelectMany((one, i) => anchors.Take(i).Select(other => (one.Offset - other.Offset) / (one.At - other.At)))]) * 1e6;

    /// <summary>Takes one exchange in.</summary>
    /// <param name="sent">When the ping was sent, by this process's clock, in ms.</param>
    /// <param name="received">When the engine had it, by its clock.</param>
    /// <param name="answered">When the engine answered, by its clock.</param>
    /// <param name="returned">When the answer was here, by this process's clock.</param>
    public void Add(double sent, double received, double answered, double returned)
    {
        var (roundTrip, offset) = (returned - sent - (answered - received), (received - sent + (answered - returned)) / 2);
        exchanges.Enqueue((roundTrip, offset));
        if (exchanges.Count > Kept)
            exchanges.Dequeue();
        Anchor(returned, roundTrip, offset);
    }

    /// <summary>Forgets everything: another engine has another clock.</summary>
    public void Reset()
    {
        exchanges.Clear();
        anchors.Clear();
    }

    private void Anchor(double at, double roundTrip, double offset)
    {
        if (anchors.Count == 0 || at - anchors[^1].Since >= BetweenAnchors)
            anchors.Add((at, at, roundTrip, offset));
        else if (roundTrip < anchors[^1].RoundTrip)
            anchors[^1] = (anchors[^1].Since, at, roundTrip, offset);
        if (anchors.Count > Anchors)
            anchors.RemoveAt(0);
    }

    private static double MedianOf(double[] numbers)
    {
        Array.Sort(numbers);
        return (numbers[(numbers.Length - 1) / 2] + numbers[numbers.Length / 2]) / 2;
    }
}
