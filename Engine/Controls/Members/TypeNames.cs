namespace Tactus;

/// <summary>Types as people write them.</summary>
internal static class TypeNames
{
    /// <summary>Such as <c>Dictionary&lt;String, Int32&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (!type.IsGenericType)
            return type.Name;
        var arguments = string.Join(", ", type.GetGenericArguments().Select(Of));
        var tick = type.Name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? type.Name : $"{type.Name[..tick]}<{arguments}>";
    }
}
