using MessagePack;

namespace Tactus.Wire;

/// <summary>What controls take and give, as MessagePack: nil, a boolean, an integer, a float 64, a string, or an array of values.</summary>
/// <remarks>Thread: any. Allocates: strings and lists that are read; nothing when writing.</remarks>
internal static class ValueEncoding
{
    /// <summary>Writes a value.</summary>
    public static void Write(ref MessagePackWriter writer, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Nil: writer.WriteNil(); break;
            case ValueKind.Bool: writer.Write(value.AsBool); break;
            case ValueKind.Int: writer.Write(value.AsInt); break;
            case ValueKind.Float: writer.Write(value.AsFloat); break;
            case ValueKind.String: writer.Write(value.Text); break;
            default: WriteItems(ref writer, value.Items); break;
        }
    }

    /// <summary>Writes an array of values.</summary>
    public static void WriteItems(ref MessagePackWriter writer, ReadOnlySpan<Value> items)
    {
        writer.WriteArrayHeader(items.Length);
        foreach (var item in items)
            Write(ref writer, item);
    }

    /// <summary>Reads an array of values, in a frame that has passed <see cref="FrameCheck"/>.</summary>
    /// <param name="reader">Stands before an array.</param>
    /// <param name="depthLeft">How deep arrays may still stand in this one.</param>
    /// <param name="items">What was read; none where something is wrong.</param>
    /// <returns>What is wrong, in one sentence; null where nothing is.</returns>
    public static string? TryReadItems(ref MessagePackReader reader, int depthLeft, out Value[] items)
    {
        items = new Value[reader.ReadArrayHeader()];
        return TryReadItems(ref reader, depthLeft, items);
    }

    /// <summary>Reads as many values as there is room for.</summary>
    /// <param name="reader">Stands before the first of an array's values.</param>
    /// <param name="depthLeft">How deep arrays may still stand in this one.</param>
    /// <param name="items">Gets what is read.</param>
    /// <returns>What is wrong, in one sentence; null where nothing is.</returns>
    public static string? TryReadItems(ref MessagePackReader reader, int depthLeft, Span<Value> items)
    {
        string? fault = null;
        for (var i = 0; i < items.Length && fault is null; i++)
            fault = TryRead(ref reader, depthLeft, out items[i]);
        return fault;
    }

    private static string? TryRead(ref MessagePackReader reader, int depthLeft, out Value value)
    {
        value = Value.Nil;
        switch (reader.NextMessagePackType)
        {
            case MessagePackType.Nil: reader.TryReadNil(); return null;
            case MessagePackType.Boolean: value = reader.ReadBoolean(); return null;
            case MessagePackType.Integer: value = reader.ReadInt64(); return null;
            case MessagePackType.Float: value = reader.ReadDouble(); return null;
            case MessagePackType.String: value = reader.ReadString(); return null;
            case MessagePackType.Array when depthLeft > 0: return TryReadList(ref reader, depthLeft, out value);
            case MessagePackType.Array: return $"A value's arrays stand at most {Limits.ValueDepth} deep in each other; these stand deeper.";
            case var other: return $"A value is nil, a boolean, a number, a string or an array of values; {InWords(other)} came.";
        }
    }

    private static string? TryReadList(ref MessagePackReader reader, int depthLeft, out Value list)
    {
        var fault = TryReadItems(ref reader, depthLeft - 1, out var items);
        list = fault is null ? items : Value.Nil;
        return fault;
    }

    private static string InWords(MessagePackType type) => type switch
    {
        MessagePackType.Map => "a map",
        MessagePackType.Binary => "binary",
        _ => "an extension",
    };
}
