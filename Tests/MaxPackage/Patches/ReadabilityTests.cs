using System.Text.Json.Nodes;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>What people open and read: in Max, words that do not fit their box go on in a second line, over what stands below.</summary>
internal sealed class ReadabilityTests
{
    private const double Usual = 12, Margin = 8, LineHeight = 1.15, Padding = 6, Slack = 3, Rounding = 0.1;

    private static IEnumerable<string> Files => Repository.FilesEndingWith(".maxhelp", ".maxpat")
        .Where(file => file.Contains("MaxPackage/", StringComparison.Ordinal));

    [Test]
    public void Words_OfEveryBox_FitIntoIt([ValueSource(nameof(Files))] string file)
    {
        var boxes = PatchFile.Read(Repository.PathOf(file)).Root.WithInner().SelectMany(patcher => patcher.Boxes);
        Assert.That(boxes.Where(box => !Fits(box)).Select(box => $"{box.Patcher.Place} {box.Id} [{box.Text}] is {box.Rectangle?.Width} by {box.Rectangle?.Height}"), Is.Empty);
    }

    [TestCase("maximum 0", 59.4, false)]
    [TestCase("maximum 0", 70, true)]
    public void Fits_OfAMessage_MeasuresItsWords(string text, double width, bool fits)
    {
        var patch = new PatchBuilder();
        patch.Set(patch.Message(text, 20, 20), ("patching_rect", new JsonArray(20.0, 20.0, width, 22.0)));
        Assert.That(Fits(patch.ToFile("a.maxpat").Root.Boxes[0]), Is.EqualTo(fits));
    }

    [TestCase("The engine", 73.1, 21, false)]
    [TestCase("The engine", 84, 21, true)]
    [TestCase("The engine", 60, 36, true)]
    public void Fits_OfAHeading_CountsItsLines(string text, double width, double height, bool fits)
    {
        var patch = new PatchBuilder();
        var id = patch.Comment(text, 20, 20);
        patch.Set(id, ("fontface", 1), ("fontsize", 13.0), ("patching_rect", new JsonArray(20.0, 20.0, width, height)));
        Assert.That(Fits(patch.ToFile("a.maxpat").Root.Boxes[0]), Is.EqualTo(fits));
    }

    private static bool Fits(Box box) => box.Rectangle is not { } area || box.Class switch
    {
        "comment" => ArialWidths.Lines(box.Text, Size(box), IsBold(box), area.Width - Margin) * Size(box) * LineHeight + Padding <= area.Height + Slack,
        "newobj" or "message" => box.Text.ReplaceLineEndings("\n").Split('\n').Max(line => ArialWidths.Of(line, Size(box), IsBold(box))) + Margin <= area.Width + Rounding,
        _ => true,
    };

    private static double Size(Box box) => box.Json["fontsize"]?.GetValue<double>() ?? Usual;

    private static bool IsBold(Box box) => ((box.Json["fontface"]?.GetValue<int>() ?? 0) & 1) != 0;
}
