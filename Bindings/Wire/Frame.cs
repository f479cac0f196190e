using System.Buffers;
using System.Buffers.Binary;

namespace Tactus.Wire;

/// <summary>
/// One WebSocket frame's bytes, encoded once and sent to many: whoever is to send it holds it, and the last to let go gives it back to its pool.
/// </summary>
/// <remarks>Thread: written by one, then read by any; holding and letting go are safe from every thread. Allocates: only where it must grow.</remarks>
internal sealed class Frame(FramePool pool) : IBufferWriter<byte>
{
    private const int FirstSize = 1024;

    private byte[] bytes = new byte[FirstSize];
    private int holders;

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>How many bytes fit before the frame has to grow.</summary>
    public int Capacity => bytes.Length;

    /// <summary>The bytes that were written; valid until the last holder lets go.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    /// <summary>Takes part in the frame, so that it stays until <see cref="Release"/>.</summary>
    public Frame Hold()
    {
        Interlocked.Increment(ref holders);
        return this;
    }

    /// <summary>Lets go. The frame is not to be touched afterwards.</summary>
    public void Release()
    {
        if (Interlocked.Decrement(ref holders) == 0)
            pool.Return(this);
    }

    /// <summary>Makes the frame empty, with one holder.</summary>
    public Frame Begin()
    {
        (Length, holders) = (0, 1);
        return this;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, bytes.Length - Length);
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(Math.Max(1, sizeHint));
        return bytes.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(Math.Max(1, sizeHint));
        return bytes.AsSpan(Length);
    }

    /// <summary>Overwrites a number of 32 bits that was written before its value was known.</summary>
    /// <param name="at">How many bytes stand before it.</param>
    /// <param name="value">What it turned out to be.</param>
    public void Amend(int at, uint value) => BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(at, sizeof(uint)), value);

    private void EnsureRoom(int size)
    {
        if (bytes.Length - Length < size)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + size));
    }
}
