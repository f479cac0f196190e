using System.Globalization;
using System.Numerics;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>One value that both sides build for themselves from the same few words.</summary>
/// <param name="Kind">What kind of value: a key of <c>built</c> in <c>bytes.mjs</c>.</param>
/// <param name="Of">What it is made of, as JSON carries it.</param>
internal sealed record MessagePackCase(string Kind, object? Of)
{
    /// <summary>Every type, at every length or size where its form changes, and one step to either side.</summary>
    public static IEnumerable<MessagePackCase> All =>
    [
        new("nil", null), new("bool", true), new("bool", false),
        .. Integers.Select(number => new MessagePackCase("int", number.ToString(CultureInfo.InvariantCulture))),
        .. new[] { "0", "-0", "1", "1.5", "-0.25", "16777216", "3.4028234663852886e38", "1.401298464324817e-45" }.Select(number => new MessagePackCase("float32", number)),
        .. new[] { "0", "-0", "1", "0.1", "-1e308", "5e-324", "9007199254740993" }.Select(number => new MessagePackCase("float64", number)),
        .. Lengths.Select(length => new MessagePackCase("str", new Text("a", length))),
        .. new[] { new Text("é", 15), new Text("é", 16), new Text("€", 85), new Text("€", 86), new Text("𝄞", 63), new Text("𝄞", 64), new Text("𝄞", 16384) }
            .Select(text => new MessagePackCase("str", text)),
        .. Lengths.Select(length => new MessagePackCase("bin", length)),
        .. new[] { 0, 1, 15, 16, 65535, 65536 }.Select(length => new MessagePackCase("array", length)),
        .. new[] { 0, 1, 15, 16, 65535, 65536 }.Select(length => new MessagePackCase("map", length)),
        .. new[] { 0, 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 255, 256, 65535, 65536 }.SelectMany(length =>
            new[] { -1, 0, 127, -128 }.Select(type => new MessagePackCase("ext", new Extension(type, length)))),
    ];

    private static IEnumerable<int> Lengths => [0, 1, 31, 32, 255, 256, 65535, 65536];

    private static IEnumerable<BigInteger> Integers =>
        from edge in new BigInteger[] { 0, 32, 128, 256, 32768, 65536, 1L << 31, 1L << 32, 1L << 53, long.MaxValue, ulong.MaxValue }
        from number in new[] { edge - 1, edge, edge + 1, -edge - 1, -edge, -edge + 1 }
        where number >= long.MinValue && number <= ulong.MaxValue
        select number;

    /// <summary>What a text or an extension is made of; the members are named as JSON carries them.</summary>
    internal sealed record Text(string text, int times)
    {
        public string Whole() => string.Concat(Enumerable.Repeat(text, times));
    }

    /// <inheritdoc cref="Text"/>
    internal sealed record Extension(int type, int length);
}
