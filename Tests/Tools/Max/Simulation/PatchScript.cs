using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>
/// Patches written as lines: <c>name = object and arguments</c>, <c>name = &lt;class&gt; text</c> for boxes of a class of their own, and
/// <c>from 0 -> to 1</c> for cords. Boxes stand from left to right as written; <c>-></c> may be followed by <c>order n</c>.
/// </summary>
internal static class PatchScript
{
    public static PatchFile Parse(string script, string path = "test.maxpat") => PatchFile.Parse(ToJson(script).ToJsonString(), path);

    public static JsonObject ToJson(string script)
    {
        var (boxes, lines) = (new JsonArray(), new JsonArray());
        foreach (var line in script.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line.Split(" -> ") is [var from, var to])
                lines.Add(Cord(from.Split(' '), to.Split(' ')));
            else
                boxes.Add(Box(line.Split('=', 2, StringSplitOptions.TrimEntries), boxes.Count));
        return new() { ["patcher"] = new JsonObject { ["boxes"] = boxes, ["lines"] = lines } };
    }

    private static JsonObject Box(string[] parts, int index)
    {
        var (name, text) = (parts[0], parts[1]);
        var isClass = text is ['<', >= 'a' and <= 'z', ..];
        var close = isClass ? text.IndexOf('>') : 0;
        var box = new JsonObject
        {
            ["id"] = name,
            ["maxclass"] = isClass ? text[1..close] : text is "inlet" or "outlet" ? text : "newobj",
            ["patching_rect"] = new JsonArray(100.0 * index, 10.0, 50.0, 22.0),
            ["text"] = isClass ? text[(close + 1)..].Trim() : text,
        };
        if (isClass && text.IndexOf('{', StringComparison.Ordinal) is > 0 and var keys)
            Merge(box, text[keys..]);
        return new() { ["box"] = box };
    }

    /// <summary>Keys of the box in JSON, behind its class: what Max keeps beside the text.</summary>
    private static void Merge(JsonObject box, string json)
    {
        box["text"] = "";
        foreach (var (key, value) in JsonNode.Parse(json)!.AsObject())
            box[key] = value?.DeepClone();
    }

    private static JsonObject Cord(string[] from, string[] to)
    {
        var line = new JsonObject
        {
            ["source"] = new JsonArray(from[0], int.Parse(from[1])),
            ["destination"] = new JsonArray(to[0], int.Parse(to[1])),
        };
        if (to.Length > 2)
            line["order"] = int.Parse(to[3]);
        return new() { ["patchline"] = line };
    }
}
