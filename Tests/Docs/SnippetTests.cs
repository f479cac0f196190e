namespace Tactus.Tests.Docs;

public sealed class SnippetTests
{
    [Test]
    public void In_TwoFences_FindsKindPlaceAndCode()
    {
        var found = Snippet.In("page.md", "# Title\n```sh\na\n\nb\n```\ntext\n~~~ csharp continued\n```\n~~~\n").ToList();
        Assert.That(found, Is.EqualTo(new Snippet[] { new("page.md", 2, "sh", "a\n\nb"), new("page.md", 8, "csharp continued", "```") }));
    }

    [Test]
    public void In_AFenceInsideAList_TakesItsIndentationAway() =>
        Assert.That(Snippet.In("page.md", "1. first:\n   ```js\n   if (a)\n     b();\n   ```\n").Single().Code, Is.EqualTo("if (a)\n  b();"));

    [Test]
    public void In_AFenceWithoutAKind_IsNotOverlooked() =>
        Assert.That(Snippet.In("page.md", "```\nx\n```").Single().Kind, Is.Empty);

    [Test]
    public void In_AFenceNeverClosed_ReachesToTheEnd() =>
        Assert.That(Snippet.In("page.md", "````text\n```\nx").Single().Code, Is.EqualTo("```\nx"));
}
