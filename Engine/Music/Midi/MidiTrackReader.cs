using System.Text;

namespace Tactus;

/// <summary>Reads one track: notes, name, and the tempi that it adds to the file's.</summary>
internal sealed class MidiTrackReader(List<MidiTempo> tempi)
{
    private const byte Meta = 0xFF, MetaName = 0x03, MetaEnd = 0x2F, MetaTempo = 0x51;

    private readonly MidiNotePairs pairs = new();
    private string name = "";
    private long tick;
    private byte running;
    private bool ended;

    /// <summary>Reads from <paramref name="start"/> to the end of the bytes; offsets stay those of the whole file.</summary>
    public MidiTrack Read(ReadOnlySpan<byte> bytes, int start)
    {
        var cursor = new MidiCursor(bytes);
        cursor.Take(start, "its beginning");
        while (!ended && !cursor.AtEnd)
        {
            tick += cursor.Number();
            ReadMessage(ref cursor);
        }
        return new(name, pairs.Finish(tick));
    }

    private void ReadMessage(ref MidiCursor cursor)
    {
        var status = cursor.Peek() >= 0x80 ? cursor.Byte() : RunningStatus(cursor.Offset);
        if (status < 0xF0)
            ReadChannelMessage(ref cursor, running = status);
        else if (status == Meta)
            ReadMeta(ref cursor);
        else
            SkipSystemMessage(ref cursor, status);
    }

    // Kept across meta events and system exclusives: the standard says that these end it, and files in the wild go on.
    private byte RunningStatus(int offset) => running != 0
        ? running
        : throw MidiCursor.Broken(offset, "data comes before any message has said what it is for");

    private void ReadChannelMessage(ref MidiCursor cursor, byte status)
    {
        var (kind, channel) = (status & 0xF0, (status & 0x0F) + 1);
        var first = cursor.Data();
        var second = kind is 0xC0 or 0xD0 ? 0 : cursor.Data();
        if (kind == 0x90 && second > 0)
            pairs.On(tick, first, second, channel);
        else if (kind is 0x80 or 0x90)
            pairs.Off(tick, first, channel);
    }

    private void ReadMeta(ref MidiCursor cursor)
    {
        var kind = cursor.Byte();
        var data = cursor.Take(cursor.Number(), "part of a meta event");
        if (kind == MetaEnd)
            ended = true;
        else if (kind == MetaName && name.Length == 0)
            name = Encoding.UTF8.GetString(data).TrimEnd('\0');
        else if (kind == MetaTempo && data.Length >= 3)
            AddTempo((data[0] << 16) | (data[1] << 8) | data[2]);
    }

    // No time at all for a quarter note would make all music at once: such a tempo is passed over.
    private void AddTempo(int microsecondsPerBeat)
    {
        if (microsecondsPerBeat > 0)
            tempi.Add(new(tick, microsecondsPerBeat));
    }

    private static void SkipSystemMessage(ref MidiCursor cursor, byte status)
    {
        var length = status switch
        {
            0xF0 or 0xF7 => cursor.Number(),
            0xF1 or 0xF3 => 1,
            0xF2 => 2,
            0xF4 or 0xF5 => throw MidiCursor.Broken(cursor.Offset - 1, $"0x{status:X2} is no MIDI message"),
            _ => 0,
        };
        cursor.Take(length, "part of a system message");
    }
}
