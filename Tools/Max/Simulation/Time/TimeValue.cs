namespace Tactus.Tools.Max.Simulation;

/// <summary>A length of time as a patch writes it: milliseconds, or ticks of the transport (480 a quarter note).</summary>
/// <remarks>Source: facts.md 4.3: <c>250</c>, <c>240 ticks</c>, <c>4n 8nd 16nt</c>, <c>1.2.240</c>, <c>1 2 240 bbu</c>; bars.beats.units as an interval counts from 0.</remarks>
internal readonly record struct TimeValue(double Amount, bool IsTicks)
{
    public const int TicksPerQuarter = 480;

    public static TimeValue Milliseconds(double amount) => new(amount, false);

    public static TimeValue Ticks(double amount) => new(amount, true);

    /// <summary>Reads a length of time; null if it is none.</summary>
    /// <param name="atoms">The words.</param>
    /// <param name="transport">For the length of a bar.</param>
    /// <param name="bareIsTicks">Whether a bare number counts ticks: in attributes such as quantize.</param>
    public static TimeValue? Read(ReadOnlySpan<Atom> atoms, MaxTransport transport, bool bareIsTicks = false) => atoms switch
    {
        [{ IsNumber: true } number] => new(number.AsFloat, bareIsTicks),
        [{ IsNumber: true } number, { Symbol: "ticks" }] => Ticks(number.AsFloat),
        [{ IsNumber: true } number, { Symbol: "ms" }] => Milliseconds(number.AsFloat),
        [{ IsNumber: true } number, { Symbol: "hz" }] => Milliseconds(1000 / number.AsFloat),
        [{ IsNumber: true } bars, { IsNumber: true } beats, { IsNumber: true } units, { Symbol: "bbu" }] => Bars(bars.AsFloat, beats.AsFloat, units.AsFloat, transport),
        [{ Symbol: { } word }] => Word(word, transport),
        _ => null,
    };

    /// <summary>The ticks of a note value: <c>4n</c> is 480, dotted half as long again, triplet two thirds.</summary>
    public static double? NoteValue(string word)
    {
        var at = word.IndexOf('n', StringComparison.Ordinal);
        if (at < 1 || !int.TryParse(word.AsSpan(0, at), out var part) || part is not (1 or 2 or 4 or 8 or 16 or 32 or 64 or 128))
            return null;
        var plain = 4.0 * TicksPerQuarter / part;
        return word[at..] switch { "n" => plain, "nd" => plain * 1.5, "nt" => plain * 2 / 3, _ => null };
    }

    private static TimeValue? Word(string word, MaxTransport transport)
    {
        if (NoteValue(word) is { } ticks)
            return Ticks(ticks);
        var parts = word.Split('.').Select(part => double.TryParse(part, out var number) ? number : double.NaN).ToArray();
        return parts is [var bars, var beats, var units] && !parts.Any(double.IsNaN) ? Bars(bars, beats, units, transport) : null;
    }

    private static TimeValue Bars(double bars, double beats, double units, MaxTransport transport) =>
        Ticks(bars * transport.TicksPerBar + beats * transport.TicksPerBeat + units);
}
