namespace Tactus.Wire;

/// <summary>Why a connection closes; the numbers are the WebSocket's own close codes too.</summary>
internal enum CloseCode
{
    /// <summary>The piece ended.</summary>
    PieceEnded = 4000,

    /// <summary>No common version.</summary>
    NoCommonVersion = 4001,

    /// <summary>Too many malformed frames.</summary>
    TooManyMalformedFrames = 4002,

    /// <summary>Too slow: more frames waited than the limit allows.</summary>
    TooSlow = 4003,

    /// <summary>Too many performers.</summary>
    TooManyPerformers = 4004,

    /// <summary>A frame over the size limit.</summary>
    FrameTooLarge = 4005,

    /// <summary>The same performer came back on another connection.</summary>
    CameBackElsewhere = 4006,
}
