using System.Text;

namespace MessagePack;

internal ref partial struct MessagePackWriter
{
    /// <summary>Writes text, or nil for null.</summary>
    public void Write(string? value)
    {
        if (value is null)
            WriteNil();
        else
            Write(value.AsSpan());
    }

    /// <summary>Writes text.</summary>
    public void Write(scoped ReadOnlySpan<char> value)
    {
        var count = Encoding.UTF8.GetByteCount(value);
        WriteStringHeader(count);
        var written = Encoding.UTF8.GetBytes(value, GetSpan(count));
        used += written;
    }

    /// <summary>Writes text that is UTF-8 already.</summary>
    public void WriteString(ReadOnlySpan<byte> utf8stringBytes)
    {
        WriteStringHeader(utf8stringBytes.Length);
        WriteRaw(utf8stringBytes);
    }

    /// <summary>Writes the start of a text; its UTF-8 bytes follow.</summary>
    public void WriteStringHeader(int byteCount)
    {
        if (byteCount <= 31)
            Put((byte)(MessagePackCode.MinFixStr | byteCount));
        else
            WriteHeader(MessagePackCode.Str8, (uint)byteCount);
    }

    /// <summary>Writes bytes.</summary>
    public void Write(scoped ReadOnlySpan<byte> src)
    {
        WriteHeader(MessagePackCode.Bin8, (uint)src.Length);
        src.CopyTo(GetSpan(src.Length));
        used += src.Length;
    }

    /// <summary>Writes an extension: a type number and its bytes.</summary>
    public void WriteExtensionFormat(ExtensionResult extensionData)
    {
        WriteExtensionFormatHeader(extensionData.Header);
        foreach (var part in extensionData.Data)
            WriteRaw(part.Span);
    }

    /// <summary>Writes the start of an extension; its bytes follow.</summary>
    public void WriteExtensionFormatHeader(ExtensionHeader extensionHeader)
    {
        var length = extensionHeader.Length;
        if (length is 1 or 2 or 4 or 8 or 16)
            Put((byte)(MessagePackCode.FixExt1 + uint.Log2(length)));
        else
            WriteHeader(MessagePackCode.Ext8, length);
        Put((byte)extensionHeader.TypeCode);
    }

    // Strings, bytes and extensions each have three codes in a row, for lengths of 8, 16 and 32 bits.
    private void WriteHeader(byte codeOf8Bits, uint length)
    {
        if (length <= byte.MaxValue)
            Put(codeOf8Bits, (byte)length);
        else if (length <= ushort.MaxValue)
            Put((byte)(codeOf8Bits + 1), (ushort)length);
        else
            Put((byte)(codeOf8Bits + 2), length);
    }
}
