using System.Globalization;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Data;

/// <summary>Which types Max writes into <c>outlettype</c>.</summary>
/// <remarks>Source: patch-format survey, section 8; the empty text is "anything".</remarks>
internal static class OutletTypes
{
    /// <summary>Reads one list of the table: <c>int,any</c>, <c>all signal</c> or <c>-</c>.</summary>
    public static IReadOnlyList<string> Read(string text, int count)
    {
        if (text == "-")
            return [];
        return text.StartsWith("all ", StringComparison.Ordinal)
            ? [.. Enumerable.Repeat(Word(text[4..]), count)]
            : [.. text.Split(',').Select(Word)];
    }

    /// <summary>The types of objects that take them from their arguments; null for every other object, and where an argument is known to instances only.</summary>
    public static IReadOnlyList<string>? ByArguments(BoxText words, int count)
    {
        var arguments = PortTerm.ArgumentsOf(words);
        if (arguments.Any(word => word.Contains('#', StringComparison.Ordinal)))
            return null;
        return words.Name switch
        {
            "t" or "trigger" when arguments.Count == count => [.. arguments.Select(Trigger)],
            "unpack" when arguments.Count == count => [.. arguments.Select(Unpack)],
            "sel" or "select" when arguments.Count + 1 == count => [.. arguments.Select(_ => "bang").Append("")],
            _ => null,
        };
    }

    /// <summary>Stands behind a type that Max writes for some words, and "anything" for others.</summary>
    public const char OrAny = '?';

    /// <summary>Whether what is written is what is expected.</summary>
    public static bool Fit(IReadOnlyList<string> expected, IReadOnlyList<string> written) => expected.Count == written.Count
        && expected.Zip(written).All(pair => pair.First == pair.Second || pair.First.EndsWith(OrAny) && (pair.Second.Length == 0 || pair.First.TrimEnd(OrAny) == pair.Second));

    private static string Word(string type) => type == "any" ? "" : type;

    private static string Trigger(string word) => word switch
    {
        "b" or "bang" => "bang",
        "i" or "int" => "int",
        "f" or "float" => "float",
        "l" or "s" or "list" or "symbol" or "a" or "anything" or "" => "",
        _ => Constant(word) ?? word + OrAny,
    };

    private static string Unpack(string word) => word switch
    {
        "i" => "int",
        "f" => "float",
        "b" => "bang",
        _ => Constant(word) ?? "",
    };

    private static string? Constant(string word) =>
        !double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null
        : word.Contains('.', StringComparison.Ordinal) ? "float" : "int";
}
