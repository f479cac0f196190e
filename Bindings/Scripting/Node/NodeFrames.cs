using System.Buffers;
using System.Buffers.Binary;

namespace Tactus.Scripting.Node;

/// <summary>What kind of frame goes over the pipes. The Node side has the same numbers (<c>1-pipe.js</c>).</summary>
internal enum NodeFrame : byte
{
    /// <summary>Load a script: JSON.</summary>
    Load = 1,

    /// <summary>Take turns: budget and total in ms, then number, length and text of each.</summary>
    Run = 2,

    /// <summary>The answer to a question: its number, JSON.</summary>
    Answer = 3,

    /// <summary>Close a world: its number.</summary>
    Drop = 4,

    /// <summary>A script asks: its number, the question's number, JSON.</summary>
    Ask = 11,

    /// <summary>A turn begins: which.</summary>
    Begun = 12,

    /// <summary>A turn is over: which, how, its result.</summary>
    Turned = 13,

    /// <summary>The turns are over: how many were run.</summary>
    Done = 14,

    /// <summary>A script was loaded, or not: its number, JSON.</summary>
    Loaded = 15,
}

/// <summary>Frames over a pair of pipes: a length, a kind, and what belongs to it.</summary>
/// <remarks>Thread: one at a time. Allocates: only when a frame is longer than any before it.</remarks>
internal sealed class NodeFrames(Stream input, Stream output)
{
    private const int HeadSize = 5;
    private const int LongestFrame = 1 << 24;
    private readonly ArrayBufferWriter<byte> writing = new(4096);
    private byte[] reading = new byte[4096];
    private int length;

    /// <summary>What belongs to the frame that was read last.</summary>
    public ReadOnlySpan<byte> Body => reading.AsSpan(0, length);

    /// <summary>The whole numbers at the beginning of the frame that was read last.</summary>
    public int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(Body[(at * 4)..]);

    /// <summary>Begins a frame; what is written to the result belongs to it until <see cref="Send"/>.</summary>
    public ArrayBufferWriter<byte> Begin(NodeFrame kind)
    {
        writing.ResetWrittenCount();
        writing.Write<byte>([0, 0, 0, 0, (byte)kind]);
        return writing;
    }

    /// <summary>Writes a whole number.</summary>
    public static void Write(ArrayBufferWriter<byte> into, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(into.GetSpan(4), number);
        into.Advance(4);
    }

    /// <summary>Sends the frame.</summary>
    /// <exception cref="IOException">Nobody is there any more.</exception>
    public void Send()
    {
        var frame = System.Runtime.InteropServices.MemoryMarshal.AsMemory(writing.WrittenMemory).Span;
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - HeadSize);
        input.Write(frame);
        input.Flush();
    }

    /// <summary>Waits for the next frame.</summary>
    /// <exception cref="IOException">Nobody is there any more, or what came is no frame.</exception>
    public NodeFrame Read()
    {
        Span<byte> head = stackalloc byte[HeadSize];
        output.ReadExactly(head);
        length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 0 or > LongestFrame)
            throw new IOException($"Node sent a frame of {length} bytes.");
        if (reading.Length < length)
            reading = new byte[length * 2];
        output.ReadExactly(reading.AsSpan(0, length));
        return (NodeFrame)head[HeadSize - 1];
    }
}
