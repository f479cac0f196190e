namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Whoever changes a member, those who subscribed to it are told: not too often, and of the last value always.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SubscriptionsTests
{
    private const int StepsOfASecond = 200;
    private readonly Lamp lamp = new();

    [Test]
    public async Task Change_ByAnotherPerformer_IsTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var (one, two) = (await stage.JoinAsync(), await stage.JoinAsync());
        await SubscribeAsync(stage, one, on: true);
        await two.SayAsync(4, 5, "lamp", "brightness", new object?[] { 7 });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",7,nil]"));
        Assert.That(await two.HearAsync(), Is.EqualTo("[37,5,true,7]"), "who did not subscribe hears the answer alone");
    }

    [TestCase(4, "brightness", 3)]
    [TestCase(5, "brighten", 3)]
    public async Task Change_ByItsOwnRequest_NamesTheRequestAndComesBeforeTheAnswer(int kind, string member, int given)
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        await one.SayAsync(kind, 5, "lamp", member, new object?[] { given });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",3,5]"));
        Assert.That(await one.HearAsync(), Is.EqualTo("[37,5,true,3]"));
    }

    [Test]
    public async Task Change_ByThePieceAfterARequestThatChangedNothing_NamesNoRequest()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        await one.SayAsync(4, 5, "lamp", "brightness", new object?[] { 0 });
        stage.Settle();
        lamp.Brightness = 9;
        stage.Settle();
        Assert.That(await one.HearNextAsync(38), Is.EqualTo("[38,\"lamp\",\"Brightness\",9,nil]"));
    }

    [Test]
    public async Task Change_ByThePieceItself_IsToldOnceInTheNextStep()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        lamp.Brightness = 9;
        stage.Step(StepsOfASecond);
        Assert.That(await ChangesAsync(stage, one), Is.EqualTo(new[] { 9 }));
    }

    [Test]
    public async Task Changes_InEveryStep_AreToldSixtyTimesASecondAndTheLastAlways()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        for (var i = 1; i <= StepsOfASecond; i++)
        {
            lamp.Brightness = i;
            stage.Step();
        }
        var during = await ChangesAsync(stage, one);
        Assert.That(during, Has.Length.EqualTo(60).And.Ordered);
        stage.Step(StepsOfASecond);
        Assert.That(during.Concat(await ChangesAsync(stage, one)).Last(), Is.EqualTo(StepsOfASecond));
    }

    [Test]
    public async Task Changes_OfTwoPerformersAtOnce_AreToldEachSoOften()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var (one, two) = (await stage.JoinAsync(), await stage.JoinAsync());
        await SubscribeAsync(stage, one, on: true);
        for (var i = 1; i <= 3; i++)
            await one.SayAsync(4, i, "lamp", "brightness", new object?[] { i });
        stage.Settle();
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",1,1]"));
        for (var i = 1; i <= 3; i++)
            Assert.That(await one.HearAsync(), Is.EqualTo($"[37,{i},true,{i}]"), "answers wait for nobody");
        await two.SayAsync(4, 9, "lamp", "brightness", new object?[] { 4 });
        stage.Step(4);
        Assert.That(await one.HearNextAsync(38), Is.EqualTo("[38,\"lamp\",\"Brightness\",4,nil]"), "what came between the two is passed over");
    }

    [TestCase(4)]
    [TestCase(3)]
    [TestCase(6)]
    public async Task Change_BackToWhatWasToldAfterAnotherWasAnswered_IsTold(int kind)
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var (one, two) = (await stage.JoinAsync(), await stage.JoinAsync());
        await SubscribeAsync(stage, one, on: true);
        await SetAsync(stage, two, 11);
        Assert.That(await one.HearAsync(), Is.EqualTo("[38,\"lamp\",\"Brightness\",11,nil]"));
        lamp.Brightness = 90;
        object?[] given = kind switch { 4 => [new object?[] { 90 }], 6 => [true], _ => [] };
        await one.SayAsync([kind, 5, "lamp", "brightness", .. given]);
        stage.Settle();
        Assert.That(await one.HearNextAsync(37), Is.EqualTo("[37,5,true,90]"));
        await SetAsync(stage, two, 11);
        stage.Step(4);
        Assert.That(await ChangesAsync(stage, one), Is.EqualTo(new[] { 11 }));
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
    public async Task Control_ThatLeftThePiece_IsLookedAtNoMore()
    {
        var counted = new Counted();
        await using var stage = new Stage(piece => piece.Control("counted", counted));
        var one = await stage.JoinAsync();
        await one.SayAsync(6, 4, "counted", "level", true);
        stage.Step();
        stage.Piece.Entity("counted").Remove();
        stage.Step(2);
        var looks = counted.Looks;
        stage.Step(5);
        Assert.That(counted.Looks, Is.EqualTo(looks));
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

    [Test]
    public async Task Look_AtNumbersInEveryStep_MakesNoGarbage()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SubscribeAsync(stage, one, on: true);
        stage.Step(StepsOfASecond);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < StepsOfASecond; i++)
            stage.Engine.RunStep(stage.Engine.Now);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    // A get is answered after all that was told before it.
    private static async Task<int[]> ChangesAsync(Stage stage, Guest guest)
    {
        await guest.SayAsync(3, 99, "lamp", "brightness");
        stage.Settle();
        var told = new List<int>();
        while (await guest.HearAsync() is var message && !message.StartsWith("[37,99,", StringComparison.Ordinal))
            told.Add(int.Parse(message.Split(',')[3]));
        return [.. told];
    }

    private static async Task SetAsync(Stage stage, Guest guest, int value)
    {
        await guest.SayAsync(4, 8, "lamp", "brightness", new object?[] { value });
        stage.Settle();
    }

    private static async Task SubscribeAsync(Stage stage, Guest guest, bool on)
    {
        await guest.SayAsync(6, 4, "lamp", "brightness", on);
        stage.Settle();
        Assert.That(await guest.HearAsync(), Is.EqualTo("[37,4,true,0]"));
    }

    /// <summary>A control that knows how often it is looked at.</summary>
    public sealed class Counted
    {
        public int Level
        {
            get
            {
                Looks++;
                return 0;
            }
        }

        [Hidden]
        public int Looks { get; private set; }
    }
}
