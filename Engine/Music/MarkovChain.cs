namespace Tactus;

/// <summary>Makes <see cref="MarkovChain{T}"/>s from music that is there.</summary>
public static class MarkovChain
{
    /// <summary>Learns how often each state is followed by each other one.</summary>
    /// <param name="sequence">States in the order in which they came; at least one. The last one's exit is learned only if it also came earlier.</param>
    /// <exception cref="ArgumentException">There is no state.</exception>
    /// <remarks>States are numbered as they first come, so that one sequence always gives one and the same chain.</remarks>
    public static MarkovChain<T> Learn<T>(IEnumerable<T> sequence)
        where T : notnull => LearnAll([sequence]);

    /// <summary>Learns from several sequences, such as the voices of a piece; the end of one does not lead to the next one's beginning.</summary>
    /// <param name="sequences">States in the order in which they came; at least one in all.</param>
    /// <exception cref="ArgumentException">There is no state.</exception>
    public static MarkovChain<T> LearnAll<T>(IEnumerable<IEnumerable<T>> sequences)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(sequences);
        T[][] lines = [.. sequences.Select(sequence => sequence.ToArray())];
        T[] states = [.. lines.SelectMany(line => line).Distinct()];
        var places = states.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var counts = new double[states.Length, states.Length];
        foreach (var line in lines)
            foreach (var (from, to) in line.Zip(line.Skip(1)))
                counts[places[from], places[to]]++;
        return new(states, counts);
    }
}

/// <summary>Walks from state to state by chance: which state comes next depends on the one that is.</summary>
/// <typeparam name="T">What a state is: a pitch, a step, a word.</typeparam>
/// <remarks>Thread: any (it never changes). Allocates: when made; a step allocates nothing.</remarks>
public sealed class MarkovChain<T>
    where T : notnull
{
    private readonly T[] states;
    private readonly Dictionary<T, int> places = [];
    private readonly double[,] weights;
    private readonly double[] totals;

    /// <summary>A chain of given states and weights.</summary>
    /// <param name="states">At least one, each once.</param>
    /// <param name="weights">How likely each state (row) is followed by each other (column): finite, not negative. A row need not add up to 1; a row of zeros stays where it is.</param>
    /// <exception cref="ArgumentException">There is no state, one comes twice, or the weights do not fit.</exception>
    public MarkovChain(IReadOnlyList<T> states, double[,] weights)
    {
        ArgumentNullException.ThrowIfNull(states);
        ArgumentNullException.ThrowIfNull(weights);
        States = Array.AsReadOnly(this.states = [.. states]);
        this.weights = (double[,])weights.Clone();
        RequireShape();
        totals = [.. Enumerable.Range(0, this.states.Length).Select(TotalOf)];
    }

    /// <summary>The states, in the order of the rows and columns.</summary>
    public IReadOnlyList<T> States { get; }

    /// <summary>Whether a state is one of this chain's.</summary>
    public bool Knows(T state) => places.ContainsKey(state);

    /// <summary>The state that comes after another, by chance.</summary>
    /// <param name="current">One of <see cref="States"/>.</param>
    /// <param name="chance">Takes one number from it; none where the state has no exit and stays.</param>
    /// <exception cref="ArgumentException"><paramref name="current"/> is not a state of this chain.</exception>
    public T Step(T current, Chance chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        var row = PlaceOf(current);
        return totals[row] > 0 ? states[Pick(row, chance.NextDouble() * totals[row])] : current;
    }

    /// <summary>How likely one state is followed by another, 0 to 1.</summary>
    /// <exception cref="ArgumentException">One of them is not a state of this chain.</exception>
    public double Probability(T from, T to)
    {
        var (row, column) = (PlaceOf(from), PlaceOf(to));
        if (totals[row] > 0)
            return weights[row, column] / totals[row];
        return row == column ? 1 : 0;
    }

    // The last state with any weight is the answer where rounding leaves a crumb.
    private int Pick(int row, double crumbs)
    {
        var picked = row;
        for (var column = 0; column < states.Length && crumbs >= 0; column++)
        {
            if (weights[row, column] == 0)
                continue;
            picked = column;
            crumbs -= weights[row, column];
        }
        return picked;
    }

    private int PlaceOf(T state) => places.TryGetValue(state, out var place)
        ? place
        : throw new ArgumentException($"{state} is not a state of this chain; it knows {string.Join(", ", states.Take(12))}.", nameof(state));

    private double TotalOf(int row)
    {
        var total = 0.0;
        for (var column = 0; column < states.Length; column++)
            total += weights[row, column];
        return total;
    }

    private void RequireShape()
    {
        if (states.Length == 0)
            throw new ArgumentException("A Markov chain needs at least one state.", nameof(states));
        if (weights.GetLength(0) != states.Length || weights.GetLength(1) != states.Length)
            throw new ArgumentException($"{states.Length} states need {states.Length} rows and columns of weights; these are {weights.GetLength(0)} by {weights.GetLength(1)}.", nameof(weights));
        foreach (var weight in weights)
            if (!double.IsFinite(weight) || weight < 0)
                throw new ArgumentException($"A weight is a finite number, not negative; {weight} is not.", nameof(weights));
        foreach (var (place, state) in states.Index())
            if (!places.TryAdd(state, place))
                throw new ArgumentException($"A state comes once; {state} comes twice.", nameof(states));
    }
}
