using System.Text.RegularExpressions;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>The page that others build from, docs/protocol.md, says what the code does.</summary>
public sealed partial class MessageKindTests
{
    private static readonly string Page = Repository.Read("docs/protocol.md");

    [TestCase(Sender.Performer, "From the performer")]
    [TestCase(Sender.Engine, "From the engine")]
    public void Page_TableOfMessages_AgreesWithTheCode(object by, string heading)
    {
        var written = Rows(heading).Select(row => $"{row[0]} {row[1]} ({string.Join(", ", FieldNames(row[2]))}) since {row[3]}");
        var known = MessageTable.All.Select(kind => (Kind: kind, Row: MessageTable.Of(kind))).Where(message => message.Row.By == (Sender)by);
        Assert.That(written, Is.EqualTo(known.Select(message =>
            $"{(int)message.Kind} {MessageTable.NameOf(message.Kind)} ({string.Join(", ", message.Row.Fields)}) since {message.Row.Since}")));
    }

    [Test]
    public void Page_TableOfLimits_AgreesWithTheCode() =>
        Assert.That(Rows("Limits").Select(row => FirstNumber(row[1])), Is.EqualTo(new[]
        {
            Limits.FrameBytes, Limits.Depth, Limits.StringBytes, Limits.Elements, Limits.Performers, Limits.FramesWaiting, Limits.LateEvents,
        }));

    [Test]
    public void Page_TableOfClosingCodes_AgreesWithTheCode() =>
        Assert.That(Rows("Closing codes").Select(row => int.Parse(row[0])), Is.EqualTo(Enum.GetValues<CloseCode>().Select(code => (int)code)));

    [Test]
    public void EveryMessage_Sentence_EndsWithAFullStop() =>
        Assert.That(MessageTable.All.Select(kind => MessageTable.Of(kind).Sentence), Has.All.EndsWith("."));

    private static IEnumerable<string[]> Rows(string heading)
    {
        var section = Page.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split('\n')
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]);
    }

    // A field is written `name: type, what it means`; a batch's sections, which follow its fields, begin with "then".
    private static IEnumerable<string> FieldNames(string fields) =>
        fields.Split('·', StringSplitOptions.TrimEntries).TakeWhile(field => !field.StartsWith("then", StringComparison.Ordinal)).Select(field => Word().Match(field).Value);

    private static int FirstNumber(string text) => int.Parse(Digits().Match(text).Value.Replace(",", "", StringComparison.Ordinal));

    [GeneratedRegex(@"^\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d[\d,]*")]
    private static partial Regex Digits();
}
