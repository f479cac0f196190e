namespace Tactus;

/// <summary>Lets the outside see a property or field, and not set it, although C# code can.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class ReadOnlyAttribute : Attribute;
