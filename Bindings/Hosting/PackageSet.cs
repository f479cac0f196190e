namespace Tactus.Hosting;

/// <summary>Which set of packages this build was made with (docs/decisions/0001-two-package-sets.md).</summary>
internal static class PackageSet
{
    /// <summary><c>full</c> or <c>base</c>.</summary>
    public const string Name =
#if TACTUS_FULL
        "full";
#else
        "base";
#endif
}
