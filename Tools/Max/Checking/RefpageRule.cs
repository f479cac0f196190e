using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Tactus.Tools.Max.Checking;

/// <summary>Reference pages are XML that Max reads, say what the object is, and list the ports that it has.</summary>
internal sealed class RefpageRule : IScopeRule
{
    private const string Rule = "refpage", Ending = ".maxref.xml", Unwritten = "TEXT_HERE";

    public IEnumerable<Finding> Check(CheckScope scope) => scope.Search.EndingWith(Ending).SelectMany(path => Page(path, scope));

    private static IEnumerable<Finding> Page(string path, CheckScope scope)
    {
        Finding Problem(Severity severity, string message) => Finding.Of(severity, Rule, path, message);

        var (root, mistake) = Read(path);
        if (root is null)
        {
            yield return Problem(Severity.Error, $"The page is not well-formed XML: {mistake}");
            yield break;
        }
        if (root.Name.LocalName != "c74object")
            yield break;
        var name = Path.GetFileName(path)[..^Ending.Length];
        if (root.Attribute("name")?.Value is var written && written != name)
            yield return Problem(Severity.Error, $"The page is named '{name}' and speaks of '{written}'; Max finds a page by its file's name, so use one name.");
        if (root.Element("digest")?.Value.Trim() is not { Length: > 0 } digest || digest == Unwritten)
            yield return Problem(Severity.Error, "The page has no <digest>; say in one sentence what the object does.");
        if (scope.Abstraction(name) is { } patch)
            foreach (var (severity, message) in Ports(root, "inlet", PatchPorts.Of(patch.Root).Inlets).Concat(Ports(root, "outlet", PatchPorts.Of(patch.Root).Outlets)))
                yield return Problem(severity, $"{message} in {patch.FileName}; list each with its id, from 0.");
        foreach (var other in root.Descendants("seealso").Select(other => other.Attribute("name")?.Value ?? "").Where(other => !Exists(other, scope)))
            yield return Problem(Severity.Warning, $"'{other}' under <seealsolist> is no object that Max knows here; correct the name, or take it away.");
    }

    private static bool Exists(string name, CheckScope scope) => scope.Knows(name) || scope.Search.Has($"{name}{Ending}");

    private static IEnumerable<(Severity Severity, string Message)> Ports(XElement root, string kind, int count)
    {
        var ids = root.Elements($"{kind}list").Elements(kind).Select(port => port.Attribute("id")?.Value ?? "").ToList();
        var right = Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture));
        if (!ids.SequenceEqual(right))
            yield return ids.Count == 0
                ? (Severity.Warning, $"<{kind}list> lists none, but there are {count} {kind}s")
                : (Severity.Error, $"<{kind}list> lists {string.Join(", ", ids)}, but there are {count} {kind}s");
    }

    private static (XElement? Root, string Mistake) Read(string path)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(path, settings);
            return (XDocument.Load(reader).Root, "");
        }
        catch (XmlException mistake)
        {
            return (null, mistake.Message);
        }
    }
}
