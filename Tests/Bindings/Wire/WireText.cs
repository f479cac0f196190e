using System.Globalization;
using System.Text;
using System.Text.Json;
using MessagePack;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Frames as text and back, so that tests can be read: <c>[34,nil,500,true,false]</c>. Floats always show a point.</summary>
internal static class WireText
{
    /// <summary>The bytes of a message: ints, doubles, bools, strings, nulls and arrays of those.</summary>
    public static byte[] Bytes(params object?[] fields)
    {
        var frame = new FramePool(1).Rent();
        var writer = new MessagePackWriter(frame);
        Write(ref writer, fields);
        writer.Flush();
        return frame.Written.ToArray();
    }

    /// <summary>What a frame says, as text.</summary>
    public static string Of(ReadOnlyMemory<byte> bytes)
    {
        var reader = new MessagePackReader(bytes);
        var text = new StringBuilder();
        Read(ref reader, text);
        Assert.That(reader.End, Is.True, "a frame holds one value");
        return text.ToString();
    }

    /// <summary>What an encoder writes, as text.</summary>
    public static string Of(Action<Frame> write)
    {
        var frame = new FramePool(1).Rent();
        write(frame);
        return Of(frame.Written);
    }

    private static void Write(ref MessagePackWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNil(); break;
            case bool flag: writer.Write(flag); break;
            case int number: writer.Write(number); break;
            case long number: writer.Write(number); break;
            case double number: writer.Write(number); break;
            case string text: writer.Write(text); break;
            case object?[] items: WriteAll(ref writer, items); break;
            default: throw new NotSupportedException($"{value.GetType()} has no place on the wire.");
        }
    }

    private static void WriteAll(ref MessagePackWriter writer, object?[] items)
    {
        writer.WriteArrayHeader(items.Length);
        foreach (var item in items)
            Write(ref writer, item);
    }

    private static void Read(ref MessagePackReader reader, StringBuilder text)
    {
        switch (reader.NextMessagePackType)
        {
            case MessagePackType.Nil: reader.TryReadNil(); text.Append("nil"); break;
            case MessagePackType.Boolean: text.Append(reader.ReadBoolean() ? "true" : "false"); break;
            case MessagePackType.Integer: text.Append(CultureInfo.InvariantCulture, $"{reader.ReadInt64()}"); break;
            case MessagePackType.Float: text.Append(reader.ReadDouble().ToString("0.0################", CultureInfo.InvariantCulture)); break;
            case MessagePackType.String: text.Append(JsonSerializer.Serialize(reader.ReadString())); break;
            case MessagePackType.Array: ReadMany(ref reader, text, reader.ReadArrayHeader(), "[]", isMap: false); break;
            case MessagePackType.Map: ReadMany(ref reader, text, reader.ReadMapHeader(), "{}", isMap: true); break;
            default: Assert.Fail($"{reader.NextMessagePackType} has no place on the wire."); break;
        }
    }

    private static void ReadMany(ref MessagePackReader reader, StringBuilder text, int count, string brackets, bool isMap)
    {
        text.Append(brackets[0]);
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "");
            if (isMap)
                text.Append(reader.ReadString()).Append(':');
            Read(ref reader, text);
        }
        text.Append(brackets[1]);
    }
}
