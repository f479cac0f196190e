using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace Tactus.Hosting;

/// <summary>Reads the XML comments that a compiler wrote, so that a control's members are described by them.</summary>
/// <remarks>Thread: any.</remarks>
internal static class XmlComments
{
    /// <summary>From now on comments are looked for in the .xml file beside an assembly, where a build puts them.</summary>
    public static void LookBesideAssemblies() => Tactus.Comments.Source ??= Beside;

    /// <summary>Brings the comments that a compiler has just written for an assembly.</summary>
    public static void Add(Assembly assembly, Stream written) => Tactus.Comments.Add(assembly, Read(written));

    /// <summary>The comments in a compiler's file, by the ids of what they describe.</summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static IReadOnlyDictionary<string, Comment> Read(Stream written)
    {
        var found = new Dictionary<string, Comment>();
        foreach (var member in XDocument.Load(written).Descendants("member"))
            if (member.Attribute("name")?.Value is { } id)
                found.TryAdd(id.Split('(', 2)[0], CommentIn(member));    // the first overload speaks for all
        return found;
    }

    private static IReadOnlyDictionary<string, Comment>? Beside(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        if (file.Length == 0 || !File.Exists(file))
            return null;
        try
        {
            using var stream = File.OpenRead(file);
            return Read(stream);
        }
        catch (Exception error) when (error is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;    // controls are described without words, then: no reason not to play
        }
    }

    private static Comment CommentIn(XElement member)
    {
        var parameters = new Dictionary<string, string>();
        foreach (var parameter in member.Elements("param"))
            if (parameter.Attribute("name")?.Value is { } name && TextOf(parameter) is { Length: > 0 } text)
                parameters.TryAdd(name, text);
        return new(member.Element("summary") is { } summary && TextOf(summary) is { Length: > 0 } words ? words : null, parameters);
    }

    private static string TextOf(XElement element) =>
        string.Join(' ', string.Concat(element.Nodes().Select(TextOf)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "para" } paragraph => $" {TextOf(paragraph)} ",
        XElement reference when NameIn(reference) is { } name && !reference.Nodes().Any() => name,
        XElement element => string.Concat(element.Nodes().Select(TextOf)),
        _ => "",
    };

    // What a <see cref="P:Arpeggio.Step"/>, a <see langword="null"/> or a <paramref name="beats"/> stands for.
    private static string? NameIn(XElement reference) =>
        (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))?.Value.Split('(', 2)[0].Split('.', ':')[^1];
}
