using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>A cord from an outlet to an inlet; both count from 0.</summary>
internal sealed class Patchline(JsonObject json)
{
    public JsonObject Json { get; } = json;

    public Port? Source { get; } = Port.From(json["source"]);

    public Port? Destination { get; } = Port.From(json["destination"]);

    /// <summary>Which of several cords from one outlet this is: 0 fires last, the highest first. Null where none is written.</summary>
    public int? Order => Json.Number("order");

    /// <summary>One end of a cord.</summary>
    internal readonly record struct Port(string Box, int Index)
    {
        internal static Port? From(JsonNode? end) =>
            end is JsonArray { Count: 2 } pair && pair[0].AsText() is { } box && pair[1].AsNumber() is { } index ? new Port(box, index) : null;
    }
}
