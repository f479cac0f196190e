namespace Tactus;

/// <summary>Keeps a public property, field or method (with all its overloads) away from the outside: it is not described, got, set, called or saved.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class HiddenAttribute : Attribute;
