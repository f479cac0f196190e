using System.Text.Json.Nodes;
using Tactus.Tools.Max.Checking;

namespace Tactus.Tests.Tools.Max.Checking;

/// <summary>What people and machines are told.</summary>
[TestFixture]
public sealed class ReportWriterTests
{
    private static readonly string File = Path.Combine(Environment.CurrentDirectory, "a.maxpat");
    private static readonly CheckReport Report = new([new Finding(Severity.Error, "ports", File, "p voice", "obj-3", "pack 0 0", "Write 3.")], 1, 4, 2);

    [Test]
    public void Text_ForPeople_NamesFilePlaceAndBox() => Assert.That(Text(colours: false), Is.EqualTo("""
        a.maxpat
          error ports p voice > obj-3 [pack 0 0]: Write 3.
        1 files, 4 boxes, 2 cords: 1 errors, 0 warnings

        """.ReplaceLineEndings("\n")));

    [Test]
    public void Text_InColours_MarksTheSeverity() => Assert.That(Text(colours: true), Does.Contain("\u001b[31merror\u001b[0m"));

    [Test]
    public void Json_ForMachines_HoldsEveryPart()
    {
        using var output = new StringWriter();
        ReportWriter.Json(Report, output);
        var finding = JsonNode.Parse(output.ToString())!["findings"]![0]!;
        Assert.That(new[] { "severity", "rule", "file", "place", "id", "text", "message" }.Select(key => (string?)finding[key]),
            Is.EqualTo(["error", "ports", "a.maxpat", "p voice", "obj-3", "pack 0 0", "Write 3."]));
    }

    private static string Text(bool colours)
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReportWriter.Text(Report, output, colours);
        return output.ToString();
    }
}
