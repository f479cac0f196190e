namespace Tactus;

/// <summary>What a performer saw its own transport do, at one moment.</summary>
/// <param name="At">When, on the engine's clock.</param>
/// <param name="Playing">Whether it moved on from there.</param>
/// <param name="Position">Where it stood.</param>
/// <param name="Tempo">How fast it moves when it moves.</param>
/// <param name="Metre">Its time signature.</param>
/// <param name="Id">The performer's own number of the report; what the engine then does bears it.</param>
/// <param name="Drivable">Whether the performer can be asked to do something with it.</param>
internal readonly record struct TransportReport(Instant At, bool Playing, Position Position, Tempo Tempo, Metre Metre, long Id = 0, bool Drivable = true);

/// <summary>What a report says that was not so before.</summary>
[Flags]
internal enum TransportChange
{
    /// <summary>Nothing: it goes on as it did.</summary>
    None = 0,

    /// <summary>It started, or stopped.</summary>
    State = 1,

    /// <summary>It is somewhere else than it would have come to.</summary>
    Place = 2,

    /// <summary>It has another tempo.</summary>
    Tempo = 4,

    /// <summary>It has another time signature.</summary>
    Metre = 8,
}
