using System.Text.Json;

namespace Tactus.Tools.Max.Packaging;

/// <summary>Who a package says that it is, in its <c>package-info.json</c>.</summary>
/// <param name="Name">Also the name of its folder, such as <c>Tactus</c>.</param>
/// <param name="Version">Such as <c>0.1.0</c>; empty where the file says none.</param>
internal sealed record PackageInfo(string Name, string Version)
{
    /// <summary>The file that makes a folder a package.</summary>
    public const string File = "package-info.json";

    /// <summary>Reads a folder's word about itself.</summary>
    /// <returns>Null where the folder has none, or none that can be read: then nobody knows what it is.</returns>
    public static PackageInfo? Of(string folder)
    {
        var file = Path.Combine(folder, File);
        try
        {
            return System.IO.File.Exists(file) ? Parse(System.IO.File.ReadAllText(file)) : null;
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static PackageInfo? Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object && Text(document.RootElement, "name") is { Length: > 0 } name
            ? new(name, Text(document.RootElement, "version") ?? "")
            : null;
    }

    private static string? Text(JsonElement json, string key) =>
        json.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
