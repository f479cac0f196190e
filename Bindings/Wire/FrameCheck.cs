using System.Text.Unicode;
using MessagePack;

namespace Tactus.Wire;

/// <summary>Whether a frame is one whole MessagePack value within the <see cref="Limits"/>, whatever it means.</summary>
/// <remarks>Thread: any. Never throws for what a frame holds. Allocates: nothing for a frame that is in order.</remarks>
internal static class FrameCheck
{
    /// <summary>What is wrong with a frame, in one sentence; null where nothing is.</summary>
    public static string? FaultOf(ReadOnlyMemory<byte> frame)
    {
        if (frame.Length > Limits.FrameBytes)
            return $"A frame has at most {Limits.FrameBytes:N0} bytes; this one has {frame.Length:N0}.";
        if (frame.IsEmpty)
            return "The frame is empty; a frame holds one message.";
        try
        {
            var reader = new MessagePackReader(frame);
            return FaultOf(ref reader, depth: 1)
                ?? (reader.End ? null : $"A frame holds one message; more came behind it: {frame.Length - reader.Consumed} B.");
        }
        catch (Exception broken) when (IsOfFrame(broken))
        {
            return Sentence(broken);
        }
    }

    /// <summary>Whether an exception is about the bytes that were read, rather than about this program.</summary>
    public static bool IsOfFrame(Exception broken) => broken is EndOfStreamException or MessagePackSerializationException or OverflowException;

    private static string Sentence(Exception broken) => broken switch
    {
        EndOfStreamException => "The frame ends in the middle of a value; it is not whole MessagePack.",
        OverflowException => "A whole number has at most 63 bits and a sign, a length at most 31 bits; a larger one came.",
        _ => $"The frame is not MessagePack: {broken.Message}",
    };

    private static string? FaultOf(ref MessagePackReader reader, int depth) => reader.NextMessagePackType switch
    {
        MessagePackType.Array when depth > Limits.Depth => TooDeep(),
        MessagePackType.Map when depth > Limits.Depth => TooDeep(),
        MessagePackType.Array => FaultIn(ref reader, reader.ReadArrayHeader(), each: 1, depth),
        MessagePackType.Map => FaultIn(ref reader, reader.ReadMapHeader(), each: 2, depth),
        MessagePackType.String => FaultOfText(ref reader),
        MessagePackType.Float => FaultOfNumber(reader.ReadDouble()),
        MessagePackType.Integer => FaultOfNumber(reader.ReadInt64()),
        _ => FaultOfOther(ref reader),
    };

    private static string? FaultIn(ref MessagePackReader reader, int count, int each, int depth)
    {
        if (count > Limits.Elements)
            return $"An array has at most {Limits.Elements:N0} elements; one of {count:N0} came.";
        string? fault = null;
        for (var left = count * each; left > 0 && fault is null; left--)
            fault = FaultOf(ref reader, depth + 1);
        return fault;
    }

    private static string? FaultOfText(ref MessagePackReader reader)
    {
        reader.TryReadStringSpan(out var text);
        if (text.Length > Limits.StringBytes)
            return $"A string has at most {Limits.StringBytes:N0} bytes; one of {text.Length:N0} came.";
        return Utf8.IsValid(text) ? null : "A string is UTF-8; the bytes of one that came are not.";
    }

    private static string? FaultOfNumber(double number) =>
        double.IsFinite(number) ? null : $"A number is finite; {(double.IsNaN(number) ? "NaN" : "infinity")} came.";

    private static string? FaultOfOther(ref MessagePackReader reader)
    {
        reader.Skip();
        return null;
    }

    private static string TooDeep() => $"Arrays and maps stand at most {Limits.Depth} deep in each other; these stand deeper.";
}
