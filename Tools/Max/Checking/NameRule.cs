using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every object exists: it comes with Max, with the package, or as a file in a folder that Max searches.</summary>
/// <remarks>Max leaves a box of an unknown name dead, and says so in its console only.</remarks>
internal sealed class NameRule : IPatchRule
{
    private const string Rule = "object";

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope)
    {
        var found = DependencyCache.Names(file);
        return file.Root.WithInner().Where(patcher => patcher.IsOrdinary).SelectMany(patcher => patcher.Boxes)
            .Select(box => Problem(box, scope, found) is { } problem ? Finding.Of(problem.Severity, Rule, file, box, problem.Message) : null).OfType<Finding>();
    }

    private static (Severity Severity, string Message)? Problem(Box box, CheckScope scope, HashSet<string> found)
    {
        if (box.Name.Length == 0 || box.Name.Contains('#', StringComparison.Ordinal) || box.Inner is not null)
            return null;
        if (box.Class != "newobj" && ObjectCatalog.Find(box.Class) is { Kind: BoxKind.Typed })
            return (Severity.Error, $"\"maxclass\" is \"{box.Class}\", which is typed into an object box; write \"maxclass\": \"newobj\" and \"text\": \"{box.Class} …\", or Max makes nothing of it.");
        if (scope.Knows(box.Name) || found.Contains(box.Name) || scope.Search.Has(box.Name))
            return null;
        var hint = Names.Nearest(box.Name, scope.KnownNames) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        return (scope.Missing, $"There is no object named '{box.Name}' in Max, nor a patch or an external of that name where Max searches{hint} Put its file beside the patch, name its folder with --search, or, if another package has it, name it with --known.");
    }
}
