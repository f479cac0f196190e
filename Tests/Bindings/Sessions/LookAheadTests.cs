using Tactus.Sessions;

namespace Tactus.Tests.Bindings.Sessions;

public sealed class LookAheadTests
{
    private static readonly TimeSpan Start = TimeSpan.FromMilliseconds(100);

    [Test]
    public void Take_ASlackBelowZero_RaisesAtOnceAndKeepsTheReserve()
    {
        var tuner = new LookAheadTuner(Start);
        tuner.Take(Ms(-30), used: Start, At(1));
        Assert.That(tuner.Wanted, Is.EqualTo(Ms(140)));
    }

    [Test]
    public void Take_PlentyOfSlack_FallsByOneMillisecondASecond()
    {
        var tuner = new LookAheadTuner(Start);
        for (var second = 1; second <= 30; second++)
            tuner.Take(tuner.Wanted - Ms(5), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(Ms(70)));
    }

    [Test]
    public void Take_PlentyOfSlackAtFirst_ComesDownFasterForAMinute()
    {
        var tuner = new LookAheadTuner(LookAheadTuner.Cautious);
        for (var second = 1; second <= 60; second++)
            tuner.Take(tuner.Wanted - Ms(5), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(LookAheadTuner.Cautious - Ms(300)));
        for (var second = 61; second <= 80; second++)
            tuner.Take(tuner.Wanted - Ms(5), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(LookAheadTuner.Cautious - Ms(320)));
    }

    [Test]
    public void Take_ADelayAtFirst_ComesDownNoFurtherThanItNeeds()
    {
        var tuner = new LookAheadTuner(LookAheadTuner.Cautious);
        tuner.Take(Ms(60), used: LookAheadTuner.Cautious, At(1));        // 440 ms under way
        for (var second = 2; second <= 40; second++)
            tuner.Take(tuner.Wanted - Ms(5), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(Ms(450)));
    }

    [Test]
    public void Take_ADelayInTheLastMinute_FallsNoDeeperThanItNeeds()
    {
        var tuner = new LookAheadTuner(Start);
        tuner.Take(Ms(40), used: Start, At(1));        // 60 ms under way
        for (var second = 2; second <= 59; second++)
            tuner.Take(tuner.Wanted - Ms(2), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(Ms(70)));
    }

    [Test]
    public void Take_ADelayLongerAgoThanAMinute_IsForgotten()
    {
        var tuner = new LookAheadTuner(Start);
        tuner.Take(Ms(40), used: Start, At(1));
        for (var second = 2; second <= 150; second++)
            tuner.Take(tuner.Wanted - Ms(2), tuner.Wanted, At(second));
        Assert.That(tuner.Wanted, Is.EqualTo(LookAheadTuner.Least));
    }

    [Test]
    public void Take_AHopelessNetwork_StaysAtTheMost()
    {
        var tuner = new LookAheadTuner(Start);
        tuner.Take(Ms(-5000), used: Start, At(1));
        Assert.That(tuner.Wanted, Is.EqualTo(LookAheadTuner.Most));
    }

    [Test]
    public async Task Slack_OfTwoPerformers_SetsTheEngineForTheNeedier()
    {
        await using var stage = new Stage();
        var (near, far) = (await stage.JoinAsync(), await stage.JoinAsync());
        await far.SayAsync(10, 100, 3, -40.0);
        stage.Settle();
        await near.SayAsync(10, 100, 0, 98.0);
        stage.Settle();
        stage.Settle();
        Assert.That(stage.Engine.LookAhead, Is.EqualTo(Ms(150)));
        Assert.That(await far.HearNextAsync(44), Does.StartWith("[44,150.0,"));
        await far.LeaveAsync();
        stage.Settle();
        stage.Settle();
        Assert.That(stage.Engine.LookAhead, Is.LessThan(Ms(150)));
    }

    [Test]
    public async Task Slack_OfWhatWasUnderWayWhenItRose_RaisesItNoFurther()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        Assert.That(await Reported(-40), Is.EqualTo(150));
        stage.Step(20);
        Assert.That(await Reported(-40), Is.EqualTo(150), "sent before the rise, as much as what was told of before");
        stage.Step(20);
        Assert.That(await Reported(-60), Is.EqualTo(170), "sent before the rise, and longer under way");
        stage.Step(200);
        Assert.That(await Reported(20), Is.EqualTo(170), "for a minute");
        stage.Step(20);
        Assert.That(await Reported(-10), Is.GreaterThan(185), "sent after it");

        async Task<double> Reported(double low)
        {
            await guest.SayAsync(10, 100, 1, low);
            stage.Settle();
            stage.Settle();
            return stage.Engine.LookAhead.TotalMilliseconds;
        }
    }

    [Test]
    public async Task Slack_BeforeHello_IsRefused()
    {
        await using var stage = new Stage();
        var guest = stage.Enter();
        await guest.SayAsync(10, 100, 0, 50.0);
        Assert.That(await guest.HearNextAsync(40), Does.Contain("Say hello before you tell of slack."));
    }

    [Test]
    public void SetLookAhead_OutOfRange_SaysWhatIsAllowed()
    {
        using var stage = new Engine.Stage(_ => { });
        Assert.That(() => stage.Loop.SetLookAhead(Ms(19)), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.StartsWith("LookAhead lies between 20 and 500 ms."));
    }

    [Test]
    public void SetLookAhead_WhilePlaying_LosesAndDoublesNothing()
    {
        using var stage = new Engine.Stage(piece => piece.Generator("g", Clock.Ms, () => Engine.Stage.Every(10)));
        stage.Advance(500);
        stage.Loop.SetLookAhead(Ms(400));
        stage.Advance(500);
        stage.Loop.SetLookAhead(Ms(20));
        stage.Advance(1000);
        var due = stage.Heard.Events.Select(entry => entry.Due.Milliseconds).ToArray();
        Assert.That(due, Is.EqualTo(Enumerable.Range(10, due.Length).Select(i => i * 10.0)));
        Assert.That(due[^1], Is.EqualTo(2010));
    }

    private static TimeSpan Ms(double ms) => TimeSpan.FromMilliseconds(ms);

    private static Instant At(double seconds) => Instant.FromMilliseconds(seconds * 1000);
}
