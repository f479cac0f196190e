namespace Tactus;

/// <summary>An XML comment, as plain text.</summary>
/// <param name="Summary">What its summary says; null if it has none.</param>
/// <param name="Parameters">What it says of a method's parameters, by their names.</param>
internal sealed record Comment(string? Summary, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Of what has no comment.</summary>
    public static Comment None { get; } = new(null, new Dictionary<string, string>());
}
