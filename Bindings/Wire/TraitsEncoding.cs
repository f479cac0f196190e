using MessagePack;

namespace Tactus.Wire;

/// <summary>Writes what a member or a parameter is beyond its type, as keys of its map in the description.</summary>
/// <remarks>Thread: any. Allocates: nothing.</remarks>
internal static class TraitsEncoding
{
    /// <summary>How many keys there are.</summary>
    public const int Keys = 10;

    /// <summary>Writes the keys and what belongs to them.</summary>
    public static void Write(ref MessagePackWriter writer, ControlTraits traits)
    {
        Write(ref writer, "label", traits.Label);
        Write(ref writer, "doc", traits.Doc);
        Write(ref writer, "minimum", NumberOrNil(traits.Minimum));
        Write(ref writer, "maximum", NumberOrNil(traits.Maximum));
        Write(ref writer, "step", NumberOrNil(traits.Step));
        Write(ref writer, "unit", traits.Unit);
        Write(ref writer, "curve", traits.Curve == Curve.Exponential ? "exponential" : "linear");
        Write(ref writer, "clamp", traits.Clamp);
        Write(ref writer, "nullable", traits.Nullable);
        Write(ref writer, "default", traits.Default ?? Value.Nil);
    }

    private static Value NumberOrNil(double? number) => number is { } some ? some : Value.Nil;

    private static void Write(ref MessagePackWriter writer, string key, Value value)
    {
        writer.Write(key);
        ValueEncoding.Write(ref writer, value);
    }
}
