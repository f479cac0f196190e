using System.Globalization;
using System.Text.RegularExpressions;

namespace Tactus.Scripting;

/// <summary>Reads from an error's stack, as V8 and Jint write it, where in a script's files it happened.</summary>
internal static partial class StackTrace
{
    private const int LongestMessage = 1000;

    /// <summary>The problem that an error of a script is.</summary>
    public static ScriptProblem Problem(string message, string stack, ScriptSource source)
    {
        var shown = message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
        var (file, line, column) = Place(stack, source);
        return new(shown, file ?? source.Name, line, column, source.Line(file, line));
    }

    /// <summary>The innermost place that lies in the script's own files; null if there is none.</summary>
    public static (string? File, int Line, int Column) Place(string stack, ScriptSource source)
    {
        foreach (Match match in Frame().Matches(stack.Length <= 16_384 ? stack : stack[..16_384]))
            if (int.TryParse(match.Groups["line"].Value, CultureInfo.InvariantCulture, out var line) && source.Line(match.Groups["file"].Value, line) is not null)
                return (match.Groups["file"].Value, line, int.TryParse(match.Groups["column"].Value, CultureInfo.InvariantCulture, out var column) ? column : 0);
        return (null, 0, 0);
    }

    [GeneratedRegex(@"(?<file>[^\s()]+\.(?:js|mjs)):(?<line>\d+)(?::(?<column>\d+))?")]
    private static partial Regex Frame();
}
