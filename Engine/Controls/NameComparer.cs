namespace Tactus;

/// <summary>Two names are one if they are the same but for case, <c>_</c> and <c>-</c>.</summary>
internal sealed class NameComparer : IEqualityComparer<string>
{
    /// <summary>The letters that count, in lower case. A name without any (such as <c>_</c>) is its own key.</summary>
    public static string Key(string name)
    {
        var key = string.Concat(name.Where(Counts)).ToLowerInvariant();
        return key.Length == 0 ? name : key;
    }

    public bool Equals(string? left, string? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        return left is not null && right is not null && SameLetters(left, right);
    }

    public int GetHashCode(string name)
    {
        var hash = 17;
        foreach (var letter in name)
            if (Counts(letter))
                hash = unchecked(hash * 31 + char.ToLowerInvariant(letter));
        return hash;
    }

    private static bool SameLetters(string left, string right)
    {
        var (i, j, counted) = (0, 0, false);
        while (true)
        {
            (i, j) = (Skip(left, i), Skip(right, j));
            if (i == left.Length || j == right.Length)
                return i == left.Length && j == right.Length && (counted || left == right);
            if (char.ToLowerInvariant(left[i++]) != char.ToLowerInvariant(right[j++]))
                return false;
            counted = true;
        }
    }

    private static int Skip(string name, int at)
    {
        while (at < name.Length && !Counts(name[at]))
            at++;
        return at;
    }

    private static bool Counts(char letter) => letter is not ('_' or '-');
}
