using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>What Max itself found for a patch when it saved it: up to version 9.0 it kept a list.</summary>
internal static class DependencyCache
{
    /// <summary>The names of objects in it, without endings, and the full names of files.</summary>
    public static HashSet<string> Names(PatchFile file)
    {
        var files = file.Root.Json["dependency_cache"] is JsonArray list
            ? list.OfType<JsonObject>().Select(entry => entry.Text("name")).OfType<string>().ToList()
            : [];
        return [.. files, .. files.Select(Path.GetFileNameWithoutExtension).OfType<string>()];
    }
}
