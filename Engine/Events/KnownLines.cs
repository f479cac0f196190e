namespace Tactus;

/// <summary>The clocks as a performer knows them that was away while they changed.</summary>
/// <remarks>Thread: the engine's own.</remarks>
internal sealed class KnownLines
{
    /// <summary>A performer plays on for no longer than this beyond a stop, until it hears of it.</summary>
    public static readonly TimeSpan LongestHop = TimeSpan.FromMilliseconds(50);

    private readonly Dictionary<GeneratorComponent, PastLine> generators = [];
    private readonly HashSet<GeneratorComponent> begun = [];
    private ClockLine? transport;

    /// <summary>The generators that have begun anew since, or are gone: what it has of them is void.</summary>
    public IReadOnlyCollection<GeneratorComponent> Begun => begun;

    /// <summary>Takes in what was so before a change; of several, the oldest counts.</summary>
    public void Add(in PastLine line)
    {
        if (line.Generator is not { } generator)
        {
            transport ??= line.Line;
            return;
        }
        generators.TryAdd(generator, line);
        if (line.IsVoid)
            begun.Add(generator);
    }

    /// <summary>Whether it was told that a generator stands, and the first events since it goes on again have passed: what it had played beyond the stop was among them.</summary>
    public bool HasMissedAStart(GeneratorComponent generator, Instant now) =>
        HasMissedItGoOn(generator) && now - generator.CurrentLine.Anchor > LongestHop;

    /// <summary>
    /// Whether it was told that an event's generator stands, and the event has passed since that goes on again, but so lately that it may be one of those that it had played
    /// beyond the stop: it has to see it, to skip as many as it played.
    /// </summary>
    public bool MayHavePlayed(Instant now, in ScheduledEvent entry) =>
        HasMissedItGoOn(entry.Generator) && entry.Due >= entry.Generator.CurrentLine.Anchor && now - entry.Generator.CurrentLine.Anchor <= LongestHop;

    /// <summary>Whether it has not played an event that it had before, and may not know that it has passed.</summary>
    public bool IsPendingAt(Instant now, in ScheduledEvent entry)
    {
        if (begun.Contains(entry.Generator) || LineFor(entry.Generator) is not { } line)
            return false;
        var due = DueOf(entry);
        return due >= now && due >= line.Anchor && due != Instant.Never;    // what lies before its anchor was over before
    }

    /// <summary>When an event is due by what it knows; never where it believes that the clock stands.</summary>
    public Instant DueOf(in ScheduledEvent entry)
    {
        var line = LineFor(entry.Generator) ?? entry.Generator.CurrentLine;
        return line.InstantOf(generators.TryGetValue(entry.Generator, out var own) ? entry.Onset - (entry.Generator.Origin - own.Origin) : entry.Onset);
    }

    private bool HasMissedItGoOn(GeneratorComponent generator) => LineFor(generator) is { IsMoving: false } && generator.CurrentLine.IsMoving;

    // Null where it knows the one that is.
    private ClockLine? LineFor(GeneratorComponent generator) =>
        generator.Clock.Kind == ClockKind.Transport ? transport : generators.TryGetValue(generator, out var own) ? own.Line : null;
}
