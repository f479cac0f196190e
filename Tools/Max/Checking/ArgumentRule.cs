using System.Globalization;
using System.Text.RegularExpressions;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Who uses an abstraction passes every <c>#n</c> that it reads; what is not passed becomes 0 without a word.</summary>
internal sealed partial class ArgumentRule : IPatchRule
{
    public IEnumerable<Finding> Check(PatchFile file, CheckScope scope) =>
        from patcher in file.Root.WithInner()
        where patcher.IsOrdinary
        from box in patcher.Boxes
        let abstraction = PatchPorts.FileOf(box, scope)
        where abstraction is not null
        let passed = PatchPorts.ArgumentsOf(box).Count
        let missing = Used(abstraction).Where(number => number > passed).ToList()
        where missing.Count > 0
        select Finding.Of(Severity.Warning, "arguments", file, box,
            $"{abstraction.FileName} reads {string.Join(", ", missing.Select(number => $"#{number}"))}, but {passed} of its arguments are passed; pass them all, or Max puts 0 there.");

    /// <summary>The numbers of the arguments that a patch reads, in order.</summary>
    public static IReadOnlyList<int> Used(PatchFile file) => [.. file.Root.WithInner().SelectMany(patcher => patcher.Boxes)
        .Where(box => box.Class != "comment").SelectMany(box => PatchPorts.ArgumentsOf(box).Append(box.Class is "newobj" or "message" ? box.Text : ""))
        .SelectMany(text => Numbers().Matches(text)).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Distinct().Order()];

    [GeneratedRegex(@"(?<![\w#])#([1-9])")]
    private static partial Regex Numbers();
}
