using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>The example patches as they stand, but for the host that their hub is given.</summary>
internal static class ExamplePatch
{
    public static PatchFile WithHost(string file, string host)
    {
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        var hub = json["patcher"]!["boxes"]!.AsArray().Select(each => each!["box"]!).Single(box => box["text"]?.GetValue<string>() == "tactus");
        hub["text"] = $"tactus @host {host}";
        return PatchFile.Parse(json.ToJsonString(), file);
    }
}
