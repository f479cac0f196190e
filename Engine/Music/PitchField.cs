namespace Tactus;

/// <summary>The pitches of some pitch classes in every octave, from <see cref="Lowest"/> to <see cref="Highest"/>: a chord or a scale to fall on.</summary>
/// <remarks>Thread: any (it never changes). Allocates: when made; looking up allocates nothing.</remarks>
public sealed class PitchField
{
    private readonly int[] below = new int[Highest + 1];
    private readonly int[] above = new int[Highest + 1];

    /// <summary>The field of some pitch classes.</summary>
    /// <param name="classes">0 (c) to 11 (b), at least one; the order and repetitions do not matter.</param>
    /// <exception cref="ArgumentException">There is no class, or one is not 0 to 11.</exception>
    public PitchField(params IReadOnlyList<int> classes)
    {
        Classes = Array.AsReadOnly(Checked(classes));
        Pitches = Array.AsReadOnly([.. Enumerable.Range(Lowest, Highest - Lowest + 1).Where(pitch => Classes.Contains(pitch % 12))]);
        for (var pitch = Lowest; pitch <= Highest; pitch++)
        {
            below[pitch] = Pitches.LastOrDefault(candidate => candidate <= pitch, Pitches[0]);
            above[pitch] = Pitches.FirstOrDefault(candidate => candidate >= pitch, Pitches[^1]);
        }
    }

    /// <summary>The lowest MIDI pitch: the c of the first of eleven octaves.</summary>
    public const int Lowest = 0;

    /// <summary>The highest MIDI pitch: the g of the eleventh octave, which MIDI cuts short there.</summary>
    public const int Highest = 127;

    /// <summary>The pitch classes, ascending, each once.</summary>
    public IReadOnlyList<int> Classes { get; }

    /// <summary>All pitches of the field, ascending.</summary>
    public IReadOnlyList<int> Pitches { get; }

    /// <summary>The field's pitch that is closest to another; the lower one where two are as close.</summary>
    /// <param name="pitch">Any pitch, fractions too; beyond the field's ends its first or last pitch is the closest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pitch"/> is NaN.</exception>
    public int Closest(double pitch)
    {
        if (double.IsNaN(pitch))
            throw new ArgumentOutOfRangeException(nameof(pitch), pitch, "A pitch is a number such as 60; NaN is none.");
        var within = Math.Clamp(pitch, Pitches[0], Pitches[^1]);
        var (lower, upper) = (below[(int)Math.Floor(within)], above[(int)Math.Ceiling(within)]);
        return within - lower <= upper - within ? lower : upper;
    }

    private static int[] Checked(IReadOnlyList<int> classes)
    {
        ArgumentNullException.ThrowIfNull(classes);
        if (classes.Count == 0)
            throw new ArgumentException("A pitch field needs at least one pitch class, 0 (c) to 11 (b).", nameof(classes));
        foreach (var pitchClass in classes)
            if (pitchClass is < 0 or > 11)
                throw new ArgumentException($"A pitch class lies between 0 (c) and 11 (b); {pitchClass} does not.", nameof(classes));
        return [.. classes.Distinct().Order()];
    }
}
