using System.Text;
using System.Text.RegularExpressions;

namespace Tactus.Scripting;

/// <summary>
/// Half a character is a string in JavaScript, as <c>"🎵"[0]</c> is, and its JSON says so by an escape; .NET reads no such text. Each becomes U+FFFD, as on the web.
/// Source: ECMA-262, JSON.stringify and String.prototype.toWellFormed.
/// </summary>
internal static partial class LoneSurrogates
{
    /// <summary>JSON without any: the same where there was none.</summary>
    /// <remarks>Whole pairs are written as they are, so what is escaped is alone.</remarks>
    public static ReadOnlySpan<byte> Replaced(ReadOnlySpan<byte> json) =>
        json.IndexOf("\\ud"u8) < 0 ? json : Encoding.UTF8.GetBytes(Escape().Replace(Encoding.UTF8.GetString(json), found => found.Length > 2 ? "\\ufffd" : found.Value));

    /// <summary>Text without any.</summary>
    public static string Replaced(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    // An escaped backslash is one, too: what comes after it is text.
    [GeneratedRegex(@"\\(?:ud[89a-f][0-9a-f]{2}|.)", RegexOptions.Singleline)]
    private static partial Regex Escape();
}
