namespace Tactus;

/// <summary>Words for what came from outside and for what went wrong.</summary>
internal static class Sentences
{
    /// <summary>A value as a sentence names it: <c>0.5</c>, <c>the string 'fast'</c>, <c>a list of 3 values</c>.</summary>
    public static string Describe(in Value value) => value.Kind switch
    {
        ValueKind.Nil => "nil",
        ValueKind.Bool => value.AsBool ? "true" : "false",
        ValueKind.String => $"the string '{Names.Shorten(value.Text!)}'",
        ValueKind.List => $"a list of {Count(value.Items.Length, "value")}",
        _ => value.ToString(),
    };

    /// <summary>Such as <c>no values</c>, <c>1 value</c>, <c>3 values</c>.</summary>
    public static string Count(int count, string what) => count switch
    {
        0 => $"no {what}s",
        1 => $"1 {what}",
        _ => $"{count} {what}s",
    };

    /// <summary>An exception's first line, without the parameter's name that .NET appends: the outside does not know it.</summary>
    public static string Of(Exception failure)
    {
        var line = failure.Message.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        if (end >= 0)
            line = line[..end].TrimEnd();
        var parameter = line.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        if (parameter > 0)
            line = line[..parameter];
        return line.IsEmpty ? $"{failure.GetType().Name}." : line.ToString();
    }
}
