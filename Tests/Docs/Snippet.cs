using System.Text.RegularExpressions;

namespace Tactus.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path from the root.</param>
/// <param name="Line">The line of its first fence, counted from 1.</param>
/// <param name="Kind">The words after the first fence.</param>
/// <param name="Code">What stands between the fences, without their indentation.</param>
internal sealed partial record Snippet(string Page, int Line, string Kind, string Code)
{
    public override string ToString() => $"{Page}:{Line}";

    /// <summary>Every fenced block of a page's text, whatever its kind; one that is never closed reaches to the end, as on any web page.</summary>
    public static IEnumerable<Snippet> In(string page, string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var opening = Opening().Match(lines[i]);
            if (!opening.Success)
                continue;
            var (start, fence) = (i, opening.Groups["fence"].Value);
            var code = lines.Skip(i + 1).TakeWhile(line => !Closes(line, fence)).ToList();
            i += code.Count + 1;
            yield return new(page, start + 1, opening.Groups["kind"].Value.Trim(), Outdented(code, opening.Groups["indent"].Length));
        }
    }

    private static bool Closes(string line, string fence) =>
        line.Trim() is var trimmed && trimmed.StartsWith(fence, StringComparison.Ordinal) && trimmed.Trim(fence[0]).Length == 0;

    private static string Outdented(IEnumerable<string> lines, int by) =>
        string.Join('\n', lines.Select(line => line[Math.Min(by, line.Length - line.TrimStart().Length)..]));

    [GeneratedRegex("^(?<indent>[ >]*)(?<fence>`{3,}|~{3,})(?<kind>[^`]*)$")]
    private static partial Regex Opening();
}
