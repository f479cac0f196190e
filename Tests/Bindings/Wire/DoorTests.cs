using Tactus.Wire;

namespace Tactus.Tests.Bindings.Wire;

public sealed class DoorTests
{
    [Test]
    public void Hello_New_HasNoSession() =>
        Assert.That(Read(1, 1, "page", null, 0), Is.EqualTo(new Hello(1, "page", null, 0)));

    [Test]
    public void Hello_ComingBack_SaysWhatItHas() =>
        Assert.That(Read(1, 1, "page", "k3-1", 77), Is.EqualTo(new Hello(1, "page", "k3-1", 77)));

    [Test]
    public void Hello_WithFieldsOfALaterVersion_IsReadWithoutThem() =>
        Assert.That(Read(1, 1, "page", null, 0, "new", new object?[] { 1, null }), Is.EqualTo(new Hello(1, "page", null, 0)));

    [Test]
    public void Ping_OnAWholeMillisecond_IsANumberAllTheSame() =>
        Assert.That(Read(2, 9, 1500), Is.EqualTo(new Ping(9, 1500)));

    [Test]
    public void Ping_BetweenMilliseconds_KeepsItsFraction() =>
        Assert.That(Read(2, 9, 1500.125), Is.EqualTo(new Ping(9, 1500.125)));

    [Test]
    public void Get_WithItsFields_IsRead()
    {
        var get = (MemberRequest)Read(3, 5, "arp", "step");
        Assert.That((get.Kind, get.Number, get.Control, get.Member, get.Values.Length), Is.EqualTo((MessageKind.Get, 5L, "arp", "step", 0)));
    }

    [Test]
    public void Set_WithEveryKindOfValue_KeepsThemApart()
    {
        var set = (MemberRequest)Read(4, 6, "arp", "all", new object?[] { null, true, 1, 1.0, "one", new object?[] { 0, 4, new object?[] { 7 } } });
        Assert.That(set.Values.ToArray(), Is.EqualTo(new Value[] { Value.Nil, true, 1, 1.0, "one", Value.List(0, 4, Value.List(7)) }));
    }

    [Test]
    public void Call_WithoutArguments_HasNone() =>
        Assert.That(((MemberRequest)Read(5, 7, "arp", "go", Array.Empty<object?>())).Values.ToArray(), Is.Empty);

    [Test]
    public void Subscribe_WithItsFields_IsRead()
    {
        var subscribe = (MemberRequest)Read(6, 8, "arp", "step", true);
        Assert.That((subscribe.Kind, subscribe.Number, subscribe.Control, subscribe.Member, subscribe.On), Is.EqualTo((MessageKind.Subscribe, 8L, "arp", "step", true)));
    }

    [Test]
    public void Request_ReadAfterAnotherWasReleased_HasNothingOfIt()
    {
        ((MemberRequest)Read(4, 6, "arp", "all", new object?[] { 1, "two", 3 })).Release();
        ((MemberRequest)Read(6, 7, "lamp", "on", true)).Release();
        var get = (MemberRequest)Read(3, 8, "arp", "step");
        Assert.That((get.Kind, get.Number, get.Control, get.Values.Length, get.On), Is.EqualTo((MessageKind.Get, 8L, "arp", 0, false)));
    }

    [Test]
    public void TransportCommand_WithItsFields_IsRead()
    {
        var command = (TransportCommand)Read(7, 9, "tempo", new object?[] { 132.5 });
        Assert.That((command.Number, command.Command, command.Arguments[0].AsFloat), Is.EqualTo((9L, "tempo", 132.5)));
    }

    [Test]
    public void GeneratorCommand_WithItsFields_IsRead()
    {
        var command = (GeneratorCommand)Read(8, 10, "arp_gen", "mute", new object?[] { 1 });
        Assert.That((command.Number, command.Generator, command.Command, command.Arguments[0].AsInt), Is.EqualTo((10L, "arp_gen", "mute", 1L)));
    }

    private static PerformerMessage Read(params object?[] fields)
    {
        Assert.That(Door.TryRead(WireText.Bytes(fields), out var message, out var refusal), Is.True, refusal?.Sentence);
        return message!;
    }
}
