using System.Buffers.Binary;

namespace Tactus.Tools.Max.Checking;

/// <summary>The files that lie beside <c>package-info.json</c>: a picture of 500 by 500, a licence and a read-me.</summary>
internal static class PackageFiles
{
    private const int Side = 500;
    private const int HeaderLength = 24, WidthAt = 16, HeightAt = 20;
    private static readonly string[] Texts = ["license", "readme"];

    public static IEnumerable<(Severity Severity, string Message)> Problems(string package)
    {
        var names = Directory.EnumerateFiles(package).Select(path => Path.GetFileName(path).ToLowerInvariant()).ToHashSet();
        foreach (var name in Texts.Where(name => !names.Contains($"{name}.txt") && !names.Contains($"{name}.md")))
            yield return (Severity.Warning, $"There is no {name}.txt or {name}.md beside it; the Package Manager shows it.");
        var icon = Path.Combine(package, "icon.png");
        if (!File.Exists(icon))
            yield return (Severity.Warning, $"There is no icon.png beside it; draw one of {Side} by {Side} pixels.");
        else if (Size(icon) is var size && size != (Side, Side))
            yield return (Severity.Warning, $"icon.png is {size.Width} by {size.Height} pixels; the Package Manager wants {Side} by {Side}.");
    }

    private static (int Width, int Height) Size(string path)
    {
        var header = new byte[HeaderLength];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength
            ? (0, 0)
            : (BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(WidthAt)), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(HeightAt)));
    }
}
