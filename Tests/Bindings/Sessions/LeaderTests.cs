namespace Tactus.Tests.Bindings.Sessions;

/// <summary>A performer that reports a transport leads it, until it is gone.</summary>
public sealed class LeaderTests
{
    private const int Report = 9;
    private const long Beat = Duration.UnitsPerBeat;
    private Stage stage = null!;
    private Guest max = null!;

    [SetUp]
    public async Task Enter()
    {
        stage = new Stage();
        max = await stage.JoinAsync();
    }

    [TearDown]
    public async Task Leave() => await stage.DisposeAsync();

    [Test]
    public async Task Report_TheFirst_MakesItsPerformerLead()
    {
        await max.SayAsync(Report, 7, stage.Timer.Now.Ticks, 8 * Beat, true, 90.0, 3, 4);
        stage.Settle();
        Assert.That(await max.HearNextAsync(35), Does.EndWith($",true,90.0,3,4,\"guest\",7,true]"));
        Assert.That(stage.Piece.Transport.LeaderName, Is.EqualTo("guest"));
        Assert.That(stage.Piece.Transport.PositionAt(stage.Timer.Now).Value, Is.EqualTo(8).Within(1e-6));
    }

    [Test]
    public async Task Report_OfAnother_ChangesNothingWhileOneLeads()
    {
        var other = await stage.JoinAsync();
        await max.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, false, 120.0, 4, 4);
        stage.Settle();
        await other.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, true, 60.0, 4, 4);
        stage.Settle();
        Assert.That(stage.Piece.Transport.Tempo.Bpm, Is.EqualTo(120));
    }

    [Test]
    public async Task TransportCommand_OfAnyone_IsDrivenByTheLeader()
    {
        var page = await stage.JoinAsync();
        await max.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, false, 120.0, 4, 4);
        stage.Settle();
        await page.SayAsync(7, 5, "locate", new object?[] { 16.0 });
        stage.Settle();
        Assert.That(await max.HearNextAsync(43), Is.EqualTo("[43,\"locate\",[16.0]]"));
        Assert.That(await page.HearNextAsync(37), Is.EqualTo("[37,5,true,nil]"));
    }

    [Test]
    public async Task TransportCommand_WhereTheLeaderTakesNone_IsAnsweredWithASentence()
    {
        var page = await stage.JoinAsync();
        await max.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, false, 120.0, 4, 4, false);
        stage.Settle();
        Assert.That(await page.HearNextAsync(35), Does.EndWith(",\"guest\",1,false]"));
        await page.SayAsync(7, 5, "play", Array.Empty<object?>());
        stage.Settle();
        Assert.That(await page.HearNextAsync(37), Does.StartWith("[37,5,false,").And.Contain("it takes no commands").And.Contain("use its own buttons for"));
    }

    [Test]
    public async Task Leader_WhenItIsGone_LeavesTheTransportToTheEngine()
    {
        await max.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, true, 120.0, 4, 4);
        stage.Settle();
        await max.LeaveAsync();
        stage.Settle();
        Assert.That(stage.Piece.Transport.LeaderName, Is.Null);
        Assert.That(stage.Piece.Transport.IsPlaying);
    }

    [TestCase(.01, 5)]
    [TestCase(2000, 999)]
    public async Task Report_OfATempoBeyondTheEngines_IsFollowedAtTheNearest(double reported, double followed)
    {
        await max.SayAsync(Report, 1, stage.Timer.Now.Ticks, 0, true, reported, 4, 4);
        stage.Settle();
        Assert.That((stage.Piece.Transport.LeaderName, stage.Piece.Transport.Tempo.Bpm), Is.EqualTo(("guest", followed)));
    }

    [TestCase(0, -1, 120.0, 4, 4, "position lies between 0 and 1000000000 beats; -1 units came.")]
    [TestCase(0, 0, -4.9, 4, 4, "A tempo is above 0 bpm; -4.9 came.")]
    [TestCase(0, 0, double.NaN, 4, 4, "A number is finite; NaN came.")]
    [TestCase(0, 0, 120.0, 0, 4, "A metre is 1 to 64 beats of note value 1, 2, 4, 8, 16 or 32; 0/4 came.")]
    [TestCase(0, 0, 120.0, 4, 5, "A metre is 1 to 64 beats of note value 1, 2, 4, 8, 16 or 32; 4/5 came.")]
    [TestCase(200_000_000, 0, 120.0, 4, 4, "clock; one of 20000 ms came at 5 ms.")]
    public async Task Report_ThatCannotBe_GetsASentenceAndMovesNothing(long at, long position, double tempo, int numerator, int denominator, string sentence)
    {
        await max.SayAsync(Report, 1, at, position, true, tempo, numerator, denominator);
        stage.Settle();
        Assert.That(await max.HearNextAsync(40), Does.Contain(sentence));
        Assert.That(stage.Piece.Transport.LeaderName, Is.Null);
    }
}
