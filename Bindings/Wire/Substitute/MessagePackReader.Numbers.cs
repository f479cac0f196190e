using System.Buffers.Binary;

namespace MessagePack;

internal ref partial struct MessagePackReader
{
    /// <summary>Reads nil if it comes next.</summary>
    public bool TryReadNil()
    {
        if (!IsNil)
            return false;
        at++;
        return true;
    }

    /// <summary>Reads true or false.</summary>
    public bool ReadBoolean()
    {
        var code = Take(1)[0];
        return code is MessagePackCode.True or MessagePackCode.False ? code == MessagePackCode.True : throw Unexpected(code);
    }

    /// <summary>Reads a whole number of any width that fits 32 bits.</summary>
    public int ReadInt32() => checked((int)ReadInt64());

    /// <summary>Reads a whole number of any width that fits 64 bits with a sign.</summary>
    public long ReadInt64() => NextCode == MessagePackCode.UInt64 ? checked((long)ReadUInt64()) : ReadSigned();

    /// <summary>Reads a whole number of any width that is not negative.</summary>
    public ulong ReadUInt64()
    {
        if (NextCode != MessagePackCode.UInt64)
            return checked((ulong)ReadSigned());
        at++;
        return BinaryPrimitives.ReadUInt64BigEndian(Take(sizeof(ulong)));
    }

    /// <summary>Reads a float of 32 bits.</summary>
    public float ReadSingle() => (float)ReadDouble();

    /// <summary>Reads any number as a float of 64 bits.</summary>
    public double ReadDouble() => NextCode switch
    {
        MessagePackCode.Float64 => BinaryPrimitives.ReadDoubleBigEndian(Take(1 + sizeof(double))[1..]),
        MessagePackCode.Float32 => BinaryPrimitives.ReadSingleBigEndian(Take(1 + sizeof(float))[1..]),
        MessagePackCode.UInt64 => ReadUInt64(),
        _ => ReadSigned(),
    };

    private long ReadSigned()
    {
        var code = Take(1)[0];
        return code switch
        {
            <= MessagePackCode.MaxFixInt => code,
            >= MessagePackCode.MinNegativeFixInt => (sbyte)code,
            MessagePackCode.UInt8 => Take(1)[0],
            MessagePackCode.UInt16 => TakeUInt16(),
            MessagePackCode.UInt32 => TakeUInt32(),
            MessagePackCode.Int8 => (sbyte)Take(1)[0],
            MessagePackCode.Int16 => (short)TakeUInt16(),
            MessagePackCode.Int32 => (int)TakeUInt32(),
            MessagePackCode.Int64 => BinaryPrimitives.ReadInt64BigEndian(Take(sizeof(long))),
            _ => throw Unexpected(code),
        };
    }

    private void SkipInteger()
    {
        if (NextCode == MessagePackCode.UInt64)
            ReadUInt64();
        else
            ReadSigned();
    }

    private uint TakeUInt16() => BinaryPrimitives.ReadUInt16BigEndian(Take(sizeof(ushort)));

    private uint TakeUInt32() => BinaryPrimitives.ReadUInt32BigEndian(Take(sizeof(uint)));
}
