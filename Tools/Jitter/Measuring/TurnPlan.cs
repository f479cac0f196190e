namespace Tactus.Tools.Jitter.Measuring;

/// <summary>One way's turn in a round.</summary>
/// <param name="Round">Counts from 0.</param>
/// <param name="Way">Which one; counts from 0.</param>
/// <param name="Wakes">How many wake-ups are counted in it.</param>
internal readonly record struct PlannedTurn(int Round, int Way, int Wakes);

/// <summary>
/// Who is measured when: all ways once a round, in rounds short enough that the machine's moods hit all of them alike. Each round begins with another way,
/// and every other round runs backwards, so that none always follows the same one.
/// </summary>
internal static class TurnPlan
{
    /// <summary>How many wake-ups a turn has at least; fewer would measure little but the change of turns.</summary>
    public const int FewestWakes = 10;

    private const double TurnSeconds = .5;

    /// <summary>The turns, in order.</summary>
    /// <param name="ways">How many ways there are.</param>
    /// <param name="wakes">How many wake-ups of each are counted in all.</param>
    /// <param name="rate">Wake-ups a second.</param>
    public static IEnumerable<PlannedTurn> Of(int ways, int wakes, int rate)
    {
        var rounds = Math.Max(1, wakes / WakesOfATurn(rate));
        for (var round = 0; round < rounds; round++)
            for (var place = 0; place < ways; place++)
                yield return new(round, WayAt(round, place, ways), Share(wakes, round, rounds));
    }

    /// <summary>About half a second's worth.</summary>
    public static int WakesOfATurn(int rate) => Math.Max(FewestWakes, (int)(rate * TurnSeconds));

    private static int WayAt(int round, int place, int ways) => ((round % 2 == 0 ? place : ways - 1 - place) + round / 2) % ways;

    private static int Share(int wakes, int round, int rounds) => wakes / rounds + (round < wakes % rounds ? 1 : 0);
}
