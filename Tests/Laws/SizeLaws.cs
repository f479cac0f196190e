namespace Tactus.Tests.Laws;

/// <summary>Files stay small enough to be read in one go.</summary>
public sealed class SizeLaws
{
    private const int Comfortable = 130, Limit = 300;
    private const double MostlyMeans = 0.9;

    private static readonly string[] Code = [".cs", ".cake", ".js", ".mjs"];

    [Test]
    public void CodeFiles_All_StayBelowTheLimit() => Assert.That(
        Repository.FilesEndingWith(Code).Select(file => (file, lines: LinesOf(file))).Where(each => each.lines > Limit), Is.Empty,
        $"split a file before it reaches {Limit} lines");

    [Test]
    public void CodeFiles_Mostly_AreComfortable()
    {
        var files = Repository.FilesEndingWith(Code).Select(file => (file, lines: LinesOf(file))).ToList();
        var tooLong = files.Where(each => each.lines > Comfortable).ToList();
        Assert.That(tooLong, Has.Count.AtMost(files.Count * (1 - MostlyMeans)),
            $"at most one file in ten has more than {Comfortable} lines; of {files.Count} these do: {string.Join(", ", tooLong)}");
    }

    private static int LinesOf(string file) => File.ReadLines(Repository.PathOf(file)).Count();
}
