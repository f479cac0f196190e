namespace Tactus.Sessions;

/// <summary>
/// How far ahead of their onsets events must be sent to one performer, so that 999 of 1,000 arrive in time: learned from how early they did arrive in the
/// last minute. It rises at once and falls slowly.
/// </summary>
/// <remarks>Thread: one at a time. Allocates: nothing after creation.</remarks>
internal sealed class LookAheadTuner
{
    /// <summary>The shortest look-ahead.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMilliseconds(20);

    /// <summary>The longest look-ahead.</summary>
    public static readonly TimeSpan Most = TimeSpan.FromMilliseconds(500);

    /// <summary>What is left over for what the last minute has not shown.</summary>
    public static readonly TimeSpan Reserve = TimeSpan.FromMilliseconds(10);

    /// <summary>How fast it falls: so much a second.</summary>
    public static readonly TimeSpan Fall = TimeSpan.FromMilliseconds(1);

    /// <summary>What to begin with: a page that has just loaded is busy with itself for some seconds, and nothing is known of the machine yet.</summary>
    public static readonly TimeSpan Cautious = Most;

    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    // From the cautious beginning it comes down to the usual while it learns.
    private static readonly TimeSpan EarlyFall = TimeSpan.FromMilliseconds(5);
    private readonly Queue<(Instant At, TimeSpan Needed)> needs = new(1024);    // a minute of those that are told ten times a second
    private Instant? first;
    private Instant last;

    /// <summary>A performer of whom nothing is known yet.</summary>
    /// <param name="first">What to begin with.</param>
    public LookAheadTuner(TimeSpan first) => Wanted = first;

    /// <summary>What it needs, <see cref="Least"/> to <see cref="Most"/>.</summary>
    public TimeSpan Wanted { get; private set; }

    /// <summary>Takes in how early the events of about a second were there.</summary>
    /// <param name="slack">How long before its onset an event was there that only one in a thousand came closer to it than; negative where it was late.</param>
    /// <param name="used">The look-ahead that they were sent with.</param>
    /// <param name="now">When that was told.</param>
    public void Take(TimeSpan slack, TimeSpan used, Instant now)
    {
        var needed = used - slack + Reserve;
        while (needs.TryPeek(out var oldest) && now - oldest.At > Memory)
            needs.Dequeue();
        needs.Enqueue((now, needed));
        first ??= now;
        Wanted = Clamp(needed > Wanted ? needed : Sink(now));
        last = now;
    }

    // No faster than so much a second, and no deeper than the last minute's worst.
    private TimeSpan Sink(Instant now)
    {
        var isEarly = now - first < Memory && Wanted > EngineOptions.DefaultLookAhead;
        var fallen = Wanted - (isEarly ? EarlyFall : Fall) * Math.Min((now - last).TotalSeconds, 1);
        var floor = TimeSpan.Zero;
        foreach (var (_, needed) in needs)
            floor = needed > floor ? needed : floor;
        return fallen > floor ? fallen : floor;
    }

    private static TimeSpan Clamp(TimeSpan wanted) => wanted < Least ? Least : wanted > Most ? Most : wanted;
}
