using System.Text.Json.Serialization;
using Tactus.Tools.Jitter.Measuring;

namespace Tactus.Tools.Jitter.Reporting;

/// <summary>
/// How sure a ratio of two 99th percentiles is: in nine of ten runs as noisy as this one it would lie in this range. Found by drawing rounds anew, with
/// repetition, both ways' turns of a round together, because noise comes in spells longer than a wake-up.
/// </summary>
/// <remarks>Source: the block bootstrap; Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 8.</remarks>
internal sealed record RatioRange([property: JsonPropertyName("low")] double Low, [property: JsonPropertyName("high")] double High)
{
    private const int Draws = 200, FewestRounds = 5;
    private const double Tail = .05, Share = .99;

    /// <summary>The range; null where there were too few rounds to tell. The same samples give the same range.</summary>
    public static RatioRange? Of(WayRecord way, WayRecord floor)
    {
        var rounds = Math.Min(way.Turns, floor.Turns);
        if (rounds < FewestRounds)
            return null;
        var (random, ratios) = (new Random(1), new double[Draws]);
        foreach (ref var ratio in ratios.AsSpan())
        {
            var drawn = Enumerable.Range(0, rounds).Select(_ => random.Next(rounds)).ToArray();
            ratio = Percentile(way, drawn) / Percentile(floor, drawn);
        }
        Array.Sort(ratios);
        return new(Math.Round(ratios[(int)(Draws * Tail)], 2), Math.Round(ratios[(int)(Draws * (1 - Tail)) - 1], 2));
    }

    private static double Percentile(WayRecord way, int[] rounds)
    {
        var samples = new List<float>(way.Late.Length);
        foreach (var round in rounds)
            samples.AddRange(way.LateIn(round));
        samples.Sort();
        return Quantiles.At(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(samples), Share);
    }
}
