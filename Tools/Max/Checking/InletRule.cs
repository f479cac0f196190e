using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Inlet and outlet boxes are numbered from 1, from left to right, as they stand.</summary>
/// <remarks>Patches converted from Max 5 and 6 carry 0 everywhere; Max numbers those when it opens them.</remarks>
internal sealed class InletRule : IPatchRule
{
    private const string Rule = "inlets";

    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope) => file.Root.WithInner().Where(patcher => patcher.IsOrdinary)
        .SelectMany(patcher => Numbered(file, patcher, "inlet").Concat(Numbered(file, patcher, "outlet")));

    private static IEnumerable<Finding> Numbered(PatchFile file, Patcher patcher, string kind)
    {
        var boxes = patcher.Boxes.Where(box => box.Class == kind && box.Json.Number("index") is > 0).OrderBy(box => box.Json.Number("index")).ToList();
        if (!boxes.Select(box => box.Json.Number("index")).SequenceEqual(Enumerable.Range(1, boxes.Count).Select(number => (int?)number)))
            yield return Finding.Of(Severity.Error, Rule, file, patcher,
                $"The {kind}s have the index {string.Join(", ", boxes.Select(box => box.Json["index"]))}; number them 1 to {boxes.Count}, each once.");
        foreach (var (left, right) in boxes.Zip(boxes.Skip(1)))
            if (left.Rectangle is { } a && right.Rectangle is { } b && a.X > b.X)
                yield return Finding.Of(Severity.Error, Rule, file, right, $"It has index {right.Json["index"]} but stands left of {left.Id} with index {left.Json["index"]}; Max numbers by place, from the left.");
    }
}
