namespace Tactus;

/// <summary>
/// What performers were told of the clocks before: a performer that was away has played on by what it knew, and only what it would have played later by that is to
/// be given to it again.
/// </summary>
/// <remarks>Thread: the engine's own. Allocates: only when it grows.</remarks>
internal sealed class PastLines
{
    /// <summary>How long they are kept: a performer that was away for longer begins anew.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    // A performer rounds due times a little otherwise than the engine does.
    private static readonly TimeSpan Rounding = TimeSpan.FromMicroseconds(10);

    private const int Most = 1 << 16;

    private readonly Queue<PastLine> lines = new();
    private Instant? changedAt;
    private long keptSince;

    /// <summary>Keeps how it was up to a batch.</summary>
    public void Keep(in PastLine line)
    {
        while (lines.TryPeek(out var oldest) && (line.At - oldest.At > Kept || lines.Count >= Most))
            keptSince = lines.Dequeue().Number + 1;
        lines.Enqueue(line);
        changedAt = line.At;
    }

    /// <summary>From which moment on events are kept: by the clock as it was, some that have passed may still be to come.</summary>
    /// <param name="over">Events that were due before this moment are over by the clocks as they are.</param>
    /// <param name="time">The step's moment, and the look-ahead: what was sent longer ago than that has been played by any clock.</param>
    public Instant KeptFrom(Instant over, StepTime time)
    {
        var sent = time.Now - time.LookAhead;
        return changedAt >= sent && sent < over ? sent : over;
    }

    /// <summary>What a performer knows that has a batch, and nothing of what came after it.</summary>
    /// <param name="batch">The batch's number.</param>
    /// <returns>Null where nothing has changed since, or where that is not known any more.</returns>
    public KnownLines? AsOf(long batch)
    {
        if (batch < keptSince)
            return null;
        KnownLines? known = null;
        foreach (var line in lines)
            if (line.Number >= batch)
                (known ??= new()).Add(line);
        return known;
    }

    /// <summary>From which due time on a performer's own events are those that come again.</summary>
    /// <param name="known">What it knows.</param>
    /// <param name="first">The first that comes again.</param>
    /// <param name="now">What it would have played later is taken back in any case.</param>
    public static Instant FromFor(KnownLines known, in ScheduledEvent first, Instant now)
    {
        var due = known.DueOf(first);
        return due < now ? due - Rounding : now;
    }
}

/// <summary>A clock as it was.</summary>
/// <param name="Number">The last batch of which it held.</param>
/// <param name="At">When it changed.</param>
/// <param name="Generator">Whose; null for the transport's.</param>
/// <param name="Line">Its line.</param>
/// <param name="Origin">Where on the clock the generator's own time 0 was.</param>
/// <param name="IsVoid">Whether nothing that was sent before holds any more.</param>
internal readonly record struct PastLine(long Number, Instant At, GeneratorComponent? Generator, ClockLine Line, Duration Origin = default, bool IsVoid = false);
