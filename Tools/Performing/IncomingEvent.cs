namespace Tactus.Tools.Performing;

/// <summary>An event as it came over the wire.</summary>
/// <param name="Generator">The generator's number.</param>
/// <param name="OnTransport">Whether <paramref name="Place"/> is on the transport.</param>
/// <param name="Place">Units on the transport, or 100 ns on the engine's clock.</param>
/// <param name="Atoms">What it says; of a note pitch, velocity, duration, channel.</param>
/// <param name="IsNow">Whether it is played when it arrives.</param>
internal sealed record IncomingEvent(int Generator, bool OnTransport, long Place, Value[] Atoms, bool IsNow = false);

/// <summary>What a performer knows of a generator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="DropsAfter">From which delay on its late events are dropped, in ms; null where they are played.</param>
internal sealed record IncomingGenerator(string Name, double? DropsAfter);

/// <summary>The transport as it was last reported.</summary>
/// <param name="At">When, in 100 ns on the engine's clock.</param>
/// <param name="Units">Where it stood.</param>
/// <param name="Playing">Whether it moved on.</param>
/// <param name="Bpm">How fast.</param>
internal sealed record IncomingTransport(long At, long Units, bool Playing, double Bpm)
{
    /// <summary>When it gets to a place, in 100 ns on the engine's clock; null while it stands.</summary>
    public double? TimeOf(long units) =>
        Playing ? At + (units - Units) / (Bpm * Duration.UnitsPerBeat / TimeSpan.TicksPerMinute) : null;
}
