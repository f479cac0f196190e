namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>The part of docs/max.md that these tests write.</summary>
internal sealed class FiguresInDocs
{
    private const string Page = "docs/max.md", Begin = "<!-- figures: begin -->\n", End = "<!-- figures: end -->";

    public static void Write(string text)
    {
        var (page, file) = (Repository.Read(Page), Repository.PathOf(Page));
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(file, page[..begin] + text + page[end..]);
    }

    [Test]
    public void Figures_OfEveryExample_StandInTheDocument([ValueSource(typeof(Examples.ExamplePieces), nameof(Examples.ExamplePieces.Names))] string name) =>
        Assert.That(Repository.Read(Page).Split(Begin)[1].Split(End)[0].Split('\n'), Has.Some.StartsWith($"| {name} |"),
            "TACTUS_APPROVE=1 dotnet test Tests --filter FullyQualifiedName~MaxPackage.Performing writes them");
}
