namespace Tactus;

/// <summary>How many letters must be added, dropped, changed or swapped with their neighbour to make one word of another.</summary>
/// <remarks>Source: optimal string alignment, en.wikipedia.org/wiki/Damerau–Levenshtein_distance.</remarks>
internal static class EditDistance
{
    /// <summary>The distance, or anything above <paramref name="limit"/> where it is more than that.</summary>
    public static int Between(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
            return limit + 1;
        var (before, last, row) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var j = 0; j <= to.Length; j++)
            last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            Fill(row, last, before, from, to, i);
            (before, last, row) = (last, row, before);
        }
        return last[to.Length];
    }

    private static void Fill(int[] row, int[] last, int[] before, string from, string to, int i)
    {
        row[0] = i;
        for (var j = 1; j <= to.Length; j++)
        {
            var changed = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[j] = Math.Min(row[j], before[j - 2] + 1);
        }
    }
}
