namespace Tactus.Tools.Max.Checking;

/// <summary>All that is checked, in the order in which it is told.</summary>
internal static class RuleSet
{
    public static IReadOnlyList<IPatchRule> OfPatches { get; } =
    [
        new ShapeRule(), new NameRule(), new PortsRule(), new CordRule(), new OrderRule(), new InletRule(), new ArgumentRule(), new FileRule(), new OverlapRule(),
    ];

    public static IReadOnlyList<IScopeRule> OfScopes { get; } =
    [
        new SendRule(), new FileRule(), new RefpageRule(), new DocumentationRule(), new PackageInfoRule(),
    ];
}
