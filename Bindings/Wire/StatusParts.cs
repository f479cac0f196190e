namespace Tactus.Wire;

/// <summary>The parts of the engine's status, each asked for by its name in lower case.</summary>
[Flags]
internal enum StatusParts
{
    /// <summary>No part: nothing is to be told.</summary>
    None = 0,

    /// <summary>What the transport does, and how well the engine follows it.</summary>
    Transport = 1,

    /// <summary>How each generator is.</summary>
    Generators = 2,

    /// <summary>How each performer is served.</summary>
    Performers = 4,

    /// <summary>How punctual the loop is, and what it costs.</summary>
    Loop = 8,

    /// <summary>Everything.</summary>
    All = Transport | Generators | Performers | Loop,
}
