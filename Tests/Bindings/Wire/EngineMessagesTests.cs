using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

public sealed class EngineMessagesTests
{
    [Test]
    public void Recall_OfEveryone_HasNilForTheGenerator() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteRecall(frame, new Recall(null, new Instant(500), Silence: true, Again: false))),
        Is.EqualTo("[34,nil,500,true,false]"));

    [Test]
    public void Transport_AtAMoment_SaysWhereItStands() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteTransport(frame, new TransportSnapshot(new Instant(70), Position.Of(2), true, new Tempo(120), new Metre(7, 8)))),
        Is.EqualTo("[35,70,2882880,true,120.0,7,8,nil,0,true]"));

    [TestCase(0, "[37,3,true,0]", Description = "0 is an answer")]
    [TestCase(false, "[37,3,true,false]", Description = "so is false")]
    [TestCase("", "[37,3,true,\"\"]", Description = "and nothing at all")]
    [TestCase(null, "[37,3,true,nil]")]
    [TestCase(.25, "[37,3,true,0.25]")]
    public void Answer_OfAnyKind_CarriesItsValue(object? value, string text) =>
        Assert.That(WireText.Of(frame => EngineMessages.WriteAnswer(frame, 3, ValueOf(value))), Is.EqualTo(text));

    [Test]
    public void Answer_OfAList_CarriesItsValues() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteAnswer(frame, 3, Value.List(1, 2.0, Value.List("a", Value.Nil)))),
        Is.EqualTo("[37,3,true,[1,2.0,[\"a\",nil]]]"));

    [Test]
    public void Refusal_OfARequest_CarriesItsSentence() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteRefusal(frame, 3, "No.")), Is.EqualTo("[37,3,false,\"No.\"]"));

    [Test]
    public void Change_OfAMember_CarriesItsValue() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteChange(frame, "arp", "step", .5, request: null)), Is.EqualTo("[38,\"arp\",\"step\",0.5,nil]"));

    [Test]
    public void Pong_ToAPing_CarriesBothClocks() => Assert.That(
        WireText.Of(frame => EngineMessages.WritePong(frame, new Ping(4, 17.5), new Instant(10_000), new Instant(10_500))),
        Is.EqualTo("[39,4,17.5,1.0,1.05]"));

    [TestCase(LogLevel.Info, "info")]
    [TestCase(LogLevel.Warning, "warning")]
    [TestCase(LogLevel.Error, "error")]
    public void Log_OfALevel_SaysItInAWord(LogLevel level, string word) => Assert.That(
        WireText.Of(frame => EngineMessages.WriteLog(frame, new LogLine(level, "So.", new Instant(9)))), Is.EqualTo($"[40,\"{word}\",\"So.\",9]"));

    [Test]
    public void Goodbye_WithACode_CarriesItsSentence() => Assert.That(
        WireText.Of(frame => EngineMessages.WriteGoodbye(frame, CloseCode.PieceEnded, "The piece ended.")), Is.EqualTo("[42,4000,\"The piece ended.\"]"));

    private static Value ValueOf(object? value) => value switch
    {
        int number => number,
        double number => number,
        bool flag => flag,
        _ => (string?)value,
    };
}
