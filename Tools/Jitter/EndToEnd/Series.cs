using static Tactus.Notation;

namespace Tactus.Tools.Jitter.EndToEnd;

/// <summary>The music that is measured: one note after the other at exact distances, each with a pitch, velocity and channel that no other of the run has.</summary>
internal static class Series
{
    /// <summary>How many notes differ; a longer run begins again with the first.</summary>
    public const int Length = Pitches * Velocities * Channels;

    private const int Pitches = 128, Velocities = 127, Channels = 16;
    private const double MsPerSecond = 1000;

    /// <summary>The piece that plays so many of them a second.</summary>
    public static Piece Of(int rate)
    {
        var piece = new Piece("end to end");
        piece.Generator("series", Clock.Ms, () => Notes(MsPerSecond / rate));
        return piece;
    }

    /// <summary>Which note of the series it is; counts from 0.</summary>
    public static int IndexOf(long pitch, long velocity, long channel) => (int)(pitch + Pitches * (velocity - 1 + Velocities * (channel - 1)));

    private static IEnumerable<Event> Notes(double distance)
    {
        for (var i = 0; ; i = (i + 1) % Length)
        {
            yield return Note(i % Pitches, 1 + i / Pitches % Velocities, Math.Max(1, distance / 2), 1 + i / Pitches / Velocities);
            yield return Wait(distance);
        }
    }
}
