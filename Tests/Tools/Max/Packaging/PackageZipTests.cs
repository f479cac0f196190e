using System.IO.Compression;
using Tactus.Tools.Max.Packaging;

namespace Tactus.Tests.Tools.Max.Packaging;

internal sealed class PackageZipTests
{
    [Test]
    public void Zip_OfAPackage_HasOneFolderOnTop()
    {
        using var package = new PackageOnDisk();
        using var zip = new ZipArchive(Zip(package));
        Assert.That(zip.Entries.Select(entry => entry.FullName), Is.EqualTo(PackageContent.Of(package.Folder).Files.Select(file => "Tactus/" + file)));
    }

    [Test]
    public void Zip_Unpacked_HasEveryFilesContent()
    {
        using var package = new PackageOnDisk();
        using var zip = new ZipArchive(Zip(package));
        using var reader = new StreamReader(zip.GetEntry("Tactus/examples/01-sine-wave/sine-wave.cs")!.Open());
        Assert.That(reader.ReadToEnd(), Is.EqualTo("// a piece"));
    }

    [Test]
    public void Zip_OfTheSameFilesAtAnotherTime_IsTheSame()
    {
        using var package = new PackageOnDisk();
        var first = Zip(package).ToArray();
        File.SetLastWriteTimeUtc(Path.Combine(package.Folder, "icon.png"), new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        Assert.That(Zip(package).ToArray(), Is.EqualTo(first));
    }

    private static MemoryStream Zip(PackageOnDisk package)
    {
        var stream = new MemoryStream();
        PackageZip.Write(PackageContent.Of(package.Folder), stream);
        stream.Position = 0;
        return stream;
    }
}
