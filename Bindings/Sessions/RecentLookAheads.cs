namespace Tactus.Sessions;

/// <summary>The look-aheads of the last seconds: what arrives now was sent by one of them, and not always by the one that is in use.</summary>
/// <remarks>Thread: one at a time. Allocates: nothing after creation, but where it changes more often than ten times a second.</remarks>
/// <param name="first">The one in use.</param>
internal sealed class RecentLookAheads(TimeSpan first)
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(3);
    private readonly Queue<(Instant Until, TimeSpan Value)> past = new(32);

    /// <summary>The one in use.</summary>
    public TimeSpan Now { get; private set; } = first;

    /// <summary>Another one is used from now on.</summary>
    public void Change(TimeSpan value, Instant now)
    {
        while (past.TryPeek(out var oldest) && now - oldest.Until > Kept)
            past.Dequeue();
        past.Enqueue((now, Now));
        Now = value;
    }

    /// <summary>The shortest that was in use at any time since a moment.</summary>
    public TimeSpan LeastSince(Instant moment)
    {
        var least = Now;
        foreach (var (until, value) in past)
            least = until > moment && value < least ? value : least;
        return least;
    }
}
