namespace Tactus.Wire;

/// <summary>All limits on what comes from outside, as <c>docs/protocol.md</c> lists them.</summary>
internal static class Limits
{
    /// <summary>The version of the protocol that is spoken here.</summary>
    public const int Version = 1;

    /// <summary>The most bytes in a frame from a performer.</summary>
    public const int FrameBytes = 65_536;

    /// <summary>How deep arrays and maps may stand in each other; a message itself is 1 deep.</summary>
    public const int Depth = 8;

    /// <summary>How deep the arrays in a value may stand in each other.</summary>
    public const int ValueDepth = Value.MaxDepth;

    /// <summary>The most bytes of UTF-8 in a string.</summary>
    public const int StringBytes = 8_192;

    /// <summary>The most elements in an array, or pairs in a map.</summary>
    public const int Elements = 4_096;

    /// <summary>The most performers at once.</summary>
    public const int Performers = 32;

    /// <summary>The most frames that wait to be sent to one performer.</summary>
    public const int FramesWaiting = 1_024;

    /// <summary>How many frames that do not fit the protocol one connection may send before it is closed.</summary>
    public const int MalformedFrames = 16;

    /// <summary>The most late events of one generator that a performer tells of at once.</summary>
    public const int LateEvents = 10_000_000;

    /// <summary>How long a performer may be away and still resume.</summary>
    public static readonly TimeSpan Absence = TimeSpan.FromMinutes(1);
}
