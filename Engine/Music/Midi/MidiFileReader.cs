using System.Text;

namespace Tactus;

/// <summary>Reads the chunks of a Standard MIDI File; <see cref="MidiTrackReader"/> reads what is in a track.</summary>
internal sealed class MidiFileReader
{
    private readonly List<MidiTrack> tracks = [];
    private readonly List<MidiTempo> tempi = [];

    public MidiFile Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MidiFile.MaxBytes)
            throw new MidiFileException(MidiFile.MaxBytes, $"The MIDI file is too large: at most {MidiFile.MaxBytes} bytes are read.");
        var cursor = new MidiCursor(bytes);
        var (format, division) = ReadHeader(ref cursor, out var trackCount);
        while (tracks.Count < trackCount && !cursor.AtEnd)
            ReadChunk(ref cursor, bytes);
        if (tracks.Count == 0)
            throw new MidiFileException(cursor.Offset, "The MIDI file has no track; save it again with at least one.");
        return new(format, division, tracks, tempi);
    }

    private static (int Format, MidiDivision Division) ReadHeader(ref MidiCursor cursor, out int trackCount)
    {
        RequireMark(ref cursor);
        var length = cursor.UInt32();
        if (length < 6)
            throw MidiCursor.Broken(4, $"its header has 6 bytes or more, and this one says {length}");
        var format = cursor.UInt16();
        if (format > 1)
            throw new MidiFileException(8, $"The MIDI file is of type {format}; save it as type 0 or 1, which can be read.");
        trackCount = cursor.UInt16();
        var word = cursor.UInt16();
        var division = MidiDivision.Of(word) ?? throw MidiCursor.Broken(12, $"0x{word:X4} is no division: neither ticks of a quarter note nor of a frame");
        cursor.Take(length - 6, "the rest of its header");
        return (format, division);
    }

    private static void RequireMark(ref MidiCursor cursor)
    {
        var mark = cursor.Take(4, "its first four bytes");
        if (!mark.SequenceEqual("MThd"u8))
            throw new MidiFileException(0, $"This is no Standard MIDI File: at byte 0 it begins with '{Readable(mark)}' and not with 'MThd'.");
    }

    private void ReadChunk(ref MidiCursor cursor, ReadOnlySpan<byte> bytes)
    {
        var isTrack = cursor.Take(4, "a chunk's name").SequenceEqual("MTrk"u8);
        var length = cursor.UInt32();
        var start = cursor.Offset;
        cursor.Take(length, isTrack ? $"part of a track of {length} bytes" : $"part of a chunk of {length} bytes");
        if (isTrack)
            tracks.Add(new MidiTrackReader(tempi).Read(bytes[..cursor.Offset], start));
    }

    private static string Readable(ReadOnlySpan<byte> mark) =>
        string.Concat(Encoding.Latin1.GetString(mark).Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '.'));
}
