using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MessagePack;

internal ref partial struct MessagePackWriter
{
    /// <summary>Writes nothing, as a value.</summary>
    public void WriteNil() => Put(MessagePackCode.Nil);

    /// <summary>Writes true or false.</summary>
    public void Write(bool value) => Put(value ? MessagePackCode.True : MessagePackCode.False);

    /// <summary>Writes a whole number in the fewest bytes.</summary>
    public void Write(int value) => Write((long)value);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(uint value) => Write((ulong)value);

    /// <inheritdoc cref="Write(int)"/>
    public void Write(long value)
    {
        if (value >= 0)
            Write((ulong)value);
        else
            WriteNegative(value);
    }

    /// <inheritdoc cref="Write(int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong value)
    {
        if (value <= MessagePackCode.MaxFixInt)
            Put((byte)value);
        else
            WriteWide(value);
    }

    /// <summary>Writes a float of 32 bits.</summary>
    public void Write(float value) => Put(MessagePackCode.Float32, BitConverter.SingleToUInt32Bits(value));

    /// <summary>Writes a float of 64 bits.</summary>
    public void Write(double value) => Put(MessagePackCode.Float64, BitConverter.DoubleToUInt64Bits(value));

    private void WriteWide(ulong value)
    {
        if (value > uint.MaxValue)
            Put(MessagePackCode.UInt64, value);
        else if (value > ushort.MaxValue)
            Put(MessagePackCode.UInt32, (uint)value);
        else if (value > byte.MaxValue)
            Put(MessagePackCode.UInt16, (ushort)value);
        else
            Put(MessagePackCode.UInt8, (byte)value);
    }

    private void WriteNegative(long value)
    {
        if (value >= -32)
            Put((byte)value);
        else if (value >= sbyte.MinValue)
            Put(MessagePackCode.Int8, (byte)value);
        else if (value >= short.MinValue)
            Put(MessagePackCode.Int16, (ushort)value);
        else if (value >= int.MinValue)
            Put(MessagePackCode.Int32, (uint)value);
        else
            Put(MessagePackCode.Int64, (ulong)value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(byte value)
    {
        At(1) = value;
        used++;
    }

    private void Put(byte code, byte value)
    {
        ref var at = ref At(2);
        at = code;
        Unsafe.Add(ref at, 1) = value;
        used += 2;
    }

    private void Put(byte code, ushort value) => Put(code, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value, sizeof(ushort));

    private void Put(byte code, uint value) => Put(code, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value, sizeof(uint));

    private void Put(byte code, ulong value) => Put(code, BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value, sizeof(ulong));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put<T>(byte code, T bytesInOrder, int size)
        where T : unmanaged
    {
        ref var at = ref At(1 + size);
        at = code;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref at, 1), bytesInOrder);
        used += 1 + size;
    }

    // The one place that makes sure of the room; what is written through the reference never exceeds the size asked for.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte At(int size)
    {
        if (room.Length - used < size)
            Grow(size);
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(room), used);
    }
}
