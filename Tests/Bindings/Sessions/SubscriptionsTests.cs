namespace Tactus.Tests.Bindings.Sessions;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SubscriptionsTests
{
    private readonly Lamp lamp = new();

    [Test]
    public async Task Change_ByAnotherPerformer_IsTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var (one, two) = (await stage.JoinAsync(), await stage.JoinAsync());
        await SubscribeAsync(stage, one, on: true);
        await two.SayAsync(4, 5, "lamp", "brightness", new object?[] { 7 });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",7]"));
        Assert.That(await two.HearAsync(), Is.EqualTo("[37,5,true,7]"), "who did not subscribe hears the answer alone");
    }

    [Test]
    public async Task Change_ByAMethod_IsTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        await one.SayAsync(5, 5, "lamp", "brighten", new object?[] { 3 });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",3]"));
        Assert.That(await one.HearAsync(), Is.EqualTo("[37,5,true,3]"));
    }

    [Test]
    public async Task Change_ByThePieceItself_IsToldWhenLookedFor()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        lamp.Brightness = 9;
        stage.Hub.LookForChanges();
        stage.Hub.LookForChanges();
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",9]"));
        await one.SayAsync(3, 6, "lamp", "brightness");
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[37,6,true,9]"), "and it is told once");
    }

    [Test]
    public async Task Change_AfterTheSubscriptionEnded_IsNotTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        await SubscribeAsync(stage, one, on: false);
        await one.SayAsync(4, 5, "lamp", "brightness", new object?[] { 7 });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[37,5,true,7]"));
    }

    [Test]
    public async Task Subscription_ToWhatIsNotThere_NamesTheNearest()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await one.SayAsync(6, 5, "lamp", "brightnes", true);
        stage.Settle();
        Assert.That(await one.HearAsync(), Does.StartWith("[37,5,false,").And.Contain("Brightness"));
    }

    private static async Task SubscribeAsync(Stage stage, Guest guest, bool on)
    {
        await guest.SayAsync(6, 4, "lamp", "brightness", on);
        stage.Settle();
        Assert.That(await guest.HearAsync(), Is.EqualTo("[37,4,true,0]"));
    }
}
