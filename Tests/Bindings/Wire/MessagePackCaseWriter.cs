using System.Globalization;
using MessagePack;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Writes the value of a <see cref="MessagePackCase"/>.</summary>
internal static class MessagePackCaseWriter
{
    private const byte Filling = 7;

    public static byte[] Encode(this MessagePackCase each)
    {
        var frame = new FramePool(1).Rent();
        var writer = new MessagePackWriter(frame);
        Write(ref writer, each);
        writer.Flush();
        return frame.Written.ToArray();
    }

    /// <summary>So many bytes, all the same.</summary>
    public static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill(Filling);
        return bytes;
    }

    private static void Write(ref MessagePackWriter writer, MessagePackCase each)
    {
        switch (each.Of)
        {
            case null: writer.WriteNil(); break;
            case bool flag: writer.Write(flag); break;
            case MessagePackCase.Text text: writer.Write(text.Whole()); break;
            case MessagePackCase.Extension extension: writer.WriteExtensionFormat(new ExtensionResult((sbyte)extension.type, Filled(extension.length))); break;
            case int length when each.Kind == "bin": writer.Write((ReadOnlySpan<byte>)Filled(length)); break;
            case int length when each.Kind == "array": WriteArray(ref writer, length); break;
            case int length: WriteMap(ref writer, length); break;
            default: WriteNumber(ref writer, each.Kind, (string)each.Of); break;
        }
    }

    private static void WriteArray(ref MessagePackWriter writer, int length)
    {
        writer.WriteArrayHeader(length);
        for (var i = 0; i < length; i++)
            writer.Write(1);
    }

    private static void WriteMap(ref MessagePackWriter writer, int length)
    {
        writer.WriteMapHeader(length);
        for (var i = 0; i < length; i++)
        {
            writer.Write($"k{i}");
            writer.Write(i);
        }
    }

    private static void WriteNumber(ref MessagePackWriter writer, string kind, string digits)
    {
        if (kind == "float32")
            writer.Write(float.Parse(digits, CultureInfo.InvariantCulture));
        else if (kind == "float64")
            writer.Write(double.Parse(digits, CultureInfo.InvariantCulture));
        else if (digits[0] == '-')
            writer.Write(long.Parse(digits, CultureInfo.InvariantCulture));
        else
            writer.Write(ulong.Parse(digits, CultureInfo.InvariantCulture));
    }
}
