using System.Text;
using System.Text.RegularExpressions;

namespace Tactus.Benchmarks.Reporting;

/// <summary>The report as a page whose sections can be renewed one by one.</summary>
internal sealed partial class ReportPage
{
    private readonly Dictionary<string, string> sections = [];

    /// <summary>Reads a page that was written before; a text that is none has no sections.</summary>
    public static ReportPage Parse(string text)
    {
        var page = new ReportPage();
        foreach (Match section in Section().Matches(text))
            page.sections[section.Groups[1].Value] = section.Groups[2].Value;
        return page;
    }

    /// <summary>Puts a section in the place of the one of its name.</summary>
    public void Renew(string name, string text) => sections[name] = text;

    /// <summary>The whole page.</summary>
    public string Write(string header)
    {
        var text = new StringBuilder(header);
        foreach (var section in ReportSections.All)
        {
            var body = sections.GetValueOrDefault(section.Name, $"## {section.Title}\n\n{section.Question}\n\nNot measured yet: `--only {section.Name}` measures it.\n");
            text.Append($"\n<!-- section {section.Name} -->\n{body}<!-- end of {section.Name} -->\n");
        }
        return text.ToString();
    }

    [GeneratedRegex(@"<!-- section (\w+) -->\n(.*?)<!-- end of \1 -->", RegexOptions.Singleline)]
    private static partial Regex Section();
}
