using System.Globalization;
using System.Text.RegularExpressions;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tools.Max.Data;

/// <summary>How a number of ports follows from what is typed into the box, such as <c>nargs+1?2</c>. README.md in this folder lists the words.</summary>
internal sealed partial class PortTerm
{
    private readonly string basis;
    private readonly int plus, least;
    private readonly int? without;

    private PortTerm(string basis, int plus, int least, int? without) =>
        (this.basis, this.plus, this.least, this.without) = (basis, plus, least, without);

    /// <summary>Reads a term of the table.</summary>
    /// <exception cref="FormatException">It is no term that README.md lists.</exception>
    public static PortTerm Parse(string text)
    {
        if (text == "3-nint")
            return new PortTerm("3-nint", 0, 0, null);
        var match = Form().Match(text);
        if (!match.Success)
            throw new FormatException($"'{text}' is no rule for ports; README.md beside objects.tsv lists the words.");
        return new PortTerm(match.Groups["basis"].Value, Whole(match, "plus") ?? 0, Whole(match, "least") ?? 0, Whole(match, "without"));
    }

    /// <summary>The number for a box; null where it depends on an argument such as <c>#1</c> that only an instance knows.</summary>
    public int? Of(BoxText words)
    {
        if (int.TryParse(basis, NumberStyles.None, CultureInfo.InvariantCulture, out var always))
            return always;
        return basis switch
        {
            "nargs" => FromCount(ArgumentsOf(words).Count),
            "arg1" => FromArgument(words.Arguments.ElementAtOrDefault(0)),
            "arg2" => FromArgument(words.Arguments.ElementAtOrDefault(1)),
            "last" => FromArgument(words.Arguments is [.., var last] ? last : null),
            "nkeys" => FromCount(words.Arguments.Count(word => word.Contains(':', StringComparison.Ordinal))),
            "3-nint" => 3 - words.Arguments.Count(word => int.TryParse(word, out _)),
            "percents" => Math.Max(1, Conversions().Count(string.Join(' ', words.All))),
            "max$" => Highest(Dollars(), words),
            _ => Highest(Outs(), words),
        };
    }

    /// <summary>Objects that take words beginning with @ as ordinary arguments.</summary>
    public static IReadOnlyList<string> ArgumentsOf(BoxText words) => words.Name is
        "pack" or "pak" or "t" or "trigger" or "route" or "sel" or "select" or "sprintf" ? words.All : words.Arguments;

    private int? FromCount(int count) => count == 0 && without is { } none ? none : Math.Max(least, count + plus);

    private int? FromArgument(string? word)
    {
        if (word is null)
            return without;
        if (word.Contains('#', StringComparison.Ordinal) || word.Contains('$', StringComparison.Ordinal))
            return null;
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number > 0 ? Math.Max(least, number + plus) : without;
    }

    private static int Highest(Regex form, BoxText words) =>
        form.Matches(string.Join(' ', words.All)).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Append(1).Max();

    private static int? Whole(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:max\((?<least>\d+),)?(?<basis>nargs|arg1|arg2|last|nkeys|percents|max\$|maxOutN|\d+)(?<plus>[+-]\d+)?\)?(?:\?(?<without>\d+))?$")]
    private static partial Regex Form();

    [GeneratedRegex(@"(?<!%)(?:%%)*%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]")]
    private static partial Regex Conversions();

    [GeneratedRegex(@"\$[ifs](\d+)")]
    private static partial Regex Dollars();

    [GeneratedRegex(@"\bout(\d+)\b")]
    private static partial Regex Outs();
}
