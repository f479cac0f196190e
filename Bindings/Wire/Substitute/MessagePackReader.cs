namespace MessagePack;

/// <summary>
/// Reads MessagePack values one after the other. It stands in for the type of the same name in MessagePack-CSharp 3.1 where the feed lacks
/// that package (docs/decisions/0001): same names, same signatures, only the members in use.
/// </summary>
/// <remarks>
/// What ends too soon throws <see cref="EndOfStreamException"/>, another type than was asked for <see cref="MessagePackSerializationException"/>, a number that
/// does not fit <see cref="OverflowException"/>. Thread: one at a time. Allocates: nothing but the strings it returns.
/// </remarks>
internal ref partial struct MessagePackReader
{
    private readonly ReadOnlyMemory<byte> memory;
    private readonly ReadOnlySpan<byte> bytes;
    private int at;

    /// <summary>Reads bytes from their beginning.</summary>
    public MessagePackReader(ReadOnlyMemory<byte> memory)
    {
        this.memory = memory;
        bytes = memory.Span;
    }

    /// <summary>How many bytes were read.</summary>
    public readonly long Consumed => at;

    /// <summary>Whether all bytes were read.</summary>
    public readonly bool End => at == bytes.Length;

    /// <summary>Whether the next value is nil.</summary>
    public readonly bool IsNil => NextCode == MessagePackCode.Nil;

    /// <summary>What kind of value comes next.</summary>
    public readonly MessagePackType NextMessagePackType => MessagePackCode.ToMessagePackType(NextCode);

    /// <summary>The next value's first byte.</summary>
    public readonly byte NextCode => at < bytes.Length ? bytes[at] : throw new EndOfStreamException();

    /// <summary>Reads the start of an array.</summary>
    /// <returns>How many elements follow; never more than there are bytes left.</returns>
    public int ReadArrayHeader()
    {
        var code = Take(1)[0];
        var count = code switch
        {
            >= MessagePackCode.MinFixArray and < MessagePackCode.MinFixStr => (uint)(code - MessagePackCode.MinFixArray),
            MessagePackCode.Array16 => TakeUInt16(),
            MessagePackCode.Array32 => TakeUInt32(),
            _ => throw Unexpected(code),
        };
        return Within(count, bytesEach: 1);
    }

    /// <summary>Reads the start of a map.</summary>
    /// <returns>How many pairs of a key and a value follow.</returns>
    public int ReadMapHeader()
    {
        var code = Take(1)[0];
        var count = code switch
        {
            >= MessagePackCode.MinFixMap and < MessagePackCode.MinFixArray => (uint)(code - MessagePackCode.MinFixMap),
            MessagePackCode.Map16 => TakeUInt16(),
            MessagePackCode.Map32 => TakeUInt32(),
            _ => throw Unexpected(code),
        };
        return Within(count, bytesEach: 2);
    }

    /// <summary>Goes past the next value, whatever it is and holds.</summary>
    public void Skip()
    {
        for (var open = 1L; open > 0; open--)
            switch (NextMessagePackType)
            {
                case MessagePackType.Array: open += ReadArrayHeader(); break;
                case MessagePackType.Map: open += 2L * ReadMapHeader(); break;
                case MessagePackType.String: TakeText(); break;
                case MessagePackType.Binary: TakeBinary(); break;
                case MessagePackType.Extension: Take(ReadExtensionFormatHeader().Length); break;
                case MessagePackType.Integer: SkipInteger(); break;
                case MessagePackType.Float: ReadDouble(); break;
                case MessagePackType.Unknown: throw Unexpected(NextCode);
                default: Take(1); break;
            }
    }

    private readonly int Within(uint count, int bytesEach) =>
        (long)Length(count) * bytesEach <= bytes.Length - at ? (int)count : throw new EndOfStreamException();

    // As in the package: a length of more than 31 bits is a number that does not fit, before anyone asks whether so much is there.
    private static int Length(uint count) => checked((int)count);

    private ReadOnlySpan<byte> Take(uint count)
    {
        if (count > bytes.Length - at)
            throw new EndOfStreamException();
        at += (int)count;
        return bytes.Slice(at - (int)count, (int)count);
    }

    private static MessagePackSerializationException Unexpected(byte code) =>
        new($"Unexpected MessagePack code 0x{code:x2} ({MessagePackCode.ToMessagePackType(code)}).");
}
