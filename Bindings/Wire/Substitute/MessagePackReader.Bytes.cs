using System.Buffers;
using System.Text;

namespace MessagePack;

internal ref partial struct MessagePackReader
{
    /// <summary>Reads text, or null for nil.</summary>
    public string? ReadString() => TryReadNil() ? null : Encoding.UTF8.GetString(TakeText());

    /// <summary>Reads text without making a string of it.</summary>
    /// <returns>False for nil, which is not read.</returns>
    public bool TryReadStringSpan(out ReadOnlySpan<byte> span)
    {
        var isText = !IsNil;
        span = isText ? TakeText() : default;
        return isText;
    }

    /// <summary>Reads bytes, or null for nil. The bytes stay where they are.</summary>
    public ReadOnlySequence<byte>? ReadBytes()
    {
        if (TryReadNil())
            return null;
        var length = TakeBinary().Length;
        return new ReadOnlySequence<byte>(memory.Slice(at - length, length));
    }

    /// <summary>Reads an extension. Its bytes stay where they are.</summary>
    public ExtensionResult ReadExtensionFormat()
    {
        var header = ReadExtensionFormatHeader();
        var length = Take(header.Length).Length;
        return new ExtensionResult(header.TypeCode, new ReadOnlySequence<byte>(memory.Slice(at - length, length)));
    }

    /// <summary>Reads the start of an extension; its bytes follow.</summary>
    public ExtensionHeader ReadExtensionFormatHeader()
    {
        var code = Take(1)[0];
        var length = code switch
        {
            >= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16 => 1u << (code - MessagePackCode.FixExt1),
            MessagePackCode.Ext8 => Take(1)[0],
            MessagePackCode.Ext16 => TakeUInt16(),
            MessagePackCode.Ext32 => TakeUInt32(),
            _ => throw Unexpected(code),
        };
        return new ExtensionHeader((sbyte)Take(1)[0], length);
    }

    private ReadOnlySpan<byte> TakeText()
    {
        var code = Take(1)[0];
        return Take(code switch
        {
            >= MessagePackCode.MinFixStr and <= MessagePackCode.MaxFixStr => (uint)(code - MessagePackCode.MinFixStr),
            MessagePackCode.Str8 => Take(1)[0],
            MessagePackCode.Str16 => TakeUInt16(),
            MessagePackCode.Str32 => (uint)Length(TakeUInt32()),
            _ => throw Unexpected(code),
        });
    }

    private ReadOnlySpan<byte> TakeBinary()
    {
        var code = Take(1)[0];
        return Take(code switch
        {
            MessagePackCode.Bin8 => Take(1)[0],
            MessagePackCode.Bin16 => TakeUInt16(),
            MessagePackCode.Bin32 => TakeUInt32(),
            _ => throw Unexpected(code),
        });
    }
}
