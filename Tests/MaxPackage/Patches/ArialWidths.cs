namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>How wide Arial is, which Max writes in: the advance widths of its letters, in thousandths of the font's size.</summary>
internal static class ArialWidths
{
    private const double Other = 600, Bold = 1.06;

    private static readonly (double Width, string Letters)[] Known =
    [
        (191, "'"), (222, "ijl"), (260, "|"), (278, " !,./:;I[]\\ft"), (333, "()-`r"), (334, "{}"), (355, "\""), (389, "*"), (500, "Jckxsvyz"),
        (556, "#$0123456789?_abdeghnopquL"), (584, "+<=>~"), (611, "FTZ"), (667, "&ABEKPSVXY"), (722, "CDHNRUw"), (778, "GOQ"), (833, "Mm"), (889, "%"), (944, "W"), (1015, "@"),
    ];

    private static readonly Dictionary<char, double> Widths = Known.SelectMany(row => row.Letters.Select(letter => (letter, row.Width))).ToDictionary(pair => pair.letter, pair => pair.Width);

    /// <summary>The width of a line, in pixels at this size.</summary>
    public static double Of(string line, double size, bool isBold) => line.Sum(letter => Widths.GetValueOrDefault(letter, Other)) / 1000 * size * (isBold ? Bold : 1);

    /// <summary>How many lines a text takes where lines may be so wide, broken between words.</summary>
    public static int Lines(string text, double size, bool isBold, double width) => text.ReplaceLineEndings("\n").Split('\n').Sum(part => LinesOf(part.Split(' '), size, isBold, width));

    private static int LinesOf(string[] words, double size, bool isBold, double width)
    {
        var (lines, line) = (1, words[0]);
        foreach (var word in words.Skip(1))
        {
            var longer = $"{line} {word}";
            var fits = Of(longer, size, isBold) <= width;
            lines += fits ? 0 : 1;
            line = fits ? longer : word;
        }
        return lines;
    }
}
