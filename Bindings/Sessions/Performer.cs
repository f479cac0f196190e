namespace Tactus.Sessions;

/// <summary>One performer, as long as its connection lasts.</summary>
internal sealed class Performer(Link link)
{
    /// <summary>The way to it.</summary>
    public Link Link { get; } = link;

    /// <summary>Its session; null before its hello was answered. Thread: the engine's own.</summary>
    public string? Session { get; set; }

    /// <summary>What it calls itself. Thread: the engine's own.</summary>
    public string Name { get; set; } = "";

    /// <summary>It as the one whose transport the engine follows; null if it never reported one. Thread: the engine's own.</summary>
    public Leader? Leader { get; set; }

    /// <summary>Whether it has said hello. Thread: the one that receives from it.</summary>
    public bool HasSaidHello { get; set; }

    /// <summary>How many frames came from it that do not fit the protocol. Thread: the one that receives from it.</summary>
    public int Malformed { get; set; }

    /// <summary>Whether its connection is gone. Thread: any.</summary>
    public bool IsGone { get; private set; }

    /// <summary>Its connection is gone.</summary>
    public void Leave()
    {
        IsGone = true;
        Link.Lose();
    }
}
