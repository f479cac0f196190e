namespace Tactus;

/// <summary>Where a member stands among the others: <c>[Order(-1)]</c> before them, <c>[Order(1)]</c> after them. Values stand before methods in any case.</summary>
/// <param name="order">Ascending. Default where nothing is said: 0; members of one number stand as they are written.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method)]
public sealed class OrderAttribute(int order) : Attribute
{
    /// <summary>The number that members are sorted by.</summary>
    public int Order { get; } = order;
}
