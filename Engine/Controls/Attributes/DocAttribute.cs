namespace Tactus;

/// <summary>What it is for, in a sentence: <c>[Doc("From one note to the next.")]</c>. Without it the XML comment's summary is taken, where there is one.</summary>
/// <param name="text">Not empty.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class DocAttribute(string text) : Attribute
{
    /// <summary>The sentence.</summary>
    public string Text { get; } = text;
}
