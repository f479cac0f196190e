namespace Tactus;

/// <summary>
/// What a value goes back to by a double click: <c>[Default(60)]</c>. Without it that is what the member held when its object became a control, and for a
/// parameter what C# takes when it is left out.
/// </summary>
/// <param name="value">A number, a bool, a string, an enum's member, or an array of those; it fits the type, and the range if there is one.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DefaultAttribute(object value) : Attribute
{
    /// <summary>The value.</summary>
    public object Value { get; } = value;
}
