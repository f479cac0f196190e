namespace Tactus;

/// <summary>
/// The notes and tempi of a Standard MIDI File, types 0 and 1, with any division. Messages other than notes, tempi and names are passed over.
/// </summary>
/// <remarks>
/// Lenient where programs differ (chunks of unknown names, a wrong count of tracks, tracks without an end, running status across meta events, notes that
/// nobody ends), strict where bytes are missing. Thread: any (it never changes). Source: the MIDI Association's <i>Standard MIDI Files 1.0</i>.
/// </remarks>
public sealed class MidiFile
{
    /// <summary>The largest file that is read, in bytes: more music than a hundred symphonies.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    private readonly MidiTempoMap tempi;

    internal MidiFile(int format, MidiDivision division, IReadOnlyList<MidiTrack> tracks, IEnumerable<MidiTempo> tempi)
    {
        (Format, Division, Tracks) = (format, division, tracks);
        this.tempi = new(division, tempi);
    }

    /// <summary>0: one track with all channels. 1: several tracks that sound together.</summary>
    public int Format { get; }

    /// <summary>What a tick is.</summary>
    public MidiDivision Division { get; }

    /// <summary>The tracks in the file's order, those without notes among them.</summary>
    public IReadOnlyList<MidiTrack> Tracks { get; }

    /// <summary>The tempi in order; the first is at tick 0, 120 bpm unless the file says another.</summary>
    public IReadOnlyList<MidiTempo> Tempi => tempi.Tempi;

    /// <summary>All tracks' notes in order of onset.</summary>
    public IEnumerable<MidiNote> Notes => Tracks.SelectMany(track => track.Notes).OrderBy(note => note.Onset);

    /// <summary>When a tick falls, in seconds from the beginning, after all changes of tempo before it.</summary>
    /// <param name="tick">The file's ticks from its beginning; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tick"/> is negative.</exception>
    public double SecondsAt(long tick)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tick);
        return tempi.SecondsAt(tick);
    }

    /// <summary>Reads a file from its bytes.</summary>
    /// <exception cref="MidiFileException">These bytes are no Standard MIDI File of type 0 or 1, are broken or cut off, or are more than <see cref="MaxBytes"/>.</exception>
    public static MidiFile Read(ReadOnlySpan<byte> bytes) => new MidiFileReader().Read(bytes);

    /// <summary>Reads a file from a stream, at most <see cref="MaxBytes"/> of it.</summary>
    /// <param name="stream">Read to its end from where it stands; left open.</param>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static MidiFile Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new MemoryStream();
        var part = new byte[64 * 1024];
        for (var count = stream.Read(part); count > 0 && bytes.Length <= MaxBytes; count = stream.Read(part))
            bytes.Write(part, 0, count);
        return Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
