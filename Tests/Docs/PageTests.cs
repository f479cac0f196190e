using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tactus.Tests.Docs;

/// <summary>What holds for every page. The kinds of block that have a test of their own are tested in the files beside this one.</summary>
public sealed partial class PageTests
{
    /// <summary>Every kind of block that a page may have. <c>text</c> is shown only: what a program prints, a drawing, a formula.</summary>
    private static readonly string[] Kinds = ["csharp", SnippetSource.Continued, "js", ScriptSnippetTests.Kind, "sh", "json", "jsonl", "text"];

    private static IEnumerable<Snippet> Json => Pages.Of("json", "jsonl");

    [Test]
    public void Blocks_OfEveryPage_AreOfAKnownKind() => Assert.That(
        Pages.Snippets.Where(snippet => !Kinds.Contains(snippet.Kind)).Select(snippet => $"{snippet} '{snippet.Kind}'"), Is.Empty,
        $"a block is one of: {string.Join(", ", Kinds)}; any other would go untested");

    [Test]
    public void Blocks_OfJson_CanBeParsed() => Assert.That(
        from snippet in Json
        from line in snippet.Kind == "jsonl" ? snippet.Code.Split('\n') : [snippet.Code]
        where !IsJson(line)
        select $"{snippet}: {line}", Is.Empty);

    [Test]
    public void Links_ToFiles_LeadSomewhere() => Assert.That(
        from page in Pages.All
        from Match link in Link().Matches(Repository.Read(page))
        let target = link.Groups["target"].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
        where !Exists(Path.Combine(Path.GetDirectoryName(page)!, target))
        select $"{page}: {target}", Is.Empty);

    [Test]
    public void Readme_Commands_HoldTheOneThatTheServerRuns() => Assert.That(
        Pages.Of("sh").Where(snippet => snippet.Page == "README.md").SelectMany(snippet => snippet.Code.Split('\n')).Select(line => line.Trim()),
        Has.Member(Repository.Read(".ci/run").Split('\n').Single(line => line.EndsWith("--target=Test", StringComparison.Ordinal))));

    private static bool Exists(string file) => File.Exists(Repository.PathOf(file)) || Directory.Exists(Repository.PathOf(file));

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();
}
