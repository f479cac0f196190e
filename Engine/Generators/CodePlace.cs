using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Tactus;

/// <summary>Where in a composer's code something happened, as far as debug information tells.</summary>
internal static partial class CodePlace
{
    /// <summary>Finding a place is slow the first time, when debug information is read; this is that time.</summary>
    public static void WarmUp()
    {
        try
        {
            throw new InvalidOperationException("no mistake");
        }
        catch (InvalidOperationException error)
        {
            _ = Of(error);
        }
    }

    /// <summary>The innermost place of an exception that is not .NET's own: method, file and line.</summary>
    public static string Of(Exception error)
    {
        var frames = new StackTrace(error, fNeedFileInfo: true).GetFrames();
        var frame = frames.FirstOrDefault(IsComposers) ?? frames.FirstOrDefault();
        return frame?.GetMethod() is { } method ? Describe(method, frame.GetFileName(), frame.GetFileLineNumber()) : "code of unknown place";
    }

    /// <summary>The method that made an iterator.</summary>
    public static string Of(object? iterator) =>
        iterator?.GetType().GetMethod("MoveNext", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public) is { } method
            ? Describe(method, null, 0)
            : "its beginning";

    private static bool IsComposers(StackFrame frame) =>
        frame.GetMethod()?.DeclaringType?.Assembly is { } assembly
        && assembly != typeof(CodePlace).Assembly
        && assembly.GetName().Name is { } name
        && !name.StartsWith("System.", StringComparison.Ordinal);

    private static string Describe(MethodBase method, string? file, int line)
    {
        var name = PlainName(method);
        return file is null ? name : $"{name} ({Path.GetFileName(file)}:{line})";
    }

    // The compiler calls an iterator's body `<Walk>d__3.MoveNext`, a local function's `<<Main>$>g__Walk|0_1>d.MoveNext`.
    private static string PlainName(MethodBase method)
    {
        var type = method.DeclaringType?.Name ?? "";
        var mangled = method.Name == "MoveNext" ? type : method.Name;
        var match = LocalFunction().Match(mangled) is { Success: true } local ? local : Iterator().Match(mangled);
        return match.Success ? match.Groups[1].Value : method.Name == "MoveNext" ? type : $"{type}.{method.Name}";
    }

    [GeneratedRegex(@"g__(\w+)\|")]
    private static partial Regex LocalFunction();

    [GeneratedRegex(@"<(\w+)>")]
    private static partial Regex Iterator();
}
