using MessagePack;

namespace Tactus.Wire;

/// <summary>
/// Reads a message's fields in order. The first one that is missing or of another type is kept as the <see cref="Fault"/>, and from then on
/// every field reads as nothing, so that whoever reads asks once, at the end.
/// </summary>
/// <remarks>The frame has passed <see cref="FrameCheck"/>. Thread: one at a time.</remarks>
internal ref struct FieldReader(MessagePackReader reader, MessageKind kind, int count)
{
    private MessagePackReader reader = reader;
    private int at = -1;

    /// <summary>What is wrong, in one sentence; null where nothing is.</summary>
    public string? Fault { get; private set; }

    private readonly string[] Names => MessageTable.Of(kind).Fields;

    /// <summary>A whole number.</summary>
    public long Int() => Next(MessagePackType.Integer, "an integer") ? reader.ReadInt64() : 0;

    /// <summary>Any number.</summary>
    public double Number() => Peek() == MessagePackType.Integer ? Int() : Next(MessagePackType.Float, "a number") ? reader.ReadDouble() : 0;

    /// <summary>Any number; null for nil, and for a field that older performers do not send.</summary>
    public double? NumberOrNil()
    {
        if (Fault is null && at + 1 >= count)
            return null;
        return Peek() != MessagePackType.Nil ? Number() : Next(MessagePackType.Nil, "nil") && reader.TryReadNil() ? null : 0;
    }

    /// <summary>A string.</summary>
    public string Text() => Next(MessagePackType.String, "a string") && reader.TryReadStringSpan(out var utf8) ? KnownText.Of(utf8) : "";

    /// <summary>A string, or nil as null.</summary>
    public string? TextOrNil() => Peek() != MessagePackType.Nil ? Text() : Next(MessagePackType.Nil, "nil") && reader.TryReadNil() ? null : "";

    /// <summary>True or false.</summary>
    public bool Flag() => Next(MessagePackType.Boolean, "true or false") && reader.ReadBoolean();

    /// <summary>True or false; what a sender that knows fewer fields means, where there is none.</summary>
    public bool FlagOr(bool missing) => Fault is null && at + 1 >= count ? missing : Flag();

    /// <summary>An array of values for a control.</summary>
    public Value[] Values()
    {
        if (!Next(MessagePackType.Array, "an array"))
            return [];
        Fault = ValueEncoding.TryReadItems(ref reader, depthLeft: Limits.ValueDepth, out var values);
        return values;
    }

    /// <summary>An array of values for a control, read into a room that becomes larger where it has to.</summary>
    /// <returns>How many there are.</returns>
    public int Values(ref Value[] room)
    {
        if (!Next(MessagePackType.Array, "an array"))
            return 0;
        var values = reader.ReadArrayHeader();
        if (room.Length < values)
            room = new Value[values];
        Fault = ValueEncoding.TryReadItems(ref reader, depthLeft: Limits.ValueDepth, room.AsSpan(0, values));
        return values;
    }

    /// <summary>An array of values; empty for a field that older performers do not send.</summary>
    public Value[] ValuesOrNone() => Fault is null && at + 1 >= count ? [] : Values();

    private readonly MessagePackType Peek() => Fault is null && at + 1 < count ? reader.NextMessagePackType : MessagePackType.Unknown;

    private bool Next(MessagePackType wanted, string inWords)
    {
        if (Fault is not null)
            return false;
        var came = Peek();
        at++;
        if (came == wanted)
            return true;
        Fault = at >= count
            ? $"'{MessageTable.NameOf(kind)}' has {Names.Length} fields ({string.Join(", ", Names)}); {count} came."
            : $"The field '{Names[at]}' of '{MessageTable.NameOf(kind)}' is {inWords}; {InWords(came)} came.";
        return false;
    }

    private static string InWords(MessagePackType type) => type switch
    {
        MessagePackType.Integer => "an integer",
        MessagePackType.Array => "an array",
        MessagePackType.Extension => "an extension",
        MessagePackType.Nil => "nil",
        MessagePackType.Binary => "binary",
        _ => $"a {type.ToString().ToLowerInvariant()}",
    };
}
