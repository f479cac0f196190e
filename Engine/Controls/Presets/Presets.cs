namespace Tactus;

/// <summary>
/// States of all controls, kept by name: save one, recall it, morph from one to another. A played piece keeps them in a file beside its own.
/// </summary>
/// <remarks>Thread: the engine's own, or <see cref="Piece.Post"/>; before the piece runs, the one that puts it together. Names match as <see cref="Names"/> says.</remarks>
public sealed class Presets
{
    /// <summary>The longest name, in letters.</summary>
    public const int LongestName = 64;

    /// <summary>The most presets that a piece has.</summary>
    public const int Most = 1000;

    /// <summary>The longest morph, in beats.</summary>
    public const double LongestMorph = 100_000;

    private readonly Dictionary<string, Preset> presets = new(Tactus.Names.Comparer);
    private readonly Piece piece;
    private Morph? morph;

    internal Presets(Piece piece) => this.piece = piece;

    /// <summary>Raised when one was saved or deleted.</summary>
    internal event Action? Changed;

    /// <summary>The latest attempt to keep them beyond the performance: done with the sentence that says why it failed, or null. Default: nobody keeps them.</summary>
    internal Func<Task<string?>>? Written { get; set; }

    /// <summary>The names, in alphabetical order.</summary>
    public IReadOnlyList<string> Names => [.. presets.Values.Select(preset => preset.Name).Order(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Whether a morph goes on.</summary>
    public bool IsMorphing => morph is not null;

    /// <summary>All of them, for whoever keeps them.</summary>
    internal IReadOnlyList<Preset> All => [.. Names.Select(name => presets[name])];

    /// <summary>Saves what all controls hold now, in the place of an older preset of that name. What is hidden or read-only is no part of it.</summary>
    /// <param name="name">Not empty, at most <see cref="LongestName"/> letters.</param>
    /// <exception cref="ControlException">The name does not fit, or there are <see cref="Most"/> presets already.</exception>
    public void Save(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName)
            throw new ControlException($"A preset's name has 1 to {LongestName} letters; '{Tactus.Names.Shorten(name)}' has {name.Trim().Length}.");
        if (presets.Count >= Most && !presets.ContainsKey(name))
            throw new ControlException($"There are {Most} presets already, and that is the most; delete one of them, or save over it.");
        presets.Remove(name);
        presets[name] = Preset.Of(piece, name);
        Changed?.Invoke();
    }

    /// <summary>Gives the controls what a preset holds; one step of <see cref="History"/>. A morph that goes on ends.</summary>
    /// <returns>In one sentence, what did not fit because the piece has changed since; null if all did.</returns>
    /// <exception cref="ControlException">There is no such preset.</exception>
    public string? Recall(string name)
    {
        var fitting = new Fitting(piece, Find(name));
        Give(fitting);
        return fitting.Sentence;
    }

    /// <summary>Leads the controls from what they hold now to a preset: numbers along their curve, all else at the half. A hand on a knob takes it out of the morph.</summary>
    /// <param name="name">Where to.</param>
    /// <param name="beats">How long it takes, in beats of the transport's tempo, whether or not it plays; 0 to <see cref="LongestMorph"/>, 0 for at once.</param>
    /// <returns>In one sentence, what did not fit because the piece has changed since; null if all did.</returns>
    /// <exception cref="ControlException">There is no such preset, or <paramref name="beats"/> is out of range.</exception>
    public string? Morph(string name, double beats)
    {
        if (!(beats is >= 0 and <= LongestMorph))
            throw new ControlException(FormattableString.Invariant($"A morph takes 0 to {LongestMorph} beats; {beats} came."));
        if (beats == 0)
            return Recall(name);
        var fitting = new Fitting(piece, Find(name));
        piece.History.Lead(fitting.Targets);
        morph = new(fitting.Targets, beats, piece.Time.Now, piece.History.LetGo);
        return fitting.Sentence;
    }

    /// <summary>Recalls one preset, and leads the controls from there to another.</summary>
    /// <inheritdoc cref="Morph(string, double)"/>
    /// <param name="from">Where from.</param>
    /// <param name="to">Where to.</param>
    /// <param name="beats">How long it takes, in beats of the transport's tempo.</param>
    public string? Morph(string from, string to, double beats)
    {
        Find(to);
        var sentences = new[] { Recall(from), Morph(to, beats) }.OfType<string>().Distinct().ToList();
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary>Forgets a preset.</summary>
    /// <exception cref="ControlException">There is no such preset.</exception>
    public void Delete(string name)
    {
        presets.Remove(Find(name).Name);
        Changed?.Invoke();
    }

    /// <summary>Takes in what was kept of an earlier performance.</summary>
    internal void Load(IEnumerable<Preset> kept)
    {
        foreach (var preset in kept)
            presets[preset.Name] = preset;
    }

    /// <summary>Goes on with the morph.</summary>
    internal void Step()
    {
        if (morph is not null && !morph.Step(piece.Time.Now, piece.Transport.Tempo))
            morph = null;
    }

    internal void EndMorph() => morph = null;

    private Preset Find(string name) =>
        presets.TryGetValue(name, out var found) ? found : throw new ControlException(Tactus.Names.Unknown("preset", name, Names));

    private void Give(Fitting fitting)
    {
        piece.History.Keep(fitting.Targets);
        EndMorph();
        foreach (var (control, member, value) in fitting.Targets)
            if (control.WhyNotSet(member, value) is { } refusal)
                fitting.Misfit(refusal);
        piece.History.Settle();
    }
}
