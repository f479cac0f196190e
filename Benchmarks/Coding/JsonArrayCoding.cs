using System.Buffers;
using System.Text.Json;

namespace Tactus.Benchmarks.Coding;

/// <summary>JSON laid out as the protocol's batch is: a base, and six numbers a note in one flat array.</summary>
internal sealed class JsonArrayCoding : ICoding
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter writer;

    public JsonArrayCoding() => writer = new(buffer);

    public string Name => "JSON, laid out as Tactus's batch";

    public int Encode(ReadOnlySpan<ScheduledEvent> events)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        writer.WriteStartArray();
        var from = events[0].Due.Ticks;
        foreach (var field in (ReadOnlySpan<long>)[33, 1, 2, 1, from])
            writer.WriteNumberValue(field);
        writer.WriteStartArray();
        foreach (ref readonly var entry in events)
            Write(in entry, from);
        writer.WriteEndArray();
        writer.WriteEndArray();
        writer.Flush();
        return buffer.WrittenCount;
    }

    public int Decode(Span<ReadNote> into)
    {
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        reader.Read();
        var from = 0L;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
            from = reader.GetInt64();
        var count = 0;
        for (reader.Read(); reader.TokenType == JsonTokenType.Number; reader.Read())
            into[count++] = Read(ref reader, from);
        return count;
    }

    private void Write(in ScheduledEvent entry, long from)
    {
        var played = entry.Event;
        writer.WriteNumberValue(entry.Due.Ticks - from);
        writer.WriteNumberValue(entry.Generator.Id);
        writer.WriteNumberValue(played.Atoms[0].AsFloat);
        writer.WriteNumberValue(played.Atoms[1].AsFloat);
        writer.WriteNumberValue(entry.Length.Ticks);
        writer.WriteNumberValue(played.Atoms[3].AsInt);
    }

    private static ReadNote Read(ref Utf8JsonReader reader, long from)
    {
        var (due, generator) = (from + reader.GetInt64(), (int)Next(ref reader));
        return new(generator, due, NextReal(ref reader), NextReal(ref reader), Next(ref reader), (int)Next(ref reader));
    }

    private static long Next(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetInt64();
    }

    private static double NextReal(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.GetDouble();
    }
}
