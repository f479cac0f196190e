using System.Globalization;
using System.Text.Json;

namespace Tactus.Scripting;

/// <summary>Values as JSON. Numbers that JSON lacks go as <c>{ "n": "NaN" }</c>; a whole number is an int, as JavaScript has no other way to say so.</summary>
internal static class ScriptJson
{
    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Nil: writer.WriteNullValue(); break;
            case ValueKind.Bool: writer.WriteBooleanValue(value.AsBool); break;
            case ValueKind.Int: writer.WriteNumberValue(value.AsInt); break;
            case ValueKind.Float when double.IsFinite(value.AsFloat): writer.WriteNumberValue(value.AsFloat); break;
            case ValueKind.String: writer.WriteStringValue(value.Text); break;
            case ValueKind.List: WriteList(writer, value); break;
            default: writer.WriteNullValue(); break;    // no control gives NaN or infinity on purpose
        }
    }

    /// <summary>Reads the value at which a reader stands.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public static Value Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => Value.Nil,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.TryGetInt64(out var whole) ? whole : reader.GetDouble(),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadStrangeNumber(ref reader),
        _ => throw new JsonException($"{reader.TokenType} is no value."),
    };

    private static void WriteList(Utf8JsonWriter writer, in Value list)
    {
        writer.WriteStartArray();
        foreach (ref readonly var item in list)
            Write(writer, item);
        writer.WriteEndArray();
    }

    private static Value ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<Value>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader));
        return Value.TryList(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items), out var list)
            ? list
            : throw new JsonException($"a list is more than {Value.MaxDepth} deep.");
    }

    private static Value ReadStrangeNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (!reader.ValueTextEquals("n"u8) || !reader.Read() || !double.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out var number))
            throw new JsonException("an object is no value.");
        reader.Read();
        return number;
    }
}
