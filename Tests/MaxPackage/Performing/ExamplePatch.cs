using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>The example and help patches as they stand, but for the host that their hubs are given.</summary>
internal static class ExamplePatch
{
    public static PatchFile WithHost(string file, string host)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        foreach (var hub in Boxes(json["patcher"]!).Where(box => box["text"]?.GetValue<string>() == "tactus"))
            hub["text"] = $"tactus @host {host}";
        return PatchFile.Parse(json.ToJsonString(), file);
    }

    private static IEnumerable<JsonNode> Boxes(JsonNode patcher) =>
        patcher["boxes"]!.AsArray().Select(each => each!["box"]!).SelectMany(box => box["patcher"] is { } inner ? Boxes(inner).Prepend(box) : [box]);
}
