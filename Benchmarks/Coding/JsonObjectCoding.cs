using System.Buffers;
using System.Text.Json;

namespace Tactus.Benchmarks.Coding;

/// <summary>JSON as one would write it: an object a note. By the fastest that .NET has, <see cref="Utf8JsonWriter"/> and <see cref="Utf8JsonReader"/>.</summary>
internal sealed class JsonObjectCoding : ICoding
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);
    private readonly Utf8JsonWriter writer;

    public JsonObjectCoding() => writer = new(buffer);

    public string Name => "JSON, an object a note";

    public int Encode(ReadOnlySpan<ScheduledEvent> events)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        writer.WriteStartObject();
        writer.WriteNumber("since"u8, 1);
        writer.WriteNumber("number"u8, 2);
        writer.WriteStartArray("notes"u8);
        foreach (ref readonly var entry in events)
            Write(in entry);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenCount;
    }

    public int Decode(Span<ReadNote> into)
    {
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        var count = 0;
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth == 2)
                into[count++] = Read(ref reader);
        return count;
    }

    private void Write(in ScheduledEvent entry)
    {
        var played = entry.Event;
        writer.WriteStartObject();
        writer.WriteNumber("generator"u8, entry.Generator.Id);
        writer.WriteNumber("due"u8, entry.Due.Ticks);
        writer.WriteNumber("pitch"u8, played.Atoms[0].AsFloat);
        writer.WriteNumber("velocity"u8, played.Atoms[1].AsFloat);
        writer.WriteNumber("length"u8, entry.Length.Ticks);
        writer.WriteNumber("channel"u8, played.Atoms[3].AsInt);
        writer.WriteEndObject();
    }

    private static ReadNote Read(ref Utf8JsonReader reader)
    {
        var note = default(ReadNote);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            note = Field(ref reader, note);
        return note;
    }

    private static ReadNote Field(ref Utf8JsonReader reader, ReadNote note)
    {
        if (reader.ValueTextEquals("generator"u8))
            return note with { Generator = (int)Next(ref reader) };
        if (reader.ValueTextEquals("due"u8))
            return note with { Due = Next(ref reader) };
        if (reader.ValueTextEquals("length"u8))
            return note with { Length = Next(ref reader) };
        if (reader.ValueTextEquals("channel"u8))
            return note with { Channel = (int)Next(ref reader) };
        return reader.ValueTextEquals("pitch"u8) ? note with { Pitch = NextReal(ref reader) } : note with { Velocity = NextReal(ref reader) };
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
