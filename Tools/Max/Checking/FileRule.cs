using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every file that a box names lies in a folder that Max searches, and no two patches or scripts bear one name.</summary>
internal sealed class FileRule : IPatchRule, IScopeRule
{
    private const string Rule = "file";
    private static readonly string[] FoundByName = [".maxpat", ".js", ".mjs", ".html", ".gendsp"];

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope)
    {
        var found = DependencyCache.Names(file);
        return from patcher in file.Root.WithInner()
               where patcher.IsOrdinary
               from box in patcher.Boxes
               from name in FileReferences.Of(box)
               where !Exists(name, scope, found)
               select Finding.Of(scope.Missing, Rule, file, box, Missing(name, scope));
    }

    /// <summary>Max takes the first of two files with one name without a word.</summary>
    public IEnumerable<Finding> Check(CheckScope scope) => scope.Package is null ? [] : FoundByName.SelectMany(scope.Search.EndingWith)
        .GroupBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => Finding.Of(Severity.Warning, Rule, same.First(),
            $"{same.Count()} files that Max searches are named {same.Key}: {string.Join(", ", same.Skip(1).Select(other => Path.GetRelativePath(scope.Package, other)))}. Max takes any one of them; give each its own name."));

    private static bool Exists(string name, CheckScope scope, HashSet<string> found)
    {
        var file = Path.GetFileName(name.Replace('\\', '/'));
        return scope.Search.Has(file) || scope.Search.FindAll($"{file}.maxpat").Count > 0 || ObjectCatalog.HasFile(file) || found.Contains(file);
    }

    private static string Missing(string name, CheckScope scope)
    {
        var ending = Path.GetExtension(name);
        var hint = Names.Nearest(name, scope.Search.EndingWith(ending).Select(path => Path.GetFileName(path)!)) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        var where = scope.Package is null ? "Put it beside the patch, or name its folder with --search." : "Put it into a folder of the package that Max searches, such as patchers, javascript, code or media, or build it first, if it is built.";
        return $"There is no file '{name}' where Max searches{hint} {where}";
    }
}
