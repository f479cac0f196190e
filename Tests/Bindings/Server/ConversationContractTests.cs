using System.Net.WebSockets;
using Tactus.Tests.Bindings.Sessions;
using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Server;

/// <summary>Performers on real sockets, over every server that is there.</summary>
[TestFixtureSource(typeof(Servers), nameof(Servers.Present))]
public sealed class ConversationContractTests(string server)
{
    private House house = null!;
    private SocketGuest witness = null!;
    private SocketGuest guest = null!;

    [SetUp]
    public async Task Enter()
    {
        house = await House.OpenAsync(server);
        (witness, guest) = (await house.JoinAsync(), await house.ConnectAsync());
    }

    [TearDown]
    public async Task WitnessHearsMusic()
    {
        await guest.DisposeAsync();
        await HearAllAsync(witness, batches: 12);
        await witness.DisposeAsync();
        await house.DisposeAsync();
    }

    [Test]
    public async Task Frames_OfTheLargestSize_AreTaken()
    {
        var heard = await guest.SayAndSettleAsync(5, 7, new string('a', 8192), "b", Enumerable.Repeat(new string('c', 8184), 7).Cast<object?>().ToArray());
        Assert.That(heard.Single(), Is.EqualTo("[37,7,false,\"Say hello before you ask for anything.\"]"));
    }

    [Test]
    public async Task Frame_OverTheSize_GetsGoodbyeAndIsClosed()
    {
        await guest.SendAsync(new byte[65_537], WebSocketMessageType.Binary);
        Assert.That(await guest.HearAsync(), Is.EqualTo("[42,4005,\"A frame has at most 65,536 bytes; a larger one came.\"]"));
        Assert.That(await guest.HearAsync(), Is.Null);
        Assert.That(((int?)guest.CloseStatus, guest.CloseStatusDescription), Is.EqualTo((4005, "A frame has at most 65,536 bytes; a larger one came.")));
    }

    [Test]
    public async Task Frame_OfText_IsLogged()
    {
        await guest.SendAsync("hello"u8.ToArray(), WebSocketMessageType.Text);
        Assert.That(await guest.HearAsync(), Does.StartWith("[40,\"warning\",\"Frames are binary"));
    }

    [Test]
    public async Task Frame_WithoutBytes_IsLogged()
    {
        await guest.SendAsync([], WebSocketMessageType.Binary);
        Assert.That(await guest.HearAsync(), Does.StartWith("[40,\"warning\",\"The frame is empty;"));
    }

    [Test]
    public async Task Frames_ThatDoNotFit_AreToldWhy()
    {
        Assert.That((await guest.SayAndSettleAsync(99)).Single(), Does.Contain("There is no message 99"));
        Assert.That((await guest.SayAndSettleAsync(3, 5, "lamp")).Single(), Does.StartWith("[37,5,false,").And.Contain("has 3 fields"));
        Assert.That((await guest.SayAndSettleAsync(3, 5, "lamp", 7)).Single(), Does.StartWith("[37,5,false,").And.Contain("is a string; an integer came"));
        Assert.That((await guest.SayAndSettleAsync(7, 5, "tempo", new object?[] { double.NaN })).Single(), Does.StartWith("[37,5,false,").And.Contain("NaN came"));
        await guest.SendAsync([0x91, 0x91, 0x91, 0x91, 0x91, 0x91, 0x91, 0x91, 0x91, 1], WebSocketMessageType.Binary);
        Assert.That((await guest.SettleAsync()).Single(), Does.Contain("at most 8 deep"));
        await guest.SendAsync(WireText.Bytes(3, 5, "lamp", "x")[..^1], WebSocketMessageType.Binary);
        Assert.That((await guest.SettleAsync()).Single(), Does.Contain("ends in the middle"));
    }

    [Test]
    public async Task Performer_ThatComesBack_GetsWhatItMissedAndNothingTwice()
    {
        await guest.JoinAsync(house.Stage);
        var played = await HearAllAsync(guest, batches: 3);
        var (session, last) = (guest.Session, 3);
        await guest.DisposeAsync();
        house.Stage.Step(30);
        await using var back = await house.ConnectAsync();
        var heard = await back.JoinAsync(house.Stage, session, last);
        Assert.That(heard[0], Does.StartWith($"[32,1,\"{session}\",").And.Contain(",true,{"));
        Assert.That(heard[3], Does.StartWith("[33,3,"));
        var now = house.Stage.Engine.Now.Milliseconds;
        var expected = Enumerable.Range(0, 128).Where(pitch => 100 + pitch * 10 >= now && 100 + pitch * 10 < now + 100);
        Assert.That(Heard.Pitches(heard[3]), Is.EqualTo(expected), "all that has not passed, once");
        Assert.That(played, Is.EqualTo(Enumerable.Range(0, 3)));
    }

    [Test]
    public async Task Performer_ThatCloses_IsClosedInReturn()
    {
        await guest.JoinAsync(house.Stage);
        await guest.CloseAsync();
        Assert.That(guest.CloseStatus, Is.EqualTo(WebSocketCloseStatus.NormalClosure));
    }

    [Test]
    public async Task Piece_ThatEnds_ClosesWithCodeAndSentence()
    {
        await using var other = await House.OpenAsync(server);
        await using var last = await other.JoinAsync();
        var ending = other.Stage.Hub.DisposeAsync();
        Assert.That(await last.HearAsync(), Is.EqualTo("[42,4000,\"The piece ended.\"]"));
        Assert.That(await last.HearAsync(), Is.Null);
        Assert.That(((int?)last.CloseStatus, last.CloseStatusDescription), Is.EqualTo((4000, "The piece ended.")));
        await last.CloseAsync();
        await ending;
    }

    /// <summary>Lets the music play until so many batches were sent since the start, and hears that none is missing.</summary>
    private async Task<List<int>> HearAllAsync(SocketGuest who, int batches)
    {
        while (house.Stage.Engine.Outbox.Number < batches)
            house.Stage.Step();
        var pitches = new List<int>();
        for (var number = 1; number <= batches; number++)
        {
            var batch = await who.HearAsync();
            Assert.That(batch, Does.StartWith($"[33,{number - 1},{number},"));
            pitches.AddRange(Heard.Pitches(batch!));
        }
        return pitches;
    }
}
