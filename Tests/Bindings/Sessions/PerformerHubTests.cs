using Tactus.Sessions;

namespace Tactus.Tests.Bindings.Sessions;

public sealed class PerformerHubTests
{
    [Test]
    public async Task Hello_OfANewPerformer_IsWelcomedAndCaughtUp()
    {
        await using var stage = new Stage();
        stage.Step(3);
        var guest = await stage.WelcomeAsync();
        Assert.That(await guest.HearAsync(), Does.Match(@"^\[32,1,""[0-9a-f]{16}"",2,200000,false,\{piece:""test"",seed:1,step:5\.0,lookAhead:100\.0,controls:\[\],generators:\["));
        Assert.That(await guest.HearAsync(), Is.EqualTo("[35,150000,0,false,120.0,4,4,nil,0,true]"));
        Assert.That(await guest.HearAsync(), Is.EqualTo("[34,nil,150000,false,true]"));
        Assert.That(await guest.HearAsync(), Does.StartWith("[33,2,2,1,"));
    }

    [Test]
    public async Task Hello_WhenNothingIsComputed_IsFollowedByAnEmptyBatch()
    {
        await using var stage = new Stage(piece => { });
        var guest = await stage.WelcomeAsync();
        await guest.HearAsync(32);
        await guest.HearAsync(35);
        await guest.HearAsync(34);
        Assert.That(await guest.HearAsync(), Is.EqualTo("[33,0,0]"));
    }

    [Test]
    public async Task Batches_AfterTheWelcome_FollowEachOther()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        stage.Step(4);
        Assert.That(await guest.HearAsync(33), Does.StartWith("[33,0,1,"));
        Assert.That(await guest.HearAsync(33), Does.StartWith("[33,1,2,"));
    }

    [Test]
    public async Task Performer_ThatJoinsAnother_DisturbsNobody()
    {
        await using var stage = new Stage();
        var one = await stage.JoinAsync();
        stage.Step(2);
        var two = await stage.JoinAsync();
        stage.Step(4);
        Assert.That(await one.HearAsync(33), Does.StartWith("[33,0,1,"));
        var second = await one.HearAsync();
        Assert.That(second, Does.StartWith("[33,1,2,"), "no recall comes to the one who was there");
        Assert.That(await two.HearAsync(33), Is.EqualTo(second));
    }

    [Test]
    public async Task Ping_WhileTheWelcomeWaits_IsAnsweredAtOnce()
    {
        await using var hub = new PerformerHub(new Piece("test"), new ManualStepTimer());
        var guest = new Guest();
        guest.Serving = hub.ServeAsync(guest);
        await guest.SayAsync(1, 1, "guest", null, 0);
        await guest.SayAsync(2, 7, 5.0);
        Assert.That(await guest.HearAsync(39), Does.StartWith("[39,7,5.0,"), "an answer that waits with the welcome puts the performer's clock wrong");
    }

    [Test]
    public async Task FirstPerformer_BeforeItsHello_IsNotThere()
    {
        await using var stage = new Stage();
        var guest = stage.Enter();
        Assert.That(stage.Hub.FirstPerformer.IsCompleted, Is.False);
        await guest.SayAsync(1, 1, "guest", null, 0);
        Assert.That(stage.Hub.FirstPerformer.IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public async Task Piece_ThatGetsAGenerator_IsDescribedAnew()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        stage.Piece.Post(() => stage.Piece.Generator("second", Clock.Transport, () => []));
        stage.Settle();
        Assert.That(await guest.HearNextAsync(41), Does.Contain("\"second\""));
    }

    [Test]
    public async Task Piece_ThatEnds_SaysGoodbyeToEveryone()
    {
        var stage = new Stage();
        var guest = await stage.JoinAsync();
        await stage.DisposeAsync();
        Assert.That(await guest.HearAsync(), Is.EqualTo("[42,4000,\"The piece ended.\"]"));
        Assert.That(stage.Hub.Count, Is.Zero);
    }
}
