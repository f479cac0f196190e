using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Atoms as text, the way Max reads and writes them.</summary>
internal static class AtomText
{
    /// <summary>Splits text at white space; quotes hold words together, a backslash takes the meaning from what follows.</summary>
    /// <param name="text">As the file has it.</param>
    /// <param name="separators">Whether a bare comma or semicolon is a word of its own: in messages, not in objects.</param>
    public static List<Token> Split(string text, bool separators = false)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
            if (char.IsWhiteSpace(text[at]))
                at++;
            else if (separators && text[at] is ',' or ';')
                tokens.Add(new(text[at++].ToString(), IsSeparator: true));
            else
                tokens.Add(Word(text, ref at, separators));
        return tokens;
    }

    /// <summary>Reads one word: an int, a float (with a point), or a symbol.</summary>
    public static Atom Read(string word)
    {
        if (long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        var digits = word.AsSpan().TrimStart("+-");
        return digits.Length > 1 && (char.IsAsciiDigit(digits[0]) || digits[0] == '.') && digits.IndexOfAny(".eE") >= 0
            && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : word;
    }

    /// <summary>Reads a row of atoms.</summary>
    public static Atom[] ReadAll(string text) => [.. Split(text).Select(token => token.ToAtom())];

    /// <summary>For a log: numbers stay numbers.</summary>
    public static object ToJsonValue(Atom atom) => atom.Kind switch
    {
        AtomKind.Int => atom.AsInt,
        AtomKind.Float => double.IsFinite(atom.AsFloat) ? atom.AsFloat : atom.ToString(),
        _ => atom.Symbol!,
    };

    /// <summary>An atom from JSON: numbers without a point are ints; true and false are 1 and 0.</summary>
    public static Atom FromJson(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => Read(value.ToJsonString()),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        JsonValueKind.String => value.GetValue<string>(),
        _ => value?.ToJsonString() ?? "",
    };

    /// <summary>One value, or every value of an array.</summary>
    public static Atom[] FromJsonArray(JsonNode? value) => value is JsonArray array ? [.. array.Select(FromJson)] : [FromJson(value)];

    private static Token Word(string text, ref int at, bool separators)
    {
        var (word, quoted, wasQuoted) = (new StringBuilder(), false, false);
        for (; at < text.Length && (quoted || !char.IsWhiteSpace(text[at])) && !(separators && !quoted && text[at] is ',' or ';'); at++)
            if (text[at] == '"')
                (quoted, wasQuoted) = (!quoted, true);
            else
                word.Append(text[at] == '\\' && at + 1 < text.Length ? text[++at] : text[at]);
        return new(word.ToString(), WasQuoted: wasQuoted);
    }
}

/// <summary>A word of a box's text.</summary>
internal readonly record struct Token(string Text, bool IsSeparator = false, bool WasQuoted = false)
{
    public Atom ToAtom() => WasQuoted ? Text : AtomText.Read(Text);
}
