using MessagePack;
using Tactus.Wire;

namespace Tactus.Benchmarks.Coding;

/// <summary>The protocol's batch: MessagePack, a base and offsets, six numbers a note.</summary>
internal sealed class TactusCoding : ICoding
{
    private const int FieldsOfNote = 6;
    private readonly Frame frame = new FramePool().Rent();

    public string Name => "Tactus's batch";

    public int Encode(ReadOnlySpan<ScheduledEvent> events)
    {
        frame.Begin();
        BatchEncoder.Write(frame, 1, 2, events);
        return frame.Length;
    }

    public int Decode(Span<ReadNote> into)
    {
        var reader = new MessagePackReader(frame.Written);
        var count = 0;
        reader.ReadArrayHeader();
        reader.ReadInt32();
        reader.ReadInt64();
        reader.ReadInt64();
        while (!reader.End)
            count += DecodeSection(ref reader, into[count..]);
        return count;
    }

    private static int DecodeSection(ref MessagePackReader reader, Span<ReadNote> into)
    {
        reader.ReadInt32();
        var from = reader.ReadInt64();
        var count = reader.ReadArrayHeader() / FieldsOfNote;
        for (var i = 0; i < count; i++)
        {
            var (due, generator) = (from + reader.ReadInt64(), reader.ReadInt32());
            into[i] = new(generator, due, Number(ref reader), Number(ref reader), reader.ReadInt64(), reader.ReadInt32());
        }
        return count;
    }

    private static double Number(ref MessagePackReader reader) => reader.NextMessagePackType == MessagePackType.Integer ? reader.ReadInt64() : reader.ReadDouble();
}
