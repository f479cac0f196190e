namespace Tactus;

/// <summary>Values between two others.</summary>
/// <remarks>Thread: any. Allocates: nothing for numbers.</remarks>
internal static class Blending
{
    /// <summary>The value on the way from one to another: numbers go along their curve, lists of as many numbers each by itself, all else changes at the half.</summary>
    /// <param name="from">At 0.</param>
    /// <param name="to">At 1.</param>
    /// <param name="part">How far, 0 to 1.</param>
    /// <param name="member">Whose value it is to be.</param>
    public static Value Between(in Value from, in Value to, double part, ControlMember member)
    {
        if (part >= 1)
            return to;
        if (from.IsNumber && to.IsNumber && member.Type != "enum")
            return Number(from.AsFloat, to.AsFloat, part, member.Traits.Curve, member.Type == "int");
        if (AreNumbers(from.Items, to.Items))
            return Numbers(from.Items, to.Items, part, member);
        return part < .5 ? from : to;
    }

    private static Value Number(double from, double to, double part, Curve curve, bool isWhole)
    {
        var number = curve == Curve.Exponential && from * to > 0 ? from * Math.Pow(to / from, part) : from + (to - from) * part;
        return isWhole ? (Value)(long)Math.Round(number) : number;
    }

    private static Value Numbers(ReadOnlySpan<Value> from, ReadOnlySpan<Value> to, double part, ControlMember member)
    {
        var items = new Value[from.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = Number(from[i].AsFloat, to[i].AsFloat, part, member.Traits.Curve, member.Element == "int");
        return Value.FromTrusted(items);
    }

    private static bool AreNumbers(ReadOnlySpan<Value> from, ReadOnlySpan<Value> to)
    {
        if (from.Length != to.Length || from.IsEmpty)
            return false;
        for (var i = 0; i < from.Length; i++)
            if (!from[i].IsNumber || !to[i].IsNumber)
                return false;
        return true;
    }
}
