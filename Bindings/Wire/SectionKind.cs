namespace Tactus.Wire;

/// <summary>What the events of one section of a batch are, and what their time is counted in.</summary>
internal enum SectionKind : byte
{
    /// <summary>Notes at places of the transport, in units.</summary>
    TransportNotes = 0,

    /// <summary>Notes at moments of the engine's clock, in 100 ns.</summary>
    TimedNotes = 1,

    /// <summary>Atoms at places of the transport, in units.</summary>
    TransportAtoms = 2,

    /// <summary>Atoms at moments of the engine's clock, in 100 ns.</summary>
    TimedAtoms = 3,

    /// <summary>Notes that are played when they arrive; their base is when they were asked for, on the engine's clock, in 100 ns.</summary>
    NotesNow = 4,

    /// <summary>Atoms that are played when they arrive; their base is when they were asked for, on the engine's clock, in 100 ns.</summary>
    AtomsNow = 5,
}
