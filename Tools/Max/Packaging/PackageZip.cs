using System.IO.Compression;

namespace Tactus.Tools.Max.Packaging;

/// <summary>Writes a package as Max's Package Manager wants it: a zip whose only folder is the package's. The same files give the same bytes.</summary>
internal static class PackageZip
{
    /// <summary>The earliest moment that a zip can tell; when a file was checked out is nobody's business.</summary>
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An ordinary file, readable by all, writable by its owner: what Unix keeps in the upper half.</summary>
    private const int OrdinaryFile = 0x81A4 << 16;

    /// <summary>Writes the zip.</summary>
    /// <param name="content">What to put in.</param>
    /// <param name="stream">Where to; stays open.</param>
    public static void Write(PackageContent content, Stream stream)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var file in content.Files)
            Add(zip, $"{content.Info.Name}/{file}", Path.Combine(content.Folder, file));
    }

    private static void Add(ZipArchive zip, string name, string path)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
        (entry.LastWriteTime, entry.ExternalAttributes) = (Always, OrdinaryFile);
        using var from = File.OpenRead(path);
        using var to = entry.Open();
        from.CopyTo(to);
    }
}
