using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Every cord joins boxes that exist, inside the inlets and outlets that they have, and no cord is there twice.</summary>
internal sealed class CordRule : IPatchRule
{
    private const string Rule = "cord";

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope) => file.Root.WithInner().SelectMany(patcher =>
        patcher.Lines.SelectMany(line => Line(patcher, line)).Concat(Doubles(patcher)).Select(message => Finding.Of(Severity.Error, Rule, file, patcher, message)));

    private static IEnumerable<string> Line(Patcher patcher, Patchline line)
    {
        if (line.Source is not { } source || line.Destination is not { } destination)
            return ["A cord has no \"source\" or \"destination\" of the form [ \"obj-1\", 0 ]; give it both."];
        return new[]
        {
            End(patcher, source, "outlet", box => box.Outlets), End(patcher, destination, "inlet", box => box.Inlets),
        }.OfType<string>().Select(problem => $"The cord from {source.Box} outlet {source.Index} to {destination.Box} inlet {destination.Index}: {problem}");
    }

    private static string? End(Patcher patcher, Patchline.Port end, string what, Func<Box, int?> count)
    {
        if (patcher.Find(end.Box) is not { } box)
            return $"there is no box {end.Box} in this patcher; Max drops the cord.";
        return count(box) is { } ports && (end.Index < 0 || end.Index >= ports)
            ? $"[{box.Title}] has {ports} {what}s, counted from 0; Max drops the cord."
            : null;
    }

    private static IEnumerable<string> Doubles(Patcher patcher) => patcher.Lines.GroupBy(line => (line.Source, line.Destination)).Where(same => same.Count() > 1)
        .Select(same => $"{same.Count()} cords go from {same.Key.Source?.Box} outlet {same.Key.Source?.Index} to {same.Key.Destination?.Box} inlet {same.Key.Destination?.Index}; leave one.");
}
