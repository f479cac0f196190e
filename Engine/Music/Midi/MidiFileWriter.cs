using System.Buffers;
using System.Buffers.Binary;

namespace Tactus;

/// <summary>
/// Writes music as a Standard MIDI File of type 1: a first track with the title, tempo and time signature, then one track a generator with its name.
/// Notes become notes, other atoms become text.
/// </summary>
/// <remarks>
/// A file has one clock: whatever a generator's own tempo was, its events stand where they sounded.
/// Thread: one at a time. Source: the MIDI Association's <i>Standard MIDI Files 1.0</i>.
/// </remarks>
public sealed class MidiFileWriter
{
    /// <summary>Ticks in a quarter note: twice as fine as Max's.</summary>
    public const int TicksPerBeat = 960;

    private readonly List<MidiTrackWriter> tracks = [];
    private readonly MidiTrackWriter conductor;
    private readonly int microsecondsPerBeat;

    /// <summary>An empty file.</summary>
    /// <param name="title">What the music is called.</param>
    /// <param name="tempo">The tempo that the file names; default 60 bpm. It changes how the notes are written, not when they sound.</param>
    /// <param name="metre">The time signature that the file names; default 4/4.</param>
    public MidiFileWriter(string title, Tempo? tempo = null, Metre? metre = null)
    {
        microsecondsPerBeat = (int)Math.Round(60e6 / (tempo ?? Tempo.Default).Bpm);
        conductor = new(title, microsecondsPerBeat);
        conductor.AddTempo(microsecondsPerBeat);
        conductor.AddMetre(metre ?? Metre.Common);
    }

    /// <summary>How many notes were left out because MIDI has no such pitch (below 0 or above 127) or because they had no velocity.</summary>
    public int LeftOut => tracks.Sum(track => track.LeftOut);

    /// <summary>Writes an event into its generator's track.</summary>
    /// <param name="scheduled">A note or atoms with the moment when it is due; left out if that never comes.</param>
    /// <param name="start">The moment that the file begins with. Default: the engine's start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The event is due before <paramref name="start"/>.</exception>
    public void Add(in ScheduledEvent scheduled, Instant start = default)
    {
        if (scheduled.Due < Instant.Never)
            Track(scheduled.Generator.Name).Add(scheduled, scheduled.Due - start);
    }

    /// <summary>The track of a name; made when first asked for.</summary>
    /// <param name="name">The generator's name.</param>
    public MidiTrackWriter Track(string name)
    {
        var track = tracks.Find(candidate => candidate.Name == name);
        if (track is null)
            tracks.Add(track = new(name, microsecondsPerBeat));
        return track;
    }

    /// <summary>The file's bytes; more may be added after.</summary>
    public byte[] ToBytes()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteChunk(output, "MThd"u8, [0, 1, (byte)((tracks.Count + 1) >> 8), (byte)(tracks.Count + 1), TicksPerBeat >> 8, TicksPerBeat & 0xFF]);
        foreach (var track in tracks.Prepend(conductor))
            WriteChunk(output, "MTrk"u8, track.ToBytes());
        return output.WrittenSpan.ToArray();
    }

    private static void WriteChunk(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> mark, ReadOnlySpan<byte> content)
    {
        output.Write(mark);
        BinaryPrimitives.WriteInt32BigEndian(output.GetSpan(4), content.Length);
        output.Advance(4);
        output.Write(content);
    }
}
