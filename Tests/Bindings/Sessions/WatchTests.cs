using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Whoever watches is told how the engine is, and is no performer.</summary>
public sealed partial class WatchTests
{
    [Test]
    public async Task Watch_InThePlaceOfHello_TellsEverythingAtOnce()
    {
        await using var stage = new Stage();
        stage.Step(40);
        var status = await Heard(await Watching(stage));
        Assert.That(status.Select(part => part.Key), Is.EqualTo(new[] { "piece", "running", "lookAhead", "watchers", "transport", "generatorCount", "generators", "performers", "loop" }));
        var pulse = status["generators"]!.AsArray().Single()!;
        Assert.That(pulse["name"]!.ToString(), Is.EqualTo("pulse"));
        Assert.That(pulse["events"]!.GetValue<long>(), Is.EqualTo(stage.Piece.Generators[0].Events).And.AtLeast(20));
    }

    [Test]
    public async Task Watch_OfSomeParts_TellsNoOthers()
    {
        await using var stage = new Stage();
        var status = await Heard(await Watching(stage, 1000, "transport"));
        Assert.That(status.Select(part => part.Key), Is.EqualTo(new[] { "piece", "running", "lookAhead", "watchers", "transport" }));
    }

    [Test]
    public async Task Watch_WithoutHello_IsNoAudienceAndStartsNothing()
    {
        await using var stage = new Stage();
        var watcher = await Watching(stage, 100);
        var sent = stage.Engine.Outbox.Number;
        stage.Step(20);
        stage.Hub.LookForWatchers();
        Assert.That(stage.Engine.Outbox.Number, Is.GreaterThan(sent), "the piece plays");
        Assert.That(stage.Hub.FirstPerformer.IsCompleted, Is.False);
        await Heard(watcher);
        var next = await watcher.HearAsync();
        Assert.That(next, Does.StartWith("[45,"), "a batch came");
    }

    [Test]
    public async Task Watch_BeforeThePieceBegins_SaysThatItWaits()
    {
        var piece = new Piece("waiting");
        await using var hub = new Tactus.Sessions.PerformerHub(piece, new ManualStepTimer());
        var watcher = new Guest();
        watcher.Serving = hub.ServeAsync(watcher);
        await watcher.SayAsync(11, 1, 1000.0, Array.Empty<object?>());
        var status = await Heard(watcher);
        Assert.That(status["running"]!.GetValue<bool>(), Is.False);
        Assert.That(status.ContainsKey("loop"), Is.False);
        await watcher.LeaveAsync();
    }

    [Test]
    public async Task Watch_BeforeItsTime_TellsNothingAndThenAgain()
    {
        await using var stage = new Stage();
        var watcher = await Watching(stage, 1000);
        await watcher.HearAsync(45);
        stage.Step(100);    // half a second
        stage.Hub.LookForWatchers();
        stage.Step(100);
        stage.Hub.LookForWatchers();
        var at = long.Parse((await watcher.HearAsync(45)).Split(',')[1], System.Globalization.CultureInfo.InvariantCulture);
        Assert.That(at, Is.AtLeast(TimeSpan.FromSeconds(.95).Ticks));
    }

    [Test]
    public async Task Watch_EveryZero_TellsNoMore()
    {
        await using var stage = new Stage();
        var watcher = await Watching(stage, 100);
        await watcher.HearAsync(45);
        await watcher.SayAsync(11, 1, 0.0, Array.Empty<object?>());
        stage.Step(200);
        stage.Hub.LookForWatchers();
        await watcher.SayAsync(2, 7, 1.0);
        Assert.That(await watcher.HearAsync(), Does.StartWith("[39,7,"));
    }

    [TestCase(99.0, "100 to 60000 ms")]
    [TestCase(60_001.0, "100 to 60000 ms")]
    public async Task Watch_TooOftenOrTooSeldom_SaysWhatIsAllowed(double every, string allowed)
    {
        await using var stage = new Stage();
        var watcher = stage.Enter();
        await watcher.SayAsync(11, 1, every, Array.Empty<object?>());
        Assert.That(await watcher.HearAsync(40), Does.Contain(allowed));
    }

    [Test]
    public async Task Watch_OfAPartThatIsNone_NamesTheNearest()
    {
        await using var stage = new Stage();
        var watcher = stage.Enter();
        await watcher.SayAsync(11, 1, 500.0, new object?[] { "transprot" });
        Assert.That(await watcher.HearAsync(40), Does.Match("did you mean .{6}transport.{6}\\? Known: transport, generators, performers, loop"));
    }

    [Test]
    public async Task Watch_InAnOlderVersion_IsSentAway()
    {
        await using var stage = new Stage();
        var watcher = stage.Enter();
        await watcher.SayAsync(11, 0, 500.0, Array.Empty<object?>());
        Assert.That(await watcher.HearAsync(42), Does.StartWith("[42,4001,"));
    }

    [Test]
    public async Task Status_OfAPerformer_HasWhatItTold()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        await guest.SayAsync(10, 100, 3, 40.0, 80.0, .7, -12.5);
        await guest.SayAsync(10, 0, 0, 0.0, null, .6, -11.0);    // nothing came; the clocks are known better
        stage.Settle();
        stage.Settle();
        var performer = (await Heard(await Watching(stage)))["performers"]!.AsArray().Single()!.AsObject();
        Assert.That(performer["name"]!.ToString(), Is.EqualTo("guest"));
        Assert.That(performer["late"]!.GetValue<long>(), Is.EqualTo(3));
        Assert.That(Numbers(performer, "low", "slack", "roundTrip", "drift"), Is.EqualTo(new[] { 40, 80, .6, -11 }));
        Assert.That(performer["wanted"]!.GetValue<double>(), Is.EqualTo(100).Within(1), "70 ms are needed, and it falls slowly");
    }

    [Test]
    public async Task Status_OfLateEvents_NamesTheirGenerators()
    {
        await using var stage = new Stage();
        var (one, other) = (await stage.JoinAsync(), await stage.JoinAsync());
        await one.SayAsync(10, 100, 3, -4.0, 80.0, .7, null, new object?[] { 0, 2, 1 });
        await other.SayAsync(10, 100, 5, -9.0, 80.0, .7, null, new object?[] { 0, 0, 5, 99, 1, 1 });    // 99 is nobody, or was removed
        stage.Settle();
        var status = await Heard(await Watching(stage));
        var generator = status["generators"]!.AsArray().Single()!.AsObject();
        Assert.That(new[] { generator["late"]!.GetValue<long>(), generator["dropped"]!.GetValue<long>() }, Is.EqualTo(new[] { 8, 6 }));
        var dropped = status["performers"]!.AsArray().Select(performer => performer!["dropped"]!.GetValue<long>());
        Assert.That(dropped, Is.EquivalentTo(new[] { 1, 6 }));
    }

    [TestCase(0, 2)]
    [TestCase(0, -1, 1)]
    [TestCase(0, 1, 10_000_001)]
    public async Task Slack_OfLateEventsThatCannotBe_SaysWhatIsMeantAndCountsNothing(params int[] told)
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        await guest.SayAsync(10, 100, 3, -4.0, 80.0, .7, null, told.Cast<object?>().ToArray());
        Assert.That(await guest.HearNextAsync(40), Does.Contain("has for each generator 3 whole numbers from 0 to 10,000,000"));
        var status = await Heard(await Watching(stage));
        Assert.That(status["generators"]!.AsArray().Single()!["late"]!.GetValue<long>(), Is.Zero);
        Assert.That(status["performers"]!.AsArray().Single()!["late"]!.GetValue<long>(), Is.Zero);
    }

    [Test]
    public async Task Slack_OfNothing_TunesNothing()
    {
        await using var stage = new Stage();
        var guest = await stage.JoinAsync();
        await guest.SayAsync(10, 0, 0, 0.0, null, null, null);
        stage.Settle();
        stage.Settle();
        Assert.That(stage.Engine.LookAhead, Is.EqualTo(EngineOptions.DefaultLookAhead));
    }

    [Test]
    public async Task Status_WhileSomebodyLeads_SaysHowWellItIsFollowed()
    {
        await using var stage = new Stage();
        var leader = await stage.JoinAsync();
        for (var report = 1; report <= 20; report++)
        {
            var at = stage.Timer.Now.Ticks;
            await leader.SayAsync(9, report, at, (long)(at * new Tempo(120).UnitsPerTick), true, 120.0, 4, 4);
            stage.Step(10);
        }
        var transport = (await Heard(await Watching(stage, 1000, "transport")))["transport"]!.AsObject();
        Assert.That(transport["leader"]!.ToString(), Is.EqualTo("guest"));
        Assert.That(transport["drift"]!.GetValue<double>(), Is.Zero);
        Assert.That(transport["residual"]!["count"]!.GetValue<long>(), Is.EqualTo(19));
        Assert.That(transport["residual"]!["p99"]!.GetValue<double>(), Is.LessThan(.001));
        var expected = stage.Timer.Now.Ticks * new Tempo(120).UnitsPerTick;
        Assert.That(transport["position"]!.GetValue<long>(), Is.EqualTo((long)expected).Within(10));
    }

    private static async Task<Guest> Watching(Stage stage, double every = 1000, params object?[] parts)
    {
        var watcher = stage.Enter();
        await watcher.SayAsync(11, 1, every, parts);
        return watcher;
    }

    // The test's text of a map has bare keys.
    private static async Task<JsonObject> Heard(Guest watcher)
    {
        var message = Key().Replace((await watcher.HearAsync(45)).Replace(":nil", ":null", StringComparison.Ordinal), "\"$0\"");
        return JsonNode.Parse(message)![2]!.AsObject();
    }

    [GeneratedRegex(@"(?<=[{,])\w+(?=:)")]
    private static partial Regex Key();

    private static double[] Numbers(JsonObject map, params string[] keys) => [.. keys.Select(key => map[key]!.GetValue<double>())];
}
