using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Checking;

/// <summary>Something that the check found.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Rule">The rule's short name, such as <c>ports</c>.</param>
/// <param name="File">The file, as a full path.</param>
/// <param name="Place">The patcher in the file, from its root, such as <c>p voice > p filter</c>; empty for the root.</param>
/// <param name="Id">The box, such as <c>obj-3</c>; empty where the whole file is meant.</param>
/// <param name="Text">What the box says.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Finding(Severity Severity, string Rule, string File, string Place, string Id, string Text, string Message)
{
    public static Finding Of(Severity severity, string rule, string file, string message) => new(severity, rule, file, "", "", "", message);

    public static Finding Of(Severity severity, string rule, PatchFile file, Patcher patcher, string message) =>
        new(severity, rule, file.FullPath, patcher.Place, "", "", message);

    public static Finding Of(Severity severity, string rule, PatchFile file, Box box, string message) =>
        new(severity, rule, file.FullPath, box.Patcher.Place, box.Id, box.Title.ReplaceLineEndings(" "), message);

    /// <summary>Where in the file: <c>p voice > obj-3 [pack 0 0 0]</c>.</summary>
    public string Where => string.Join(" > ", new[] { Place, Id }.Where(part => part.Length > 0)) + (Text.Length > 0 ? $" [{Shortened}]" : "");

    private string Shortened => Text.Length <= 60 ? Text : string.Concat(Text.AsSpan(0, 59), "…");
}
