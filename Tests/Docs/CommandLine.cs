using System.Text.RegularExpressions;

namespace Tactus.Tests.Docs;

/// <summary>One command of a <c>sh</c> block, as words.</summary>
internal sealed partial record CommandLine(Snippet From, IReadOnlyList<string> Words)
{
    public override string ToString() => $"{From} {string.Join(' ', Words)}";

    /// <summary>What stands where a command's own words begin, such as after <c>dotnet run --project Tools --</c>.</summary>
    public CommandLine After(int count) => this with { Words = [.. Words.Skip(count)] };

    public bool StartsWith(params string[] words) => Words.Take(words.Length).SequenceEqual(words);

    /// <summary>Every command of a block: one a line, or several with <c>&amp;&amp;</c>; a comment begins with <c>#</c> and a space.</summary>
    public static IEnumerable<CommandLine> In(Snippet snippet) =>
        from line in snippet.Code.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
        from command in Comment().Replace(line, "").Split("&&")
        let words = Word().Matches(command).Select(word => word.Value.Trim('"', '\'')).ToList()
        where words.Count > 0
        select new CommandLine(snippet, words);

    [GeneratedRegex(@"(^|\s)#(\s.*)?$")]
    private static partial Regex Comment();

    [GeneratedRegex("""[^\s"']*("[^"]*"|'[^']*')|\S+""")]
    private static partial Regex Word();
}
