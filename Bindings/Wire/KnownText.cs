using System.Text;

namespace Tactus.Wire;

/// <summary>
/// Remembers short texts that came lately: a knob that is dragged names its control and member in every message, and makes no new strings by that.
/// </summary>
/// <remarks>Thread: any, without a lock: what is remembered never changes, and is forgotten when another text takes its place. Allocates: for a text that is not known.</remarks>
internal static class KnownText
{
    private const int Places = 1024, Tries = 8, LongestBytes = 64;    // a piece of 500 names still finds all of them
    private static readonly Entry?[] Entries = new Entry?[Places];

    /// <summary>The string of some UTF-8.</summary>
    public static string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestBytes)
            return Encoding.UTF8.GetString(utf8);
        var hash = HashOf(utf8);
        for (var i = 0u; i < Tries; i++)
        {
            ref var place = ref Entries[(hash + i) % Places];
            if (Volatile.Read(ref place) is not { } known)
                return Remember(utf8, ref place);
            if (utf8.SequenceEqual(known.Utf8))
                return known.Text;
        }
        return Remember(utf8, ref Entries[(hash + hash / Places % Tries) % Places]);
    }

    private static string Remember(ReadOnlySpan<byte> utf8, ref Entry? place)
    {
        var entry = new Entry(utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        Volatile.Write(ref place, entry);
        return entry.Text;
    }

    private static uint HashOf(ReadOnlySpan<byte> utf8)
    {
        var hash = 17u;
        foreach (var letter in utf8)
            hash = unchecked(hash * 31 + letter);
        return hash;
    }

    private sealed record Entry(byte[] Utf8, string Text);
}
