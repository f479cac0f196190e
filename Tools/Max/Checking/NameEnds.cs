using System.Text.RegularExpressions;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Finds the boxes that speak to each other by name, and what their names become in instances.</summary>
internal sealed partial class NameEnds
{
    private readonly CheckScope scope;
    private readonly ILookup<PatchFile, (PatchFile File, Box Box)> instances;

    public NameEnds(CheckScope scope)
    {
        this.scope = scope;
        instances = (from file in scope.Patches
                     from box in Boxes(file)
                     let patch = PatchPorts.FileOf(box, scope)
                     where patch is not null
                     select (patch, file, box)).ToLookup(use => use.patch, use => (use.file, use.box));
    }

    /// <summary>Every end of every name; a box in an abstraction once for each way in which it is used.</summary>
    public IEnumerable<NameEnd> All => scope.Patches.SelectMany(file => Boxes(file).SelectMany(box => Written(file, box))).SelectMany(Resolve);

    /// <summary>Whether a <c>forward</c> or a <c>send</c> is told by messages where to send, so that a name may be reached that nothing spells out.</summary>
    public bool AnySenderIsTold => scope.Patches.SelectMany(Boxes).Any(box => box.Words is { Name: "forward" or "send" or "s" or "send~", Arguments.Count: 0 });

    private static IEnumerable<Box> Boxes(PatchFile file) => file.Root.WithInner().Where(patcher => patcher.IsOrdinary).SelectMany(patcher => patcher.Boxes);

    private static IEnumerable<NameEnd> Written(PatchFile file, Box box)
    {
        if (box.Class == "message")
            return Remote().Matches(Quoted().Replace(box.Text, "")).Select(match => new NameEnd("message", match.Groups[1].Value, true, false, file, file, box));
        if (box.Class != "newobj")
            return [];
        var name = box.Words.Arguments.ElementAtOrDefault(box.Name == "grab" ? 1 : 0);
        return name is not null && Role(box.Name) is { } role ? [new NameEnd(role.Line, name, role.Sends, role.Receives, file, file, box)] : [];
    }

    private static (string Line, bool Sends, bool Receives)? Role(string name) => name switch
    {
        "s" or "send" or "forward" => ("message", true, false),
        "r" or "receive" => ("message", false, true),
        "grab" => ("message", true, false),
        "send~" or "mc.send~" => ("signal", true, false),
        "receive~" or "mc.receive~" => ("signal", false, true),
        "v" or "value" => ("value", true, true),
        "pv" => ("private value", true, true),
        _ => null,
    };

    // What an instance passes for #1 may again hold its own file's #0 or #1.
    private IEnumerable<NameEnd> Resolve(NameEnd end)
    {
        if (!NameEnd.HasArgument(end.Name) || !instances.Contains(end.File))
            return [end];
        return instances[end.File].Select(use => end with { Name = Replaced(end.Name, PatchPorts.ArgumentsOf(use.Box)), Owner = end.IsLocal ? end.Owner : use.File });
    }

    private static string Replaced(string name, IReadOnlyList<string> arguments) =>
        Argument().Replace(name, match => arguments.ElementAtOrDefault(match.Value[1] - '1') ?? "0");

    [GeneratedRegex(@"(?<!\\);\s*(?:\\r|\\n)?\s*([^\s;,]+)")]
    private static partial Regex Remote();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("#[1-9]")]
    private static partial Regex Argument();
}
