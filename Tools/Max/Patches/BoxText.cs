using System.Text;

namespace Tactus.Tools.Max.Patches;

/// <summary>What is typed into an object box: a name, arguments, and attributes such as <c>@defer 1</c>.</summary>
/// <param name="Name">The first word; empty for an empty box.</param>
/// <param name="All">Every word after the name. A quoted pair of words is one, and a backslash keeps the next letter as it is.</param>
internal sealed record BoxText(string Name, IReadOnlyList<string> All)
{
    /// <summary>The words before the first attribute.</summary>
    public IReadOnlyList<string> Arguments { get; } = [.. All.TakeWhile(word => !IsAttribute(word))];

    /// <summary>The words after an attribute's name, up to the next attribute; null if it is not there.</summary>
    /// <param name="name">Without its <c>@</c>.</param>
    public IReadOnlyList<string>? Attribute(string name)
    {
        var words = All.SkipWhile(word => word != $"@{name}").ToList();
        return words.Count == 0 ? null : [.. words.Skip(1).TakeWhile(word => !IsAttribute(word))];
    }

    public static BoxText Parse(string text)
    {
        var words = Split(text);
        return words is [var name, .. var rest] ? new BoxText(name, rest) : new BoxText("", []);
    }

    /// <summary>Splits text into words as Max does.</summary>
    public static string[] Split(string text)
    {
        var (words, word, quoted, begun) = (new List<string>(), new StringBuilder(), false, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (!quoted && char.IsWhiteSpace(text[i]))
            {
                begun = End(words, word, begun);
                continue;
            }
            begun = true;
            if (text[i] == '"')
                quoted = !quoted;
            else
                word.Append(text[i] == '\\' && i + 1 < text.Length ? text[++i] : text[i]);
        }
        End(words, word, begun);
        return [.. words];
    }

    private static bool End(List<string> words, StringBuilder word, bool begun)
    {
        if (begun)
            words.Add(word.ToString());
        word.Clear();
        return false;
    }

    private static bool IsAttribute(string word) => word.Length > 1 && word[0] == '@';
}
