namespace Tactus.Tests.Docs;

/// <summary>The pages that people read, and the blocks in them.</summary>
internal static class Pages
{
    public static IEnumerable<string> All => Repository.FilesEndingWith(".md");

    public static IEnumerable<Snippet> Snippets => All.SelectMany(page => Snippet.In(page, Repository.Read(page)));

    public static IEnumerable<Snippet> Of(params string[] kinds) => Snippets.Where(snippet => kinds.Contains(snippet.Kind));
}
