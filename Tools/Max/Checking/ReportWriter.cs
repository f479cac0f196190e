using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tactus.Tools.Max.Checking;

/// <summary>Says what a check found: to people by file, to machines as one JSON object.</summary>
internal static class ReportWriter
{
    private const string Red = "31", Yellow = "33", Green = "32", Bold = "1", Dim = "2";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="colours">Whether the reader sees colours.</param>
    public static void Text(CheckReport report, TextWriter output, bool colours)
    {
        string Paint(string text, string colour) => colours ? $"\u001b[{colour}m{text}\u001b[0m" : text;

        foreach (var file in report.Findings.GroupBy(finding => finding.File))
        {
            output.WriteLine(Paint(Shown(file.Key), Bold));
            foreach (var finding in file)
                output.WriteLine($"  {Paint(Word(finding), finding.Severity == Severity.Error ? Red : Yellow)} {Paint(finding.Rule, Dim)} {Prefix(finding)}{finding.Message}");
        }
        output.WriteLine(Paint(Summary(report), report.Errors > 0 ? Red : report.Warnings > 0 ? Yellow : Green));
    }

    /// <summary>For machines.</summary>
    public static void Json(CheckReport report, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(new
    {
        files = report.Files,
        boxes = report.Boxes,
        cords = report.Cords,
        errors = report.Errors,
        warnings = report.Warnings,
        findings = report.Findings.Select(finding => new
        {
            severity = Word(finding),
            rule = finding.Rule,
            file = Shown(finding.File),
            place = finding.Place,
            id = finding.Id,
            text = finding.Text,
            message = finding.Message,
        }),
    }, Plain));

    private static string Summary(CheckReport report) =>
        $"{report.Files} files, {report.Boxes} boxes, {report.Cords} cords: {report.Errors} errors, {report.Warnings} warnings";

    private static string Word(Finding finding) => finding.Severity == Severity.Error ? "error" : "warning";

    private static string Prefix(Finding finding) => finding.Where.Length > 0 ? $"{finding.Where}: " : "";

    private static string Shown(string file) =>
        Path.GetRelativePath(Environment.CurrentDirectory, file) is var near && near.StartsWith("..", StringComparison.Ordinal) ? file : near;
}
