using Tactus.Hosting;

namespace Tactus.Tests.Docs;

/// <summary>
/// Every C# block of every page is compiled and run, alone or, as <c>csharp continued</c>, after the blocks before it.
/// A block with a piece in it has to play something.
/// </summary>
public sealed class CSharpTests
{
    private static IEnumerable<Snippet> Blocks => Pages.Of("csharp", SnippetSource.Continued);

    [TestCaseSource(nameof(Blocks))]
    public void Block_OfCSharp_RunsAndPlays(object block)
    {
        var ofItsPage = Blocks.Where(each => each.Page == ((Snippet)block).Page).ToList();
        Assert.That(SnippetProgram.Run(ofItsPage, ofItsPage.IndexOf((Snippet)block)), Is.Null.Or.Positive);
    }

    [Test]
    public void Block_WithAPiece_PlaysIt() =>
        Assert.That(Run("""
            return Piece.Run(args, piece => piece.Generator("a", Clock.Beats(), Play));

            static IEnumerable<Event> Play()
            {
                while (true)
                {
                    yield return Note(60, 100, 1);
                    yield return Wait(1);
                }
            }
            """), Is.EqualTo(8));

    [Test]
    public void Block_WithAGeneratorOnly_PlaysIt() =>
        Assert.That(Run("static IEnumerable<Event> Fall(Chance chance)\n{\n    yield return Note(chance.Next(9), 100, 1);\n}"), Is.EqualTo(1));

    [Test]
    public void Block_WithTypesOnly_IsCompiled() => Assert.That(Run("public sealed class Nothing;"), Is.Null);

    [Test]
    public void Block_WithAMistake_NamesThePagesLine() =>
        Assert.That(() => Run("var wrong = nothing;"), Throws.TypeOf<HostingException>().With.Message.Contains("page.md.cs:8: "));

    [Test]
    public void Block_Continued_KnowsTheOnesBefore() =>
        Assert.That(SnippetProgram.Run([new("page.md", 1, "csharp", "public sealed class Dial { public int Value { get; set; } = 3; }"),
            new("page.md", 5, "csharp continued", "var dial = new Dial();"),
            new("page.md", 9, "csharp continued", "if (dial.Value != 3) throw new InvalidOperationException();")], 2), Is.Null);

    [Test]
    public void Block_WhosePieceFails_IsNoticed() =>
        Assert.That(() => Run("""
            return Piece.Run(args, piece => piece.Generator("a", Clock.Beats(), Play));
            static IEnumerable<Event> Play()
            {
                yield return Wait(1);
                throw new InvalidOperationException("wrong");
            }
            """), Throws.InvalidOperationException.With.Message.Contains("wrong"));

    private static long? Run(string code) => SnippetProgram.Run([new("page.md", 7, "csharp", code)], 0);
}
