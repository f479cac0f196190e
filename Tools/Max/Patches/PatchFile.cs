using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tactus.Tools.Max.Patches;

/// <summary>A <c>.maxpat</c> or <c>.maxhelp</c>: one JSON object whose only key is <c>patcher</c>.</summary>
/// <remarks>
/// The views (<see cref="Patcher"/>, <see cref="Box"/>, <see cref="Patchline"/>) are made once, when the file is read; they show the JSON
/// as it was then. Keys keep their order, and numbers the way they were written. Thread: one at a time.
/// </remarks>
internal sealed partial class PatchFile
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 1024, AllowDuplicateProperties = false };

    /// <summary>Looks at JSON that is already there.</summary>
    /// <param name="json">The whole file, with the key <c>patcher</c>.</param>
    /// <param name="path">What the file is called, for findings; nothing is read from there.</param>
    /// <exception cref="PatchFormatException">There is no patcher in it.</exception>
    public PatchFile(JsonObject json, string path)
    {
        (Json, FullPath) = (json, path);
        Root = json["patcher"] is JsonObject patcher
            ? new Patcher(patcher, null)
            : throw new PatchFormatException("There is no \"patcher\" in the file; a patch is one JSON object { \"patcher\": { … } }.");
    }

    public JsonObject Json { get; }

    public string FullPath { get; }

    /// <summary>The name that Max finds the file by: without folders.</summary>
    public string FileName => Path.GetFileName(FullPath);

    /// <summary>The name of the object that the file is: without folders and ending.</summary>
    public string ObjectName => Path.GetFileNameWithoutExtension(FullPath);

    public bool IsHelp => FullPath.EndsWith(".maxhelp", StringComparison.OrdinalIgnoreCase);

    public Patcher Root { get; }

    /// <summary>Reads a patch from disk.</summary>
    /// <exception cref="PatchFormatException">It is not JSON, says a key twice, or holds no patcher.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static PatchFile Read(string path) => Parse(File.ReadAllText(path), path);

    /// <summary>Reads a patch from text.</summary>
    /// <exception cref="PatchFormatException">It is not JSON, says a key twice, or holds no patcher.</exception>
    public static PatchFile Parse(string text, string path)
    {
        try
        {
            return Node(text) is JsonObject json
                ? new PatchFile(json, path)
                : throw new PatchFormatException("The file is JSON but no object; a patch is one JSON object { \"patcher\": { … } }.");
        }
        catch (JsonException mistake)
        {
            throw new PatchFormatException($"The file is not JSON that Max reads: {mistake.Message}", mistake);
        }
    }

    private static JsonNode? Node(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict);
        }
        catch (JsonException) when (WithDigits(text) is var mended && mended != text)
        {
            return JsonNode.Parse(mended, documentOptions: Strict);
        }
    }

    /// <summary>Max 5 ended whole numbers with the point, <c>[ 595., 44. ]</c>, which Max still reads; words in quotes stay as they are.</summary>
    private static string WithDigits(string text) => EndsWithPoint().Replace(text, match => match.Value[0] == '"' ? match.Value : $"{match.Value}0");

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|\d\.(?!\d)
        """)]
    private static partial Regex EndsWithPoint();

    /// <summary>The text as Max 9.1 lays it out, so that saving it again in Max gives a small difference.</summary>
    public string ToText() => PatchWriter.Write(Json);
}
