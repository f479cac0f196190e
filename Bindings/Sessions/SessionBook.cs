using System.Security.Cryptography;
using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>Who performs in which session, and who was here lately and may come back to it.</summary>
/// <remarks>Thread: one at a time.</remarks>
internal sealed class SessionBook
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Gives a performer the session that it asks for, or else a new one.</summary>
    /// <param name="performer">Who came.</param>
    /// <param name="asked">The session it had before, or null.</param>
    /// <param name="now">When it came.</param>
    /// <returns>Who holds that session over another connection, or null; and whether the session goes on.</returns>
    public (Performer? Before, bool IsResumed) Enter(Performer performer, string? asked, Instant now)
    {
        ForgetThoseAwayTooLong(now);
        var isResumed = asked is not null && entries.ContainsKey(asked);
        performer.Session = isResumed ? asked! : RandomNumberGenerator.GetHexString(16, lowercase: true);
        var before = isResumed ? entries[performer.Session].Performer : null;
        entries[performer.Session] = new(performer, Instant.Never);
        return (before, isResumed);
    }

    /// <summary>Notes that a performer went, unless its session goes on over another connection.</summary>
    public void Leave(Performer performer, Instant now)
    {
        if (performer.Session is { } session && entries.TryGetValue(session, out var entry) && entry.Performer == performer)
            entries[session] = new(null, now);
    }

    private void ForgetThoseAwayTooLong(Instant now)
    {
        foreach (var (session, entry) in entries)
            if (entry.Performer is null && now - entry.Left >= Limits.Absence)
                entries.Remove(session);
    }

    private readonly record struct Entry(Performer? Performer, Instant Left);
}
