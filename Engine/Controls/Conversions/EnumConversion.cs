using System.Collections.Frozen;

namespace Tactus;

/// <summary>
/// Enums: by name in any style that <see cref="Names"/> knows, or by number. Flags that are set together go as their number.
/// </summary>
internal sealed class EnumConversion<T> : Conversion<T> where T : struct, Enum
{
    private static readonly string[] WrittenNames = Enum.GetNames<T>();
    private static readonly FrozenDictionary<string, T> ByName =
        WrittenNames.DistinctBy(name => name, Names.Comparer).ToFrozenDictionary(name => name, Enum.Parse<T>, Names.Comparer);
    private static readonly FrozenDictionary<T, string> NameOf =
        Enum.GetValues<T>().Distinct().ToFrozenDictionary(item => item, item => Enum.GetName(item)!);
    private static readonly FrozenDictionary<long, T> ByNumber =
        NameOf.Keys.ToFrozenDictionary(NumberOf);
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);
    private static readonly long AllFlags = ByNumber.Keys.Aggregate(0L, (all, flag) => all | flag);

    public override string Name => "enum";

    public override IReadOnlyList<string> Options => WrittenNames;

    protected override ValueKind? Native => ValueKind.String;

    public override string Taken => $"one of {Names.Listed(WrittenNames)} (or its number)";

    public override Value Write(T item) => NameOf.TryGetValue(item, out var name) ? name : NumberOf(item);

    public override bool TryRead(in Value value, out T result)
    {
        result = default;
        if (value.Text is { } name)
            return ByName.TryGetValue(name, out result);
        return value.IsNumber && double.IsFinite(value.AsFloat) && OfNumber(value.AsInt, out result);
    }

    public override MismatchException Refuse(in Value value) =>
        value.Text is { } name && Names.Nearest(name, WrittenNames) is { } nearest
            ? new($"takes {Taken}, and {Sentences.Describe(value)} came; did you mean '{nearest}'?")
            : base.Refuse(value);

    private static bool OfNumber(long number, out T result)
    {
        if (ByNumber.TryGetValue(number, out result))
            return true;
        var together = IsFlags && (number & ~AllFlags) == 0;
        result = together ? (T)Enum.ToObject(typeof(T), number) : default;
        return together;
    }

    private static long NumberOf(T item) =>
        Type.GetTypeCode(typeof(T)) == TypeCode.UInt64 ? unchecked((long)Convert.ToUInt64(item, null)) : Convert.ToInt64(item, null);
}
