using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every box has the inlets, outlets and outlet types that Max gives its object for these arguments.</summary>
/// <remarks>Max makes ports anew when it opens a patch and drops the cords that no longer fit, so a wrong number is a lost cord.</remarks>
internal sealed class PortsRule : IPatchRule
{
    private const string Rule = "ports";

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope) => file.Root.WithInner().Where(patcher => patcher.IsOrdinary)
        .SelectMany(patcher => patcher.Boxes).SelectMany(box => Box(file, box, scope));

    private static IEnumerable<Finding> Box(PatchFile file, Box box, CheckScope scope)
    {
        if (box.Inlets is not { } inlets || box.Outlets is not { } outlets)
            yield break;
        var written = new Ports(inlets, outlets);
        var (allowed, source) = Expected(box, scope);
        if (allowed.Count > 0 && !allowed.Contains(written))
        {
            var severity = ObjectCatalog.Find(box.Name) is { IsRare: true } ? Severity.Warning : Severity.Error;
            var right = string.Join(" or ", allowed);
            yield return Finding.Of(severity, Rule, file, box, $"The box says {written}, {source} {right}; write {Keys(allowed[0])}, and mend the cords.");
        }
        else if (Types(box, outlets) is { Count: > 0 } lists && !lists.Any(list => OutletTypes.Fit(list, box.OutletTypes)))
        {
            yield return Finding.Of(Severity.Warning, Rule, file, box,
                $"\"outlettype\" is {Listed(box.OutletTypes)}; Max writes {string.Join(" or ", lists.Select(Listed))} for these arguments.");
        }
    }

    private static (IReadOnlyList<Ports> Allowed, string Source) Expected(Box box, CheckScope scope)
    {
        if (box.Inner is { IsOrdinary: true } inner && box.Name is "p" or "patcher" or "bpatcher")
            return ([PatchPorts.Of(box.Inner!)], "the patcher inside has");
        if (PatchPorts.FilesOf(box, scope).ToList() is [var patch, ..] patches)
            return ([.. patches.Select(each => PatchPorts.Of(each.Root)).Distinct()], $"{patch.FileName} has");
        if (ScriptPorts.Of(box, scope) is { } script)
            return ([script], "its script asks for");
        var stock = box.Inner is null && !box.Patcher.IsOld ? ObjectCatalog.Find(box.Name) : null;
        return (stock?.PortsOf(box.Words, box.Patcher.SavedBy) ?? [], "Max gives");
    }

    private static IReadOnlyList<IReadOnlyList<string>> Types(Box box, int count) =>
        box.Patcher.IsOld ? [] : ObjectCatalog.Find(box.Name)?.TypesOf(box.Words, count) ?? [];

    private static string Keys(Ports ports) => $"\"numinlets\": {ports.Inlets}, \"numoutlets\": {ports.Outlets}";

    private static string Listed(IEnumerable<string> types) => $"[ {string.Join(", ", types.Select(type => $"\"{type.TrimEnd(OutletTypes.OrAny)}\""))} ]";
}
