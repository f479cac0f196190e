using System.Buffers.Binary;

namespace Tactus;

/// <summary>A place in a MIDI file's bytes. Whatever runs past the end is one clear sentence.</summary>
internal ref struct MidiCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>Bytes from the file's beginning.</summary>
    public int Offset { get; private set; }

    public readonly bool AtEnd => Offset >= bytes.Length;

    public readonly byte Peek() => AtEnd ? throw CutOff("a byte") : bytes[Offset];

    public byte Byte() => Take(1, "a byte")[0];

    public int UInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(2, "a number"));

    public uint UInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(4, "a number"));

    /// <summary>The data byte of a channel message: 0 to 127.</summary>
    public byte Data()
    {
        var value = Byte();
        return value < 0x80 ? value : throw Broken(Offset - 1, $"a message's data byte is at most 127, and this one is {value}");
    }

    /// <summary>MIDI's number of one to four bytes, seven bits each.</summary>
    public int Number()
    {
        var value = 0;
        for (var count = 0; count < 4; count++)
        {
            var part = Byte();
            value = (value << 7) | (part & 0x7F);
            if (part < 0x80)
                return value;
        }
        throw Broken(Offset - 4, "a number goes on for more than four bytes");
    }

    public ReadOnlySpan<byte> Take(long count, string what)
    {
        if (count > bytes.Length - Offset)
            throw CutOff(what);
        var taken = bytes.Slice(Offset, (int)count);
        Offset += (int)count;
        return taken;
    }

    public static MidiFileException Broken(int offset, string why) =>
        new(offset, $"The MIDI file is broken at byte {offset}: {why}.");

    private readonly MidiFileException CutOff(string what) =>
        new(Offset, $"The MIDI file is cut off: at byte {Offset} it lacks {what}, for it ends after {bytes.Length} bytes.");
}
