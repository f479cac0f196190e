using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>The ports that a patcher has from outside: its inlet and outlet boxes.</summary>
internal static class PatchPorts
{
    public static Ports Of(Patcher patcher) =>
        new(patcher.Boxes.Count(box => box.Class == "inlet"), patcher.Boxes.Count(box => box.Class == "outlet"));

    /// <summary>The file that a box is an instance of: an abstraction by its name, or a bpatcher's; null for every other box.</summary>
    public static PatchFile? FileOf(Box box, CheckScope scope) => FilesOf(box, scope).FirstOrDefault();

    /// <summary>Every file that it may be an instance of: of several with one name, Max takes the one that it finds first.</summary>
    public static IEnumerable<PatchFile> FilesOf(Box box, CheckScope scope)
    {
        if (box.Inner is not null)
            return [];
        if (box.IsBpatcher)
            return box.Json.Text("name") is { Length: > 0 } name && !name.Contains('#', StringComparison.Ordinal) ? scope.PatchesNamed(name) : [];
        return box.Class == "newobj" && box.Name.Length > 0 ? scope.Abstractions(box.Name) : [];
    }

    /// <summary>What an instance passes for <c>#1</c>, <c>#2</c> ….</summary>
    public static IReadOnlyList<string> ArgumentsOf(Box box) => box.IsBpatcher
        ? [.. (box.Json["args"] as System.Text.Json.Nodes.JsonArray ?? []).Select(argument => argument?.ToString() ?? "")]
        : box.Words.Arguments;
}
