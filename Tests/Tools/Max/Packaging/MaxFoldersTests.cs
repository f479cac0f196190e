using Tactus.Tools.Max.Packaging;

namespace Tactus.Tests.Tools.Max.Packaging;

internal sealed class MaxFoldersTests
{
    [Test]
    public void Below_DocumentsWithBothVersions_AreBothNewestFirst()
    {
        using var documents = new TemporaryFolder();
        var (eight, nine) = (Directory.CreateDirectory(Path.Combine(documents.Path, "Max 8")), Directory.CreateDirectory(Path.Combine(documents.Path, "Max 9")));
        Assert.That(MaxFolders.Below([documents.Path]), Is.EqualTo(new[] { Path.Combine(nine.FullName, "Packages"), Path.Combine(eight.FullName, "Packages") }));
    }

    [Test]
    public void Below_DocumentsWithoutMax_AreNone()
    {
        using var documents = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(documents.Path, "Max 7"));
        Assert.That(MaxFolders.Below([documents.Path, Path.Combine(documents.Path, "nowhere")]), Is.Empty);
    }

    [Test]
    public void FoundOr_AFolderAskedFor_IsThatOne() =>
        Assert.That(MaxFolders.FoundOr("somewhere", "--to"), Is.EqualTo(new[] { Path.GetFullPath("somewhere") }));
}
