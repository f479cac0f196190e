using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every object exists, and every one that a message to <c>thispatcher</c> makes: it comes with Max, with the package, or as a file in a folder that Max searches.</summary>
/// <remarks>Max leaves a box of an unknown name dead, and says so in its console only.</remarks>
internal sealed class NameRule : IPatchRule
{
    private const string Rule = "object";

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope)
    {
        var found = DependencyCache.Names(file);
        return file.Root.WithInner().Where(patcher => patcher.IsOrdinary).SelectMany(patcher => patcher.Boxes)
            .SelectMany(box => Problems(box, scope, found).Select(problem => Finding.Of(problem.Severity, Rule, file, box, problem.Message)));
    }

    private static IEnumerable<(Severity Severity, string Message)> Problems(Box box, CheckScope scope, HashSet<string> found)
    {
        if (box.Class != "newobj" && box.Inner is null && ObjectCatalog.Find(box.Class) is { Kind: BoxKind.Typed })
            return [(Severity.Error, $"\"maxclass\" is \"{box.Class}\", which is typed into an object box; write \"maxclass\": \"newobj\" and \"text\": \"{box.Class} …\", or Max makes nothing of it.")];
        return NamesOf(box).Where(name => name.Length > 0 && name.IndexOfAny(['#', '$']) < 0 && !scope.Knows(name) && !found.Contains(name) && !scope.Search.Has(name))
            .Select(name => (scope.Missing, Missing(name, scope)));
    }

    private static IEnumerable<string> NamesOf(Box box) => box.Class == "message" ? MadeBy(box) : box.Inner is null ? [box.Name] : [];

    // script newdefault, a scripting name, x, y, and what is typed into the new box.
    private static IEnumerable<string> MadeBy(Box message) => !message.LeadsTo("thispatcher") ? [] : message.Text.Split(',').Select(BoxText.Split)
        .Where(words => words is ["script", "newdefault", _, _, _, _, ..]).Select(words => words[5]);

    private static string Missing(string name, CheckScope scope)
    {
        var hint = Names.Nearest(name, scope.KnownNames) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        return $"There is no object named '{name}' in Max, nor a patch or an external of that name where Max searches{hint} Put its file beside the patch, name its folder with --search, or, if another package has it, name it with --known.";
    }
}
