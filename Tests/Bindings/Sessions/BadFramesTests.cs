using Tactus.Server;
using Tactus.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>What one performer does wrong is told to it, and to nobody else; nothing that was playing stops.</summary>
public sealed class BadFramesTests
{
    private Stage stage = null!;
    private Guest witness = null!;
    private Guest guest = null!;

    [SetUp]
    public async Task Enter()
    {
        stage = new Stage();
        (witness, guest) = (await stage.JoinAsync(), stage.Enter());
    }

    [TearDown]
    public async Task WitnessHearsMusic()
    {
        stage.Step(4);
        Assert.That(await witness.HearAsync(), Does.StartWith("[33,0,1,"), "the witness hears music and nothing else");
        Assert.That(await witness.HearAsync(), Does.StartWith("[33,1,2,"));
        await stage.DisposeAsync();
    }

    [Test]
    public async Task Ping_BeforeHello_IsAnsweredAtOnce()
    {
        await guest.SayAsync(2, 7, 12.5);
        Assert.That(await guest.HearAsync(), Is.EqualTo("[39,7,12.5,5.0,5.0]"));
    }

    [Test]
    public async Task Request_BeforeHello_IsRefused()
    {
        await guest.SayAsync(3, 7, "lamp", "brightness");
        Assert.That(await guest.HearAsync(), Is.EqualTo("[37,7,false,\"Say hello before you ask for anything.\"]"));
    }

    [Test]
    public async Task Hello_SaidTwice_IsRefused()
    {
        var twice = await stage.JoinAsync();
        await twice.SayAsync(1, 1, "guest", null, 0);
        Assert.That(await twice.HearAsync(), Is.EqualTo("[40,\"warning\",\"Hello was said already; it comes once in a connection.\",50000]"));
    }

    [Test]
    public async Task Hello_OfNoVersion_GetsGoodbye()
    {
        await guest.SayAsync(1, 0, "guest", null, 0);
        Assert.That(await guest.HearAsync(), Does.StartWith("[42,4001,\"This engine speaks version 1 of the protocol, and you speak 0 at most;"));
        await AssertClosedAsync(CloseCode.NoCommonVersion);
    }

    [Test]
    public async Task Hello_OfALaterVersion_IsWelcomedInOurs()
    {
        await guest.SayAsync(1, 7, "guest", null, 0);
        stage.Settle();
        Assert.That(await guest.HearAsync(), Does.StartWith("[32,1,"));
    }

    [Test]
    public async Task Frame_WithoutARequest_IsLogged()
    {
        await guest.SayAsync(99);
        Assert.That(await guest.HearAsync(), Does.StartWith("[40,\"warning\",\"There is no message 99 from a performer;"));
    }

    [Test]
    public async Task Frame_WithARequest_IsAnswered()
    {
        await guest.SayAsync(3, 7, "lamp");
        Assert.That(await guest.HearAsync(), Is.EqualTo("[37,7,false,\"\\u0027get\\u0027 has 3 fields (request, control, member); 2 came.\"]"));
    }

    [Test]
    public async Task Frame_OfText_IsLogged()
    {
        await guest.GiveAsync(new(ReceivedKind.Text, default));
        Assert.That(await guest.HearAsync(), Does.StartWith("[40,\"warning\",\"Frames are binary"));
    }

    [Test]
    public async Task Frame_OverTheSize_GetsGoodbye()
    {
        await guest.GiveAsync(new(ReceivedKind.TooLarge, default));
        Assert.That(await guest.HearAsync(), Is.EqualTo("[42,4005,\"A frame has at most 65,536 bytes; a larger one came.\"]"));
        await AssertClosedAsync(CloseCode.FrameTooLarge);
    }

    [Test]
    public async Task Frames_SixteenOfThemMalformed_GetGoodbye()
    {
        for (var i = 0; i < 16; i++)
            await guest.SayAsync(99);
        for (var i = 0; i < 16; i++)
            await guest.HearAsync(40);
        Assert.That(await guest.HearAsync(), Does.StartWith("[42,4002,\"16 frames did not fit the protocol"));
        await AssertClosedAsync(CloseCode.TooManyMalformedFrames);
    }

    private async Task AssertClosedAsync(CloseCode code)
    {
        await guest.Serving;
        Assert.That(guest.Closed?.Code, Is.EqualTo(code));
    }
}
