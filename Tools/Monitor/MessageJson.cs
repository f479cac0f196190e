using System.Text.Json.Nodes;
using MessagePack;

namespace Tactus.Tools.Monitor;

/// <summary>What stands in a frame, as JSON.</summary>
internal static class MessageJson
{
    /// <summary>Reads the next value, whatever is in it.</summary>
    public static JsonNode? Read(ref MessagePackReader reader) => reader.NextMessagePackType switch
    {
        MessagePackType.Nil => Nothing(ref reader),
        MessagePackType.Boolean => reader.ReadBoolean(),
        MessagePackType.Integer => reader.ReadInt64(),
        MessagePackType.Float => reader.ReadDouble(),
        MessagePackType.String => reader.ReadString(),
        MessagePackType.Array => ReadArray(ref reader),
        MessagePackType.Map => ReadMap(ref reader),
        var other => throw new MessagePackSerializationException($"{other} has no place in a status"),
    };

    private static JsonNode? Nothing(ref MessagePackReader reader)
    {
        reader.TryReadNil();
        return null;
    }

    private static JsonArray ReadArray(ref MessagePackReader reader)
    {
        var array = new JsonArray();
        for (var left = reader.ReadArrayHeader(); left > 0; left--)
            array.Add(Read(ref reader));
        return array;
    }

    private static JsonObject ReadMap(ref MessagePackReader reader)
    {
        var map = new JsonObject();
        for (var left = reader.ReadMapHeader(); left > 0; left--)
        {
            var key = reader.ReadString()!;
            map[key] = Read(ref reader);
        }
        return map;
    }
}
