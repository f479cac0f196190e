namespace Tactus;

/// <summary>What of a preset fits the piece as it is now: pieces change, and presets stay.</summary>
internal sealed class Fitting
{
    private const int MostNamed = 8;
    private readonly string name;
    private readonly int count;
    private readonly List<string> misfits = [];

    /// <summary>Looks for the members of a preset.</summary>
    public Fitting(Piece piece, Preset preset)
    {
        (name, count) = (preset.Name, preset.Values.Count);
        foreach (var (control, member, value) in preset.Values)
            if (piece.FindControl(control) is not { } found)
                Misfit($"there is no control '{Names.Shorten(control)}' any more{Perhaps(control, piece.Entities.Where(each => each.Control is not null).Select(each => each.Name))}");
            else if (found.Type.Find(member) is not ValueMember target)
                Misfit($"'{found.Name}' has no '{Names.Shorten(member)}' any more{Perhaps(member, found.Settable.Select(each => each.Name))}");
            else if (target.ReadOnly)
                Misfit($"'{found.Name}.{target.Name}' is read-only now");
            else
                Targets.Add((found, target, value));
    }

    /// <summary>What is to be set to which value.</summary>
    public List<(Control Control, ValueMember Member, Value Value)> Targets { get; } = [];

    /// <summary>One more that does not fit, in words.</summary>
    public void Misfit(string reason) => misfits.Add(reason);

    /// <summary>What was left out, in one sentence; null for nothing.</summary>
    public string? Sentence
    {
        get
        {
            var named = string.Join("; ", misfits.Take(MostNamed));
            var more = misfits.Count > MostNamed ? $"; and {misfits.Count - MostNamed} more" : "";
            return misfits.Count == 0 ? null : $"Of the {Sentences.Count(count, "value")} of preset '{name}' {misfits.Count} did not fit and stayed as they were: {named}{more}.";
        }
    }

    private static string Perhaps(string asked, IEnumerable<string> known) => Names.Nearest(asked, known) is { } nearest ? $", perhaps it is '{nearest}' now" : "";
}
