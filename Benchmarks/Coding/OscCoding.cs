using System.Buffers.Binary;

namespace Tactus.Benchmarks.Coding;

/// <summary>
/// Open Sound Control: a bundle that holds one bundle a note, since a time tag belongs to a bundle; in it the message /note with three ints and two floats
/// (pitch, velocity, length in ms). Source: opensoundcontrol.stanford.edu, specification 1.0.
/// </summary>
internal sealed class OscCoding : ICoding
{
    private const int Head = 16, Tag = 8, SizeField = 4, Strings = 16, Arguments = 20, Note = Strings + Arguments, Inner = Head + SizeField + Note;
    private const double FractionsOfATick = 4294967296.0 / TimeSpan.TicksPerSecond;
    private readonly byte[] buffer = new byte[Head + (SizeField + Inner) * 1000];
    private int length;

    public string Name => "OSC, a bundle with its time tag a note";

    public int Encode(ReadOnlySpan<ScheduledEvent> events)
    {
        WriteHead(buffer, 1);
        length = Head;
        foreach (ref readonly var entry in events)
        {
            BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(length), Inner);
            Write(buffer.AsSpan(length + SizeField, Inner), in entry);
            length += SizeField + Inner;
        }
        return length;
    }

    public int Decode(Span<ReadNote> into)
    {
        var count = 0;
        for (var at = Head; at < length; at += SizeField + BinaryPrimitives.ReadInt32BigEndian(buffer.AsSpan(at)))
            into[count++] = Read(buffer.AsSpan(at + SizeField));
        return count;
    }

    private static void WriteHead(Span<byte> into, ulong time)
    {
        "#bundle\0"u8.CopyTo(into);
        BinaryPrimitives.WriteUInt64BigEndian(into[Tag..], time);
    }

    private static void Write(Span<byte> into, in ScheduledEvent entry)
    {
        var played = entry.Event;
        WriteHead(into, TimeTag(entry.Due.Ticks));
        BinaryPrimitives.WriteInt32BigEndian(into[Head..], Note);
        "/note\0\0\0,iifff\0\0"u8.CopyTo(into[(Head + SizeField)..]);
        var arguments = into[(Head + SizeField + Strings)..];
        BinaryPrimitives.WriteInt32BigEndian(arguments, entry.Generator.Id);
        BinaryPrimitives.WriteInt32BigEndian(arguments[4..], (int)played.Atoms[3].AsInt);
        BinaryPrimitives.WriteSingleBigEndian(arguments[8..], (float)played.Atoms[0].AsFloat);
        BinaryPrimitives.WriteSingleBigEndian(arguments[12..], (float)played.Atoms[1].AsFloat);
        BinaryPrimitives.WriteSingleBigEndian(arguments[16..], (float)entry.Length.TotalMilliseconds);
    }

    private static ReadNote Read(ReadOnlySpan<byte> from)
    {
        var due = Ticks(BinaryPrimitives.ReadUInt64BigEndian(from[Tag..]));
        if (!from[(Head + SizeField)..].StartsWith("/note\0\0\0,iifff\0\0"u8))
            throw new InvalidDataException("An OSC message of another kind came back than was written.");
        var arguments = from[(Head + SizeField + Strings)..];
        return new(
            BinaryPrimitives.ReadInt32BigEndian(arguments), due, BinaryPrimitives.ReadSingleBigEndian(arguments[8..]), BinaryPrimitives.ReadSingleBigEndian(arguments[12..]),
            (long)(BinaryPrimitives.ReadSingleBigEndian(arguments[16..]) * TimeSpan.TicksPerMillisecond), BinaryPrimitives.ReadInt32BigEndian(arguments[4..]));
    }

    // 32 bits of seconds, 32 bits of fractions.
    private static ulong TimeTag(long ticks) => (ulong)(ticks / TimeSpan.TicksPerSecond) << 32 | (ulong)(ticks % TimeSpan.TicksPerSecond * FractionsOfATick);

    private static long Ticks(ulong tag) => (long)(tag >> 32) * TimeSpan.TicksPerSecond + (long)Math.Round((uint)tag / FractionsOfATick);
}
