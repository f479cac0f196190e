using System.Text.Json;

namespace Tactus.Hosting;

/// <summary>Reads presets out of JSON.</summary>
internal static class PresetReader
{
    /// <summary>The presets of a file.</summary>
    /// <exception cref="FormatException">It is not how a file of presets looks; the message is a sentence.</exception>
    public static IReadOnlyList<Preset> Read(JsonElement file)
    {
        Require(file, JsonValueKind.Object, "the file");
        if (!file.TryGetProperty("version", out var version) || !version.TryGetInt32(out var number) || number < 1)
            throw new FormatException($"it does not say its version; a file of presets begins with \"version\": {PresetFile.Version}.");
        if (number > PresetFile.Version)
            throw new FormatException($"it is of version {number}, and this Tactus knows {PresetFile.Version}; bring Tactus up to date.");
        if (!file.TryGetProperty("presets", out var presets))
            throw new FormatException("it has no \"presets\".");
        Require(presets, JsonValueKind.Object, "\"presets\"");
        return [.. presets.EnumerateObject().Select(preset => new Preset(preset.Name, [.. ValuesOf(preset)]))];
    }

    private static IEnumerable<PresetValue> ValuesOf(JsonProperty preset)
    {
        Require(preset.Value, JsonValueKind.Object, $"preset '{preset.Name}'");
        foreach (var control in preset.Value.EnumerateObject())
        {
            Require(control.Value, JsonValueKind.Object, $"control '{control.Name}' of preset '{preset.Name}'");
            foreach (var member in control.Value.EnumerateObject())
                yield return new(control.Name, member.Name, ValueOf(member.Value, Value.MaxDepth, $"'{control.Name}.{member.Name}' of preset '{preset.Name}'"));
        }
    }

    private static Value ValueOf(JsonElement element, int depth, string what) => element.ValueKind switch
    {
        JsonValueKind.Null => Value.Nil,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? (Value)whole : element.GetDouble(),
        JsonValueKind.Array when depth > 0 => Value.List([.. element.EnumerateArray().Select(item => ValueOf(item, depth - 1, what))]),
        _ => throw new FormatException($"{what} is a number, true or false, a string, null, or an array of those at most {Value.MaxDepth} deep; {Words(element)} came."),
    };

    private static void Require(JsonElement element, JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
            throw new FormatException($"{what} is an object in braces; {Words(element)} came.");
    }

    private static string Words(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.Null => "null",
        _ => $"a {element.ValueKind.ToString().ToLowerInvariant()}",
    };
}
