using System.Globalization;
using System.Text.RegularExpressions;
using Tactus.Sessions;

namespace Tactus.Scripting;

/// <summary>How people say how often: <c>"1/8"</c> of a whole note, <c>"beat"</c>, <c>"2 bars"</c>, or a number of quarter notes.</summary>
internal static partial class Period
{
    private const string Allowed = "say \"1/8\" (of a whole note), \"beat\", \"2 bars\", or a number of quarter notes";
    private static readonly Duration Shortest = Duration.Of(1, 32);

    /// <summary>The grid of a period.</summary>
    /// <exception cref="RefusedException">It is none.</exception>
    public static CueGrid Read(Value period) => period switch
    {
        { IsNumber: true } => Every(period.AsFloat is > 0 and <= Duration.Longest ? Duration.Of(period.AsFloat) : throw Refuse(period)),
        { Text: { } text } when Fraction().Match(text) is { Success: true } match => Every(Duration.Of(4 * Number(match, 1), Number(match, 2))),
        { Text: { } text } when Counted().Match(text) is { Success: true } match => OfTheMetre(match),
        _ => throw Refuse(period),
    };

    private static CueGrid OfTheMetre(Match match)
    {
        var count = match.Groups[1].Success ? (int)Number(match, 1) : 1;
        return match.Groups[2].Value == "bar" ? CueGrid.Bars(count) : CueGrid.Beats(count);
    }

    private static CueGrid Every(Duration period) => period >= Shortest
        ? CueGrid.Every(period)
        : throw new RefusedException($"the shortest period is 1/128 of a whole note, or {Shortest} quarter notes; {Allowed}.");

    private static long Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static RefusedException Refuse(Value period) => new($"{Sentences.Describe(period)} is no period; {Allowed}.");

    [GeneratedRegex(@"^\s*([1-9]\d{0,2})\s*/\s*([1-9]\d{0,2})\s*$")]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^\s*([1-9]\d{0,3})?\s*(beat|bar)s?\s*$")]
    private static partial Regex Counted();
}
