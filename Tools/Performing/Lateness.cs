namespace Tactus.Tools.Performing;

/// <summary>Counts late events by generator, and says what becomes of each: what the generator's late policy wants.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class Lateness
{
    // An array on the wire has 4,096 elements at most, and nobody reads of so many generators.
    private const int MostTold = 256;

    private readonly Dictionary<int, LateCount> counts = [];
    private readonly Dictionary<int, LateCount> news = [];
    private IReadOnlyDictionary<int, IncomingGenerator> generators = new Dictionary<int, IncomingGenerator>();

    /// <summary>The generators that had late events, in the order of their numbers.</summary>
    public LateCount[] Counts => [.. counts.OrderBy(one => one.Key).Select(one => one.Value with { Worst = Math.Round(one.Value.Worst, 3) })];

    /// <summary>What the piece says of its generators.</summary>
    public void Describe(IReadOnlyDictionary<int, IncomingGenerator> known) => generators = known;

    /// <summary>Counts a late event, unless it was late because its performer came late itself.</summary>
    /// <param name="generator">Whose.</param>
    /// <param name="by">By how many ms.</param>
    /// <param name="isCounted">Whether to count it.</param>
    /// <returns>Whether it is to be dropped.</returns>
    public bool Drops(int generator, double by, bool isCounted = true)
    {
        var known = generators.GetValueOrDefault(generator) ?? new IncomingGenerator($"generator {generator}", null);
        var isDropped = by > (known.DropsAfter ?? LatePolicy.LongestDelay);
        if (!isCounted)
            return isDropped;
        Count(counts, generator, known.Name, by, isDropped);
        Count(news, generator, known.Name, by, isDropped);
        return isDropped;
    }

    /// <summary>What came late since this was last asked, the most first: of each generator its number, how many were played, how many dropped.</summary>
    public long[] TakeNews()
    {
        var told = news.OrderByDescending(one => one.Value.Played + one.Value.Dropped).Take(MostTold).SelectMany(one => new[] { one.Key, one.Value.Played, one.Value.Dropped });
        long[] taken = [.. told];
        news.Clear();
        return taken;
    }

    private static void Count(Dictionary<int, LateCount> counts, int generator, string name, double by, bool isDropped)
    {
        var before = counts.GetValueOrDefault(generator) ?? new LateCount(name, 0, 0, 0);
        counts[generator] = before with
        {
            Played = before.Played + (isDropped ? 0 : 1),
            Dropped = before.Dropped + (isDropped ? 1 : 0),
            Worst = Math.Max(before.Worst, by),
        };
    }
}
