using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>Reads JSON that may hold anything: what is not of the asked kind is null, never an error.</summary>
internal static class JsonReading
{
    public static string? Text(this JsonObject json, string key) => json[key].AsText();

    public static int? Number(this JsonObject json, string key) => json[key].AsNumber();

    public static IReadOnlyList<string> Texts(this JsonObject json, string key) =>
        json[key] is JsonArray list ? [.. list.Select(entry => entry.AsText() ?? "")] : [];

    public static string? AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static double? AsReal(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out double real) ? real : node.AsNumber();

    public static int? AsNumber(this JsonNode? node)
    {
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number)
            return null;
        if (value.TryGetValue(out int whole))
            return whole;
        return value.TryGetValue(out double real) && real == Math.Truncate(real) && Math.Abs(real) < int.MaxValue ? (int)real : null;
    }
}
