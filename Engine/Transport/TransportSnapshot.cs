namespace Tactus;

/// <summary>What the transport did at one moment; ask several questions of one snapshot and they agree.</summary>
/// <param name="At">When this was so; in the future where the transport is about to begin.</param>
/// <param name="Position">Where the transport stood, in beats from 0.</param>
/// <param name="Playing">Whether it moved on from there.</param>
/// <param name="Tempo">How fast it moves when it moves.</param>
/// <param name="Metre">Its time signature.</param>
/// <param name="Leader">Who runs it; null while the engine does.</param>
/// <param name="Report">The number of the leader's report that this follows; 0 where nobody leads.</param>
/// <param name="Drivable">Whether commands are of any use: false where the leader's transport, such as Max for Live's, takes none.</param>
public readonly record struct TransportSnapshot(Instant At, Position Position, bool Playing, Tempo Tempo, Metre Metre, string? Leader = null, long Report = 0, bool Drivable = true)
{
    /// <summary>The bar and beat, counted from 1.</summary>
    public BarBeat BarBeat => Metre.At(Position);
}
