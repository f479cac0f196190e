using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>The files that a box needs.</summary>
internal static class FileReferences
{
    private static readonly string[] Nothing = [];
    private static readonly HashSet<string> Endings = [".js", ".mjs", ".cjs", ".ts", ".maxpat", ".maxhelp", ".pat", ".mxt", ".gendsp", ".json"];

    /// <summary>The names of files, as Max would look for them; none for a name that an argument or a message decides.</summary>
    public static IEnumerable<string> Of(Box box) =>
        OfClass(box).Where(name => name.Length > 0 && name is not ("none" or ".") && name.IndexOfAny(['#', '$', '<']) < 0 && !name.StartsWith("---", StringComparison.Ordinal));

    /// <summary>The script of a <c>js</c>, <c>v8</c> or <c>node.script</c>; null if it names none.</summary>
    public static string? Script(Box box) => box.Words.Arguments is [var name, ..] && !Embedded(box) ? WithEnding(name, ".js") : null;

    private static IEnumerable<string> OfClass(Box box) => box.Class switch
    {
        "newobj" => OfText(box),
        "bpatcher" => box.Inner is null ? [box.Json.Text("name") ?? ""] : Nothing,
        "jsui" or "v8ui" => Embedded(box) ? Nothing : [box.Json.Text("filename") ?? ""],
        "fpic" => box.Json.Has("embed") ? Nothing : [box.Json.Text("pic") ?? ""],
        "jweb" or "jweb~" => Page(box.Json.Text("url") ?? ""),
        "message" => OfMessage(box),
        _ => Nothing,
    };

    private static string[] OfText(Box box) => box.Name switch
    {
        "js" or "v8" or "node.script" => Script(box) is { } script ? [script] : Nothing,
        "poly~" or "mc.poly~" or "pfft~" => box.Words.Arguments is [var patch, ..] ? [WithEnding(patch, ".maxpat")] : Nothing,
        "gen~" or "mc.gen~" => box.Inner is null && box.Words.Attribute("gen") is [var gen, ..] ? [WithEnding(gen, ".gendsp")] : Nothing,
        "jweb" or "jweb~" => box.Words.Attribute("url") is [var url, ..] ? Page(url) : Nothing,
        _ => Nothing,
    };

    private static IEnumerable<string> OfMessage(Box box)
    {
        foreach (var command in box.Text.Split(',').Select(BoxText.Split).Where(command => command.Length > 1))
        {
            if (command[0] is "readfile" or "read" or "url" && (box.LeadsTo("jweb") || box.LeadsTo("jweb~")))
                yield return Page(command[1]) is [var page] ? page : "";
            if (command[0] is "load" or "loadunique" && box.LeadsTo("pcontrol"))
                yield return WithEnding(command[1], ".maxpat");
        }
    }

    // Only what Max looks for by itself: an address on the net, or a whole path, is another matter.
    private static string[] Page(string url)
    {
        var name = url.StartsWith("file://", StringComparison.Ordinal) ? url["file://".Length..] : url;
        return name.Contains(':', StringComparison.Ordinal) || name.StartsWith('/') ? Nothing : [name.Split('?', '#')[0]];
    }

    private static bool Embedded(Box box) => box.Json["textfile"] is JsonObject text ? text.Has("embed") : box.Json.Has("embed");

    private static string WithEnding(string name, string ending) => Path.GetExtension(name).Length > 1 && Endings.Contains(Path.GetExtension(name)) || name == "." ? name : name + ending;

    private static bool Has(this JsonObject json, string flag) => json.Number(flag) is > 0;
}
