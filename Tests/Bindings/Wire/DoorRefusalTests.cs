using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

/// <summary>Bad frames: each gets one clear sentence, with its request's number where it has one, and nothing ever throws.</summary>
public sealed class DoorRefusalTests
{
    private const string TooLarge = "A whole number has at most 63 bits and a sign, a length at most 31 bits; a larger one came.";

    [Test]
    public void Empty_Frame_IsRefused() => AssertRefused([], null, "The frame is empty; a frame holds one message.");

    [Test]
    public void Oversized_Frame_SaysBothSizes() =>
        AssertRefused(new byte[65_537], null, "A frame has at most 65,536 bytes; this one has 65,537.");

    [Test]
    public void Frame_OfTheLargestSize_IsRead()
    {
        var strings = new object?[] { 3, 1, new string('a', 8192), new string('b', 8192) };
        Assert.That(Door.TryRead(WireText.Bytes(strings), out _, out _), Is.True);
    }

    [Test]
    public void Truncated_Frame_SaysThatItEnds() =>
        AssertRefused(WireText.Bytes(3, 12, "arp", "step")[..^2], 12, "The frame ends in the middle of a value; it is not whole MessagePack.");

    [Test]
    public void Array_WithMoreElementsThanBytes_SaysThatItEnds() =>
        AssertRefused([0xdd, 0x7f, 0xff, 0xff, 0xff, 1], null, "The frame ends in the middle of a value; it is not whole MessagePack.");

    [TestCase(0xdd, Description = "array 32")]
    [TestCase(0xdf, Description = "map 32")]
    [TestCase(0xdb, Description = "str 32")]
    public void Length_OfMoreThan31Bits_IsRefused(byte code) => AssertRefused([code, 0xff, 0xff, 0xff, 0xff, 1], null, TooLarge);

    [Test]
    public void Frame_WithTwoMessages_IsRefused() =>
        AssertRefused([.. WireText.Bytes(2, 1, 0), 0xc0], null, "A frame holds one message; more came behind it: 1 B.");

    [Test]
    public void Deep_Frame_SaysHowDeepIsAllowed() =>
        AssertRefused(WireText.Bytes(3, 12, "arp", "step", Nested(8)), 12, "Arrays and maps stand at most 8 deep in each other; these stand deeper.");

    [Test]
    public void Deep_Value_SaysHowDeepIsAllowed() =>
        AssertRefused(WireText.Bytes(4, 12, "arp", "step", new object?[] { Nested(5) }), 12, "A value's arrays stand at most 4 deep in each other; these stand deeper.");

    [Test]
    public void Value_OfTheGreatestDepth_IsRead() =>
        Assert.That(Door.TryRead(WireText.Bytes(4, 12, "arp", "step", new object?[] { Nested(4) }), out _, out _), Is.True);

    [Test]
    public void Long_String_SaysBothLengths() =>
        AssertRefused(WireText.Bytes(3, 12, new string('x', 8193), "step"), 12, "A string has at most 8,192 bytes; one of 8,193 came.");

    [Test]
    public void String_ThatIsNotUtf8_IsRefused() =>
        AssertRefused([0x94, 3, 12, 0xa1, 0xff, 0xa1, 0x61], 12, "A string is UTF-8; the bytes of one that came are not.");

    [Test]
    public void Array_WithTooManyElements_SaysBothCounts() =>
        AssertRefused(WireText.Bytes(5, 12, "arp", "go", new object?[4097]), 12, "An array has at most 4,096 elements; one of 4,097 came.");

    [TestCase(double.NaN, "A number is finite; NaN came.")]
    [TestCase(double.PositiveInfinity, "A number is finite; infinity came.")]
    [TestCase(double.NegativeInfinity, "A number is finite; infinity came.")]
    public void Number_ThatIsNotFinite_IsRefused(double number, string sentence) =>
        AssertRefused(WireText.Bytes(7, 12, "tempo", new object?[] { number }), 12, sentence);

    [Test]
    public void Integer_BeyondSixtyThreeBits_IsRefused() =>
        AssertRefused([0x93, 2, 0xcf, 255, 255, 255, 255, 255, 255, 255, 255, 0], null, TooLarge);

    [Test]
    public void Code_ThatMessagePackNeverUses_IsRefused() =>
        Assert.That(Refuse([0x92, 2, 0xc1]).Sentence, Does.StartWith("The frame is not MessagePack: "));

    [Test]
    public void Message_ThatIsNoArray_IsRefused() =>
        AssertRefused([0xc0], null, "A frame is an array that begins with a message's number, as docs/protocol.md lists them.");

    [Test]
    public void Message_WithAnEmptyArray_IsRefused() =>
        AssertRefused([0x90], null, "A frame is an array that begins with a message's number, as docs/protocol.md lists them.");

    [TestCase(99)]
    [TestCase(33, Description = "a batch is the engine's to send")]
    [TestCase(-1)]
    [TestCase(0)]
    public void Message_OfUnknownNumber_ListsTheKnownOnes(int number) => AssertRefused(WireText.Bytes(number), null,
        $"There is no message {number} from a performer; known are 1 hello, 2 ping, 3 get, 4 set, 5 call, 6 subscribe, 7 transport command, 8 generator command, 9 report, 10 slack, 11 watch, 12 preset command, 13 history command, 14 script.");

    [Test]
    public void Message_WithTooFewFields_NamesThem() =>
        AssertRefused(WireText.Bytes(3, 12, "arp"), 12, "'get' has 3 fields (request, control, member); 2 came.");

    [Test]
    public void Message_WithNoFields_NamesThem() =>
        AssertRefused(WireText.Bytes(1), null, "'hello' has 4 fields (version, name, session, last); 0 came.");

    [Test]
    public void Field_OfAnotherType_SaysWhatCame() =>
        AssertRefused(WireText.Bytes(3, 12, 3.5, "step"), 12, "The field 'control' of 'get' is a string; a float came.");

    [Test]
    public void Values_ThatAreNoArray_AreRefused() =>
        AssertRefused(WireText.Bytes(4, 12, "arp", "step", 1), 12, "The field 'values' of 'set' is an array; an integer came.");

    [Test]
    public void Value_ThatIsAMap_IsRefused() =>
        AssertRefused([0x95, 4, 12, 0xa1, 0x61, 0xa1, 0x62, 0x91, 0x80], 12, "A value is nil, a boolean, a number, a string or an array of values; a map came.");

    [Test]
    public void Request_WithoutANumber_HasNoneToAnswer() =>
        AssertRefused(WireText.Bytes(3, "twelve", "arp", "step"), null, "The field 'request' of 'get' is an integer; a string came.");

    private static object?[] Nested(int depth) => depth == 1 ? [1] : [Nested(depth - 1)];

    private static void AssertRefused(byte[] frame, long? request, string sentence) =>
        Assert.That(Refuse(frame), Is.EqualTo(new Refusal(request, sentence)));

    private static Refusal Refuse(byte[] frame)
    {
        Assert.That(Door.TryRead(frame, out _, out var refusal), Is.False);
        return refusal!;
    }
}
