using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>What becomes of a script's <c>state</c> where two versions of it have changed it.</summary>
internal static class ScriptState
{
    // Of the world's own making, and no longer than what it may keep; its depth harms nobody, since nothing here goes down into it.
    private static readonly JsonDocumentOptions AnyDepth = new() { MaxDepth = 1 << 16 };

    /// <summary>What the newer version made of the state that it was given, with what the older one made of the rest meanwhile.</summary>
    /// <param name="given">What the newer version was given; null for nothing. All are JSON as the scripts' worlds write it.</param>
    /// <param name="newer">What it left when it was loaded; null for nothing.</param>
    /// <param name="older">What the older version has by now.</param>
    public static string Merge(string? given, string? newer, string older)
    {
        var (before, mine, theirs) = (Read(given), Read(newer), Read(older));
        IEnumerable<string> all = [.. mine.Keys, .. theirs.Keys.Where(key => !mine.ContainsKey(key))];
        var kept = all.Select(key => (key, value: (IsLeftAlone(key) ? theirs : mine).GetValueOrDefault(key))).Where(each => each.value is not null);
        return $"{{{string.Join(',', kept.Select(each => $"\"{each.key}\":{each.value}"))}}}";

        bool IsLeftAlone(string key) => before.GetValueOrDefault(key) == mine.GetValueOrDefault(key);
    }

    // Names and values as they are written: the same value is always written in the same way.
    private static OrderedDictionary<string, string> Read(string? state)
    {
        using var document = JsonDocument.Parse(state ?? "{}", AnyDepth);
        var read = new OrderedDictionary<string, string>();
        foreach (var property in document.RootElement.EnumerateObject())
            read[Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(property))] = property.Value.GetRawText();
        return read;
    }
}
