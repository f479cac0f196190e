using System.Buffers;

namespace MessagePack;

/// <summary>What stands before an extension's bytes: its type number (negative ones are the format's own) and how many bytes follow.</summary>
internal struct ExtensionHeader(sbyte typeCode, uint length)
{
    public ExtensionHeader(sbyte typeCode, int length)
        : this(typeCode, (uint)length)
    {
    }

    public sbyte TypeCode { get; private set; } = typeCode;

    public uint Length { get; private set; } = length;
}

/// <summary>An extension whole: its type number and its bytes.</summary>
internal struct ExtensionResult(sbyte typeCode, ReadOnlySequence<byte> data)
{
    public ExtensionResult(sbyte typeCode, Memory<byte> data)
        : this(typeCode, new ReadOnlySequence<byte>(data))
    {
    }

    public sbyte TypeCode { get; private set; } = typeCode;

    public ReadOnlySequence<byte> Data { get; private set; } = data;

    public readonly ExtensionHeader Header => new(TypeCode, (uint)Data.Length);
}
