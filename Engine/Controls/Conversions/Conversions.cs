using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tactus;

/// <summary>Finds the conversion of a type. Each is made once.</summary>
internal static class Conversions
{
    private static readonly ConditionalWeakTable<Type, Box> Known = [];

    private static readonly Dictionary<Type, Conversion> Plain = new()
    {
        [typeof(sbyte)] = new IntegerConversion<sbyte>(),
        [typeof(byte)] = new IntegerConversion<byte>(),
        [typeof(short)] = new IntegerConversion<short>(),
        [typeof(ushort)] = new IntegerConversion<ushort>(),
        [typeof(int)] = new IntegerConversion<int>(),
        [typeof(uint)] = new IntegerConversion<uint>(),
        [typeof(long)] = new IntegerConversion<long>(),
        [typeof(ulong)] = new IntegerConversion<ulong>(),
        [typeof(Half)] = new RealConversion<Half>(),
        [typeof(float)] = new RealConversion<float>(),
        [typeof(double)] = new RealConversion<double>(),
        [typeof(decimal)] = new RealConversion<decimal>(),
        [typeof(bool)] = new BoolConversion(),
        [typeof(string)] = new StringConversion(),
        [typeof(Duration)] = new DurationConversion(),
        [typeof(Position)] = new PositionConversion(),
        [typeof(Tempo)] = new TempoConversion(),
        [typeof(Atom)] = new AtomConversion(),
        [typeof(Value)] = new ValueConversion(),
    };

    /// <summary>The conversion of a type, or null if the outside has no value for it.</summary>
    public static Conversion? For(Type type) => Known.GetValue(type, static type => new(Make(type))).Conversion;

    /// <summary>The conversion of a type of numbers that keep to a range; one of its own, since the range is a member's.</summary>
    /// <param name="type">A number, one that may be null, or a list of numbers.</param>
    /// <param name="bounds">The range of each number.</param>
    public static Conversion Within(Type type, NumberBounds bounds)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return Create(typeof(NullableConversion<>), [inner], Within(inner, bounds));
        return ItemOf(type) is { } item ? MakeList(type, item, Within(item, bounds)) : Create(typeof(LimitedConversion<>), [type], For(type)!, bounds);
    }

    /// <summary>The conversion of a class's type where null is allowed as well.</summary>
    public static Conversion OrNull(Conversion conversion, Type type) => Create(typeof(NullConversion<>), [type], conversion);

    private static Conversion? Make(Type type)
    {
        if (Plain.TryGetValue(type, out var plain))
            return plain;
        if (type.IsEnum)
            return Create(typeof(EnumConversion<>), [type]);
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return For(inner) is { } conversion ? Create(typeof(NullableConversion<>), [inner], conversion) : null;
        return ItemOf(type) is { } item && For(item) is { Depth: < Value.MaxDepth } each ? MakeList(type, item, each) : null;
    }

    private static Type? ItemOf(Type type)
    {
        if (type.IsSZArray)
            return type.GetElementType();
        return type.IsConstructedGenericType && (IsReadList(type) || IsWrittenList(type)) ? type.GenericTypeArguments[0] : null;
    }

    private static bool IsReadList(Type type) => type.GetGenericTypeDefinition() is var open
        && (open == typeof(IEnumerable<>) || open == typeof(IReadOnlyCollection<>) || open == typeof(IReadOnlyList<>));

    private static bool IsWrittenList(Type type) => type.GetGenericTypeDefinition() is var open
        && (open == typeof(List<>) || open == typeof(IList<>) || open == typeof(ICollection<>));

    private static Conversion MakeList(Type type, Type item, Conversion each)
    {
        var maker = typeof(Conversions).GetMethod(type.IsSZArray || IsReadList(type) ? nameof(AsArray) : nameof(AsList), BindingFlags.NonPublic | BindingFlags.Static)!;
        var make = maker.MakeGenericMethod(type, item).CreateDelegate(typeof(Func<,>).MakeGenericType(item.MakeArrayType(), type));
        return Create(typeof(ListConversion<,>), [type, item], each, make);
    }

    private static TList AsArray<TList, TItem>(TItem[] items) => (TList)(object)items;

    private static TList AsList<TList, TItem>(TItem[] items) => (TList)(object)new List<TItem>(items);

    private static Conversion Create(Type open, Type[] types, params object[] arguments) =>
        (Conversion)Activator.CreateInstance(open.MakeGenericType(types), arguments)!;

    // A table of weak keys holds classes only, and "there is none" is an answer to be kept too.
    private sealed record Box(Conversion? Conversion);
}
