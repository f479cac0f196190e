namespace Tactus;

/// <summary>
/// How names are matched and mistyped ones helped. A name matches as written, and in camelCase, snake_case or kebab-case: <c>PitchField</c>,
/// <c>pitchField</c>, <c>pitch_field</c> and <c>pitch-field</c> are one. In short: case, <c>_</c> and <c>-</c> do not count.
/// </summary>
/// <remarks>Thread: any.</remarks>
public static class Names
{
    /// <summary>How many known names a sentence lists before it says how many more there are.</summary>
    public const int MostListed = 12;

    private const int LongestQuoted = 64;

    /// <summary>Equality of names for dictionaries and sets. Allocates: nothing.</summary>
    public static IEqualityComparer<string> Comparer { get; } = new NameComparer();

    /// <summary>Whether two spellings mean one name.</summary>
    public static bool Matches(string left, string right) => Comparer.Equals(left, right);

    /// <summary>The known name that was most likely meant: the fewest letters apart, or one that begins with what was asked.</summary>
    /// <param name="asked">What was asked for; of any length.</param>
    /// <param name="known">The names that there are; of equally near ones the first is taken.</param>
    /// <returns>A name of <paramref name="known"/>; null if none is near: more than a third of the letters would have to change.</returns>
    public static string? Nearest(string asked, IEnumerable<string> known)
    {
        var key = NameComparer.Key(asked);
        var limit = (key.Length + 2) / 3;
        var (nearest, best) = ((string?)null, limit + 1);
        foreach (var name in known)
        {
            var distance = EditDistance.Between(key, NameComparer.Key(name), limit);
            if (distance < best)
                (nearest, best) = (name, distance);
        }
        return nearest ?? known.FirstOrDefault(name => key.Length > 2 && NameComparer.Key(name).StartsWith(key, StringComparison.Ordinal));
    }

    /// <summary>The sentence for a name that is not known, such as <c>There is no control named 'arpp'; did you mean 'arp'? Known: arp, click.</c></summary>
    /// <param name="what">What was asked for, in the singular: <c>control</c>, <c>generator</c>.</param>
    /// <param name="asked">The name that came; a long one is shortened.</param>
    /// <param name="known">The names that there are; at most <see cref="MostListed"/> are listed.</param>
    public static string Unknown(string what, string asked, IEnumerable<string> known)
    {
        var names = known.ToList();
        var none = $"There is no {what} named '{Shorten(asked)}'";
        if (names.Count == 0)
            return $"{none}; there is none at all.";
        var hint = Nearest(asked, names) is { } nearest ? $"; did you mean '{nearest}'?" : ".";
        return $"{none}{hint} Known: {Listed(names)}.";
    }

    /// <summary>Names with commas between, at most <see cref="MostListed"/> of them.</summary>
    internal static string Listed(IReadOnlyCollection<string> names)
    {
        var listed = string.Join(", ", names.Take(MostListed));
        return names.Count > MostListed ? $"{listed} and {names.Count - MostListed} more" : listed;
    }

    /// <summary>What came from outside, cut to a length that a sentence can bear.</summary>
    internal static string Shorten(string text) => text.Length <= LongestQuoted ? text : string.Concat(text.AsSpan(0, LongestQuoted), "…");
}
