namespace Tactus.Tools.Max.Checking;

/// <summary>Every object of a package has its help and its reference page, and neither is left over from an object that is gone.</summary>
/// <remarks>
/// Objects are the patches in <c>patchers/</c> itself that have inlets or outlets, or that some patch uses; what lies in a folder below, or begins
/// with an underscore, serves them and needs none.
/// </remarks>
internal sealed class DocumentationRule : IScopeRule
{
    private const string Rule = "documentation", Help = ".maxhelp", Page = ".maxref.xml";

    public IEnumerable<Finding> Check(CheckScope scope) => scope.Package is null ? [] : Missing(scope, Path.Combine(scope.Package, "patchers")).Concat(LeftOver(scope));

    private static IEnumerable<Finding> Missing(CheckScope scope, string patchers)
    {
        foreach (var path in Objects(patchers).Where(path => IsObject(path, scope)))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            if (!scope.Search.Has(name + Help))
                yield return Finding.Of(Severity.Error, Rule, path, $"The object has no help; write help/{name}{Help}, or move a patch that only serves others into a folder below patchers.");
            if (!scope.Search.Has(name + Page))
                yield return Finding.Of(Severity.Error, Rule, path, $"The object has no reference page; write docs/{name}{Page}, or move a patch that only serves others into a folder below patchers.");
        }
    }

    private static IEnumerable<string> Objects(string patchers) =>
        Directory.Exists(patchers) ? [.. Directory.EnumerateFiles(patchers, "*.maxpat").Order(StringComparer.Ordinal)] : [];

    private static bool IsObject(string path, CheckScope scope)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return !name.StartsWith('_') && scope.Abstraction(name) is { } patch && (PatchPorts.Of(patch.Root) != default || scope.Uses(patch));
    }

    private static IEnumerable<Finding> LeftOver(CheckScope scope) =>
        from ending in new[] { Help, Page }
        from path in scope.Search.EndingWith(ending)
        let name = Path.GetFileName(path)[..^ending.Length]
        where !scope.Knows(name) && !(ending == Help && scope.Search.Has(name + Page))
        select Finding.Of(Severity.Warning, Rule, path, $"There is no object named '{name}'; rename the file after its object, or take it away.");
}
