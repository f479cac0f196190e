using Tactus.Wire;

namespace Tactus.Sessions;

/// <summary>One performer, as long as its connection lasts.</summary>
internal sealed class Performer(Link link)
{
    private long wanted;
    private long events;
    private long late;
    private long dropped;
    private Slack? last;

    /// <summary>The way to it.</summary>
    public Link Link { get; } = link;

    /// <summary>Its session; null before its hello was answered. Thread: the engine's own.</summary>
    public string? Session { get; set; }

    /// <summary>What it calls itself. Thread: any; written once, before its hello is answered.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it said hello. Thread: as of the name.</summary>
    public Instant Since { get; set; }

    /// <summary>It as the one whose transport the engine follows; null if it never reported one. Thread: the engine's own.</summary>
    public Leader? Leader { get; set; }

    /// <summary>How far ahead it needs its events; null before it is known. Thread: the engine's own.</summary>
    public TimeSpan? Wanted { get => wanted == 0 ? null : new(wanted); set => Volatile.Write(ref wanted, value?.Ticks ?? 0); }

    /// <summary>How it is served, for whoever watches. Thread: any.</summary>
    public PerformerStatus Status =>
        new(Name, Since, Leader?.Leads == true, Wanted, Volatile.Read(ref events), Volatile.Read(ref late), Volatile.Read(ref dropped), Volatile.Read(ref last));

    /// <summary>Whether it has said hello. Thread: the one that receives from it.</summary>
    public bool HasSaidHello { get; set; }

    /// <summary>How many frames came from it that do not fit the protocol. Thread: the one that receives from it.</summary>
    public int Malformed { get; set; }

    /// <summary>Whether its connection is gone. Thread: any.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Takes in what it tells of the events of the last second. Thread: the one that receives from it.</summary>
    /// <param name="slack">What it tells.</param>
    /// <param name="left">How many late events it did not play.</param>
    public void Tell(Slack slack, long left)
    {
        Volatile.Write(ref dropped, dropped + left);
        Volatile.Write(ref events, events + slack.Count);
        Volatile.Write(ref late, late + slack.Late);
        Volatile.Write(ref last, slack.Count > 0 || last is null ? slack : last with { RoundTrip = slack.RoundTrip, Drift = slack.Drift });
    }

    /// <summary>Its connection is gone.</summary>
    public void Leave()
    {
        IsGone = true;
        Link.Lose();
    }
}
