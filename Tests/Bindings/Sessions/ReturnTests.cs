namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A performer that was away: within a minute it goes on where it was, nothing lost and nothing twice.</summary>
public sealed class ReturnTests
{
    [Test]
    public async Task Performer_ThatComesBack_GetsWhatHasNotPassed()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        stage.Step(4);
        await guest.LeaveAsync();
        stage.Step(30);
        var back = await stage.WelcomeAsync(guest.Session, last: 2);
        Assert.That(await back.HearAsync(32), Does.StartWith($"[32,1,\"{guest.Session}\",").And.Contain(",true,{"));
        await back.HearAsync(35);
        await back.HearAsync(34);
        var batch = await back.HearAsync(33);
        Assert.That(batch, Does.StartWith("[33,2,"), "it goes on from what the performer has");
        Assert.That(Heard.Pitches(batch), Is.EqualTo(Enumerable.Range(7, 10)), "pitch n is due at 100 + 10 n ms; now is 170 ms, and 100 ms more are computed");
    }

    [Test]
    public async Task Performer_AwayDuringAStop_IsToldOfItAndOfTheStart()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        stage.Step(4);
        await guest.LeaveAsync();
        stage.Piece.Generators[0].Stop();
        stage.Step(10);
        var back = await stage.WelcomeAsync(guest.Session, last: 2);
        await back.HearAsync(32);
        await back.HearAsync(35);
        Assert.That(await back.HearAsync(34), Is.EqualTo("[34,0,250000,true,false]"), "it may have played what was due from the stop on");
        Assert.That(await back.HearAsync(34), Is.EqualTo("[34,0,700000,false,true]"), "its clock is another one than it knows, so it is told by itself");
        stage.Piece.Generators[0].Start();
        stage.Step(2);
        Assert.That(await back.HearNextAsync(34), Does.StartWith("[34,0,").And.EndsWith(",false,true]"), "what comes now, may come again");
    }

    [Test]
    public async Task Performer_AwayForAMinute_BeginsAnew()
    {
        await using var stage = new Stage(piece => { });
        var guest = await stage.JoinAsync();
        await guest.LeaveAsync();
        stage.Settle();
        stage.Timer.Advance(TimeSpan.FromMinutes(1));
        var back = await stage.WelcomeAsync(guest.Session, last: 0);
        Assert.That(await back.HearAsync(32), Does.Contain(",false,{").And.Not.Contain(guest.Session));
    }

    [Test]
    public async Task Performer_AwayForLessThanAMinute_GoesOn()
    {
        await using var stage = new Stage(piece => { });
        var guest = await stage.JoinAsync();
        await guest.LeaveAsync();
        stage.Settle();
        stage.Timer.Advance(TimeSpan.FromSeconds(59.9));
        Assert.That(await (await stage.WelcomeAsync(guest.Session)).HearAsync(32), Does.Contain(",true,{"));
    }

    [Test]
    public async Task Session_OfAnotherEngine_BeginsAnew()
    {
        await using var stage = new Stage();
        Assert.That(await (await stage.WelcomeAsync("0123456789abcdef", last: 4000)).HearAsync(32), Does.Contain(",false,{"));
    }

    [Test]
    public async Task Performer_OnASecondConnection_TakesItsSessionThere()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        var again = await stage.JoinAsync(guest.Session);
        Assert.That(await guest.HearAsync(), Does.StartWith("[42,4006,"));
        await guest.Serving;
        stage.Step(4);
        Assert.That(await again.HearAsync(), Does.StartWith("[33,"));
    }
}
