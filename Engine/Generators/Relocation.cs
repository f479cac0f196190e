namespace Tactus;

/// <summary>What a generator on <see cref="Clock.Transport"/> does when the transport is located elsewhere: by a locate, a loop's end, or <see cref="Transport.Play"/>.</summary>
public enum Relocation
{
    /// <summary>Its time is the transport's: its code is made anew and wound forward to the new place without sounding. The default.</summary>
    Seek,

    /// <summary>It begins anew: the new place is its time 0.</summary>
    Restart,

    /// <summary>It goes on with what it had left to play, from the new place on; its notes are not cut.</summary>
    GoOn,
}
