using System.Buffers;

namespace Tactus;

/// <summary>A track's bytes while they are written: each message after the time since the one before.</summary>
internal sealed class MidiBytes
{
    private const int LongestNumber = 0x0FFF_FFFF;

    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>Where the last message stands.</summary>
    public long Tick { get; private set; }

    public ReadOnlySpan<byte> Written => output.WrittenSpan;

    /// <summary>Writes a message at or after the last one. A gap longer than MIDI can say is bridged by empty texts.</summary>
    public void Write(long tick, ReadOnlySpan<byte> message)
    {
        for (; tick - Tick > LongestNumber; Tick += LongestNumber)
            output.Write<byte>([.. Number(LongestNumber), 0xFF, 0x01, 0x00]);
        output.Write(Number((int)(tick - Tick)));
        output.Write(message);
        Tick = tick;
    }

    /// <summary>MIDI's number of one to four bytes, seven bits each.</summary>
    public static byte[] Number(int value)
    {
        var bytes = new byte[value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : 4];
        for (var place = bytes.Length - 1; place >= 0; place--, value >>= 7)
            bytes[place] = (byte)((value & 0x7F) | (place == bytes.Length - 1 ? 0 : 0x80));
        return bytes;
    }
}
