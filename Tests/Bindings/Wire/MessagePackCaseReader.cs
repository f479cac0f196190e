using System.Buffers;
using System.Globalization;
using MessagePack;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Reads what should be the value of a <see cref="MessagePackCase"/>.</summary>
internal static class MessagePackCaseReader
{
    public static void AssertReads(this MessagePackCase each, byte[] bytes)
    {
        var reader = new MessagePackReader(bytes);
        Assert.That(Reads(ref reader, each), Is.True, "what was read is not what was encoded");
        Assert.That(reader.End, Is.True, "and nothing is left over");
    }

    private static bool Reads(ref MessagePackReader reader, MessagePackCase each) => each.Of switch
    {
        null => reader.TryReadNil(),
        bool flag => reader.ReadBoolean() == flag,
        MessagePackCase.Text text => reader.ReadString() == text.Whole(),
        MessagePackCase.Extension extension => Reads(reader.ReadExtensionFormat(), extension),
        int length when each.Kind == "bin" => reader.ReadBytes() is { } read && read.ToArray().SequenceEqual(MessagePackCaseWriter.Filled(length)),
        int length when each.Kind == "array" => ReadsArray(ref reader, length),
        int length => ReadsMap(ref reader, length),
        var digits => ReadsNumber(ref reader, each.Kind, (string)digits),
    };

    private static bool Reads(ExtensionResult read, MessagePackCase.Extension extension) =>
        read.TypeCode == extension.type && read.Data.ToArray().SequenceEqual(MessagePackCaseWriter.Filled(extension.length));

    private static bool ReadsArray(ref MessagePackReader reader, int length)
    {
        var isSame = reader.ReadArrayHeader() == length;
        for (var i = 0; i < length && isSame; i++)
            isSame = reader.ReadInt32() == 1;
        return isSame;
    }

    private static bool ReadsMap(ref MessagePackReader reader, int length)
    {
        var isSame = reader.ReadMapHeader() == length;
        for (var i = 0; i < length && isSame; i++)
            isSame = reader.ReadString() == $"k{i}" && reader.ReadInt32() == i;
        return isSame;
    }

    // Bits, not values: -0 is not 0.
    private static bool ReadsNumber(ref MessagePackReader reader, string kind, string digits) => kind switch
    {
        "float32" => BitConverter.SingleToInt32Bits(reader.ReadSingle()) == BitConverter.SingleToInt32Bits(float.Parse(digits, CultureInfo.InvariantCulture)),
        "float64" => BitConverter.DoubleToInt64Bits(reader.ReadDouble()) == BitConverter.DoubleToInt64Bits(double.Parse(digits, CultureInfo.InvariantCulture)),
        _ when digits[0] == '-' => reader.ReadInt64() == long.Parse(digits, CultureInfo.InvariantCulture),
        _ => reader.ReadUInt64() == ulong.Parse(digits, CultureInfo.InvariantCulture),
    };
}
