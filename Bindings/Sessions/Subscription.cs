namespace Tactus.Sessions;

/// <summary>One performer that wants to be told when a member changes, and what it was told last.</summary>
/// <param name="performer">Who.</param>
/// <param name="told">The value that it knows.</param>
internal sealed class Subscription(Performer performer, Value told)
{
    /// <summary>The most changes of one member that one performer is told in a second.</summary>
    public const int MostASecond = 60;

    private static readonly TimeSpan Interval = new((TimeSpan.TicksPerSecond + MostASecond - 1) / MostASecond);
    private Instant next;

    /// <summary>Who is told.</summary>
    public Performer Performer { get; } = performer;

    /// <summary>The value that it knows; null where it may take another one for the last.</summary>
    public Value? Told { get; private set; } = told;

    /// <summary>Its own request that brought the present value about; null where somebody else did.</summary>
    public long? Request { get; set; }

    /// <summary>Whether it may be told again.</summary>
    public bool IsDueAt(Instant now) => now >= next;

    /// <summary>It was answered another value than it was told: whichever is the last one, it is told that.</summary>
    public void Doubt() => Told = null;

    /// <summary>It is told now. In no second is it told more than <see cref="MostASecond"/> times, because the moments stand on a grid of their own.</summary>
    public void Tell(Value value, Instant now)
    {
        (Told, Request) = (value, null);
        next = (now - next < Interval ? next : now) + Interval;
    }
}
