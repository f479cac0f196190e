using System.Buffers;
using System.Runtime.CompilerServices;

namespace MessagePack;

/// <summary>
/// Writes MessagePack values into a buffer, each in its shortest form. It stands in for the type of the same name in MessagePack-CSharp 3.1
/// where the feed lacks that package (docs/decisions/0001): same names, same signatures, only the members in use.
/// </summary>
/// <remarks>Nothing is certain to be in the buffer before <see cref="Flush"/>. Thread: one at a time. Allocates: nothing of its own.</remarks>
internal ref partial struct MessagePackWriter
{
    private const int LongestHeader = 6;

    private readonly IBufferWriter<byte> output;
    private Span<byte> room;
    private int used;

    /// <summary>Writes into a buffer from where it stands.</summary>
    public MessagePackWriter(IBufferWriter<byte> writer) => output = writer;

    /// <summary>Hands everything written so far to the buffer.</summary>
    public void Flush()
    {
        if (used > 0)
            output.Advance(used);
        room = default;
        used = 0;
    }

    /// <summary>Room for bytes of the caller's own; <see cref="Advance"/> takes them over.</summary>
    /// <param name="length">The least number of bytes.</param>
    public Span<byte> GetSpan(int length)
    {
        if (room.Length - used < length)
            Grow(length);
        return room[used..];
    }

    /// <summary>Takes over bytes that were written into <see cref="GetSpan"/>.</summary>
    public void Advance(int length) => used += length;

    /// <summary>Writes bytes that are MessagePack already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> rawMessagePackBlock)
    {
        rawMessagePackBlock.CopyTo(GetSpan(rawMessagePackBlock.Length));
        used += rawMessagePackBlock.Length;
    }

    /// <summary>Writes the start of an array; its elements follow.</summary>
    public void WriteArrayHeader(int count) => WriteArrayHeader((uint)count);

    /// <inheritdoc cref="WriteArrayHeader(int)"/>
    public void WriteArrayHeader(uint count)
    {
        if (count <= 15)
            Put((byte)(MessagePackCode.MinFixArray | count));
        else if (count <= ushort.MaxValue)
            Put(MessagePackCode.Array16, (ushort)count);
        else
            Put(MessagePackCode.Array32, count);
    }

    /// <summary>Writes the start of a map; its keys and values follow in turn.</summary>
    public void WriteMapHeader(int count) => WriteMapHeader((uint)count);

    /// <inheritdoc cref="WriteMapHeader(int)"/>
    public void WriteMapHeader(uint count)
    {
        if (count <= 15)
            Put((byte)(MessagePackCode.MinFixMap | count));
        else if (count <= ushort.MaxValue)
            Put(MessagePackCode.Map16, (ushort)count);
        else
            Put(MessagePackCode.Map32, count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int length)
    {
        Flush();
        room = output.GetSpan(Math.Max(length, LongestHeader));
    }
}
