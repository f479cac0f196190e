using System.Numerics;

namespace Tactus;

/// <summary>
/// One generator's own stream of random numbers. A piece has one seed; each generator's stream is made of that seed and the generator's name, so adding a
/// generator changes no other, and the same seed gives the same music on every machine and every version of .NET.
/// </summary>
/// <remarks>
/// Source: xoshiro256** by Blackman and Vigna (prng.di.unimi.it), seeded by SplitMix64; names are hashed by FNV-1a.
/// <see cref="Random"/> is not used because its sequence for a seed is not promised from one .NET to the next.
/// Thread: one at a time (the generator's own). Allocates: nothing.
/// </remarks>
public sealed class Chance
{
    private ulong a, b, c, d;

    /// <summary>The stream of one name under one seed.</summary>
    public Chance(long seed, string name)
    {
        (Seed, Name) = (seed, name);
        Restart();
    }

    /// <summary>The piece's seed.</summary>
    public long Seed { get; }

    /// <summary>The name that sets this stream apart from others of the same seed.</summary>
    public string Name { get; }

    /// <summary>Starts the stream over; what it gives is the same again.</summary>
    public void Restart()
    {
        var state = (ulong)Seed ^ HashOf(Name);
        (a, b, c, d) = (SplitMix(ref state), SplitMix(ref state), SplitMix(ref state), SplitMix(ref state));
    }

    /// <summary>An even chance between 0 (possible) and 1 (not reached).</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to, not including, <paramref name="count"/>, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is zero or negative.</exception>
    public int Next(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return (int)Math.BigMul(NextBits(), (ulong)count, out _);
    }

    /// <summary>A normally distributed number.</summary>
    /// <param name="mean">The middle.</param>
    /// <param name="deviation">The standard deviation; 0 gives the mean itself.</param>
    /// <remarks>Source: the Box–Muller transform, its cosine half, so that each call takes two numbers from the stream.</remarks>
    public double Normal(double mean, double deviation) =>
        mean + deviation * Math.Sqrt(-2 * Math.Log(1 - NextDouble())) * Math.Cos(2 * Math.PI * NextDouble());

    /// <summary>One of several things, each equally likely.</summary>
    /// <exception cref="ArgumentException">There is nothing to choose from.</exception>
    public T Choose<T>(params IReadOnlyList<T> choices) => choices.Count > 0
        ? choices[Next(choices.Count)]
        : throw new ArgumentException("There is nothing to choose from; give at least one choice.", nameof(choices));

    private ulong NextBits()
    {
        var result = BitOperations.RotateLeft(b * 5, 7) * 9;
        var shifted = b << 17;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = BitOperations.RotateLeft(d, 45);
        return result;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    private static ulong HashOf(string name)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in name)
            hash = (hash ^ letter) * 0x100000001B3;
        return hash;
    }
}
