namespace Tactus.Tools.Performing;

/// <summary>Counts late events by generator, and says what becomes of each: what the generator's late policy wants.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class Lateness
{
    private readonly Dictionary<int, LateCount> counts = [];
    private IReadOnlyDictionary<int, IncomingGenerator> generators = new Dictionary<int, IncomingGenerator>();

    /// <summary>The generators that had late events, in the order of their numbers.</summary>
    public LateCount[] Counts => [.. counts.OrderBy(one => one.Key).Select(one => one.Value with { Worst = Math.Round(one.Value.Worst, 3) })];

    /// <summary>What the piece says of its generators.</summary>
    public void Describe(IReadOnlyDictionary<int, IncomingGenerator> known) => generators = known;

    /// <summary>Counts a late event.</summary>
    /// <param name="generator">Whose.</param>
    /// <param name="by">By how many ms.</param>
    /// <returns>Whether it is to be dropped.</returns>
    public bool Drops(int generator, double by)
    {
        var known = generators.GetValueOrDefault(generator) ?? new IncomingGenerator($"generator {generator}", null);
        var isDropped = by > (known.DropsAfter ?? LatePolicy.LongestDelay);
        var before = counts.GetValueOrDefault(generator) ?? new LateCount(known.Name, 0, 0, 0);
        counts[generator] = before with
        {
            Played = before.Played + (isDropped ? 0 : 1),
            Dropped = before.Dropped + (isDropped ? 1 : 0),
            Worst = Math.Max(before.Worst, by),
        };
        return isDropped;
    }
}
