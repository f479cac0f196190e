namespace Tactus;

/// <summary>What an attribute can hold, as a value.</summary>
internal static class Literals
{
    /// <summary>The value of a number, a bool, a string, an enum's member, null, or an array of those.</summary>
    /// <exception cref="ArgumentException">It is anything else.</exception>
    public static Value ValueOf(object? literal, string place) => literal switch
    {
        null => Value.Nil,
        bool flag => flag,
        string text => text,
        Enum member => member.ToString(),
        float or double or decimal or ulong => Convert.ToDouble(literal, null),
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(literal, null),
        Array items => Value.List([.. items.Cast<object?>().Select(item => ValueOf(item, place))]),
        _ => throw new ArgumentException($"'{place}' has a default of type {TypeNames.Of(literal.GetType())}; a default is a number, a bool, a string, an enum's member, or an array of those."),
    };
}
