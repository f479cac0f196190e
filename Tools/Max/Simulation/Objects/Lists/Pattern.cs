using System.Globalization;
using System.Text.RegularExpressions;

namespace Tactus.Tools.Max.Simulation;

/// <summary>Patterns as of C's printf, as far as <c>sprintf</c> knows them.</summary>
/// <remarks>Source: REF sprintf (facts.md, source key), which points to C for the rest; patch-format.md section 8: an inlet a conversion, none for <c>%%</c>.</remarks>
internal static partial class Pattern
{
    public static List<string> Conversions(string pattern) =>
        [.. Conversion().Matches(pattern).Select(match => match.Value).Where(found => found != "%%")];

    public static string Fill(string pattern, List<string> conversions, Atom[] values)
    {
        var next = 0;
        return Conversion().Replace(pattern, match => match.Value == "%%" ? "%" : One(conversions[next], values[next++]));
    }

    private static string One(string conversion, Atom value)
    {
        var shape = Conversion().Match(conversion);
        var text = conversion[^1] switch
        {
            's' => value.ToString(),
            'c' => ((char)value.AsInt).ToString(),
            'd' or 'i' or 'u' => value.AsInt.ToString(CultureInfo.InvariantCulture),
            'x' => value.AsInt.ToString("x", CultureInfo.InvariantCulture),
            'X' => value.AsInt.ToString("X", CultureInfo.InvariantCulture),
            'g' => value.AsFloat.ToString("G6", CultureInfo.InvariantCulture),
            _ => value.AsFloat.ToString("F" + (shape.Groups[3].Success ? shape.Groups[3].Value : "6"), CultureInfo.InvariantCulture),
        };
        var width = shape.Groups[2].Value.Length > 0 ? int.Parse(shape.Groups[2].Value, CultureInfo.InvariantCulture) : 0;
        return shape.Groups[1].Value.Contains('-', StringComparison.Ordinal) ? text.PadRight(width)
            : text.PadLeft(width, shape.Groups[1].Value.Contains('0', StringComparison.Ordinal) ? '0' : ' ');
    }

    [GeneratedRegex(@"%(?:%|([-+0 #]*)(\d*)(?:\.(\d+))?(?:l|ll)?[sdiuxXfgec])")]
    private static partial Regex Conversion();
}
