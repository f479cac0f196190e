using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Patches;

/// <summary>
/// Writes JSON as Max 9.1 lays out a patch: four spaces a level, <c>"key": value</c>, lists of plain values on one line with a space inside
/// the brackets, an empty object as braces with the indentation between, and real numbers with a decimal point.
/// </summary>
/// <remarks>Source of the layout: 138 public patches saved by Max 9.1 and 9.2. Numbers that were read keep the way they were written.</remarks>
internal static class PatchWriter
{
    private const int Indent = 4;

    /// <summary>The text, with a line end at its end.</summary>
    public static string Write(JsonObject json)
    {
        var text = new StringBuilder();
        Node(text, json, 0);
        return text.Append('\n').ToString();
    }

    private static void Node(StringBuilder text, JsonNode? node, int depth)
    {
        switch (node)
        {
            case JsonObject json:
                Members(text, json, depth);
                break;
            case JsonArray list when list.Any(entry => entry is JsonObject or JsonArray):
                Block(text, '[', ']', list.Count, depth, i => Node(text, list[i], depth + 1));
                break;
            case JsonArray list:
                Line(text, list);
                break;
            default:
                text.Append(Value(node));
                break;
        }
    }

    private static void Members(StringBuilder text, JsonObject json, int depth)
    {
        var members = json.ToList();
        Block(text, '{', '}', members.Count, depth, i =>
        {
            text.Append(Quoted(members[i].Key)).Append(": ");
            Node(text, members[i].Value, depth + 1);
        });
    }

    private static void Block(StringBuilder text, char open, char close, int count, int depth, Action<int> write)
    {
        text.Append(open);
        for (var i = 0; i < count; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', (depth + 1) * Indent);
            write(i);
        }
        if (count > 0)
            text.Append('\n');
        text.Append(' ', depth * Indent).Append(close);
    }

    private static void Line(StringBuilder text, JsonArray list) =>
        text.Append(list.Count == 0 ? "[]" : $"[ {string.Join(", ", list.Select(Value))} ]");

    // What was parsed is kept as it was written; a double that was set in code gets its point, as Max writes 40.0 and never 40 for a place.
    private static string Value(JsonNode? node)
    {
        if (node is JsonValue value && value.TryGetValue(out JsonElement read) && read.ValueKind == JsonValueKind.Number)
            return read.GetRawText();
        if (node is JsonValue number && number.TryGetValue(out double real) && !number.TryGetValue(out int _))
            return real == Math.Truncate(real) && Math.Abs(real) < 1e15 ? real.ToString("0.0", CultureInfo.InvariantCulture) : real.ToString("R", CultureInfo.InvariantCulture);
        return node.AsText() is { } words ? Quoted(words) : node is null ? "null" : node.ToJsonString();
    }

    // Max writes every letter as it is, and escapes only what JSON demands.
    private static string Quoted(string words)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in words)
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        return text.Append('"').ToString();
    }
}
