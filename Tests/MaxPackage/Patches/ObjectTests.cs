namespace Tactus.Tests.MaxPackage.Patches;

/// <summary>The objects do what docs/max-messages.md says, whichever comes first.</summary>
internal sealed class ObjectTests
{
    [Test]
    public void Hub_WhenTheHostIsReady_SaysWhereTheEngineIsAndWhoListens()
    {
        using var stage = PatchStage.WithNote();
        Assert.That(stage.Said, Has.Some.EqualTo("meet host ws://127.0.0.1:7400/performer 1 1"));
        Assert.That(stage.Said.Count(line => line == "register arp_gen beats"), Is.GreaterThan(0));
        Assert.That(stage.Errors, Is.Empty);
    }

    [TestCase("tactus", "jweb", "ws://127.0.0.1:7400/performer 1 1")]
    [TestCase("tactus @follow 0 @host v8", "v8", "ws://127.0.0.1:7400/performer 0 1")]
    [TestCase("tactus ws://127.0.0.1:9/performer node", "node.script", "ws://127.0.0.1:9/performer 1 1")]
    [TestCase("tactus @url ws://127.0.0.1:9/performer @host node", "node.script", "ws://127.0.0.1:9/performer 1 1")]
    [TestCase("tactus @drivable 0", "jweb", "ws://127.0.0.1:7400/performer 1 0")]
    public void Hub_WithArgumentsOrAttributes_TakesThem(string text, string host, string meets)
    {
        using var stage = PatchStage.Open($"hub = {text}");
        stage.Say("ready", 1).Advance(20);
        Assert.That(stage.Hosts.Single().Creation.Name, Is.EqualTo(host));
        Assert.That(stage.Said, Has.Some.EqualTo($"meet host {meets}"));
    }

    [Test]
    public void Hubs_TwoInOneMax_ShareOneHost()
    {
        using var stage = PatchStage.Open("one = tactus\ntwo = tactus\np = print status\ntwo 0 -> p 0");
        Assert.That(stage.Hosts, Has.Count.EqualTo(1));
        stage.Say("ready", 1).Say("connected", 1).Advance(20);
        Assert.That(stage.Printed, Has.Some.EqualTo("status connected 1"), "both say the status");
    }

    [Test]
    public void Log_OfTwoHubs_IsPostedOnceWhereItMatters()
    {
        using var stage = PatchStage.Open("one = tactus\ntwo = tactus");
        stage.Say("log", "info", "Connected.").Say("log", "warning", "There is no arp.").Say("log", "error", "It threw.").Advance(20);
        Assert.That(stage.Printed, Is.EqualTo(["tactus warning There is no arp.", "tactus error It threw."]));
    }

    [Test]
    public void Ping_OfTheHost_IsAnsweredWithClockAndTransport()
    {
        using var stage = PatchStage.WithNote();
        stage.Transport(transport => transport.SetTempo(90)).Say("ping", 7).Advance(5);
        var pong = stage.Said.Last(line => line.StartsWith("pong 7 ", StringComparison.Ordinal)).Split(' ');
        Assert.That(double.Parse(pong[2], System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(stage.Machine.CpuClock).Within(5));
        Assert.That(pong[3..], Is.EqualTo(["0", "0.", "90.", "4", "4"]));
    }

    [Test]
    public void Transport_ThatStartsStopsJumpsOrChanges_IsSaidAtOnce()
    {
        using var stage = PatchStage.WithNote();
        int Unasked() => stage.Said.Count(line => line.StartsWith("pong 0 ", StringComparison.Ordinal));
        foreach (var change in (Action<Tactus.Tools.Max.Simulation.MaxTransport>[])[t => t.SetRunning(true), t => t.Locate(5000), t => t.SetTempo(80), t => t.SetMeter(3, 4), t => t.SetRunning(false)])
        {
            var before = Unasked();
            stage.Transport(change).Advance(15);
            Assert.That(Unasked(), Is.EqualTo(before + 1));
            stage.Advance(500);
            Assert.That(Unasked(), Is.EqualTo(before + 1), "once");
        }
    }

    [Test]
    public void Ticks_OfTheHost_ComeTwentyTimesASecond()
    {
        using var stage = PatchStage.WithNote();
        var before = stage.Said.Count(line => line == "tick 1");
        stage.Advance(1000);
        Assert.That(stage.Said.Count(line => line == "tick 1") - before, Is.EqualTo(20).Within(1));
    }

    [Test]
    public void Messages_SaidBeforeTheEngineIsThere_ComeInOrderWhenItIs()
    {
        using var stage = PatchStage.Open("""
            voice = tactus.gen beats arp_gen
            arp = tactus.control arp
            go = tactus.transport
            hub = tactus ws://127.0.0.1:7400/performer node
            """);
        stage.Send("voice", "1").Send("arp", "set step 0.5").Send("voice", "tempo 90").Send("go", "play").Send("arp", "reset 1 2").Advance(20);
        Assert.That(stage.Said, Has.None.StartsWith("generator"));
        stage.Connect();
        var number = stage.Said.First(line => line.StartsWith("attach", StringComparison.Ordinal)).Split(' ')[1];
        Assert.That(stage.Said.Where(line => line.Split(' ')[0] is "generator" or "control" or "command"),
            Is.EqualTo(["generator arp_gen start", $"control {number} arp set step 0.5", "generator arp_gen tempo 90", "command play", $"control {number} arp reset 1 2"]));
    }

    [TestCase(300)]
    [TestCase(4096, Description = "the engine's longest list")]
    public void Message_OfALongList_ArrivesWholeThoughItWaited(int length)
    {
        using var stage = PatchStage.Open("arp = tactus.control arp\nhub = tactus ws://127.0.0.1:7400/performer node");
        var values = string.Join(' ', Enumerable.Range(1, length));
        stage.Send("arp", $"set steps {values}").Advance(20).Connect();
        Assert.That(stage.Said, Has.One.Match($"^control [0-9]+ arp set steps {values}$"));
        Assert.That(stage.Errors, Is.Empty);
    }

    [TestCase(4096)]
    public void Control_ThatSubscribedToALongList_HearsAndRemembersAllOfIt(int length)
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\narp = tactus.control arp\np = print change\narp 1 -> p 0");
        stage.Connect().Send("arp", "subscribe steps").Advance(5);
        var (number, values) = (InstanceIn(stage), Enumerable.Range(1, length).Select(value => (Atom)value));
        stage.Say("subscribed", number, 1, "steps").Say(["change", number, 1, "steps", .. values]).Advance(20).Say("ready", 1).Advance(20);
        Assert.That(stage.Printed, Is.EqualTo([$"change steps {string.Join(' ', values)}"]));
        Assert.That(Restored(stage), Is.EqualTo([$"restore {number} arp 1 steps {string.Join(' ', values)}"]));
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Messages_MoreThanTheLetterBoxHolds_AreLeftOutWithAWarning()
    {
        using var stage = PatchStage.Open("voice = tactus.gen beats arp_gen\nhub = tactus ws://127.0.0.1:7400/performer node\np = print log\nhub 1 -> p 0");
        for (var i = 0; i < 1030; i++)
            stage.Send("voice", $"tempo {i + 5}");
        Assert.That(stage.Printed.Where(line => line.Contains("More than 1024", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]), Is.EquivalentTo(["log", "tactus"]), "once, and in the console");
        stage.Connect();
        Assert.That(stage.Said.Where(line => line.StartsWith("generator", StringComparison.Ordinal)), Has.Exactly(1024).Items);
    }

    [TestCase("1", "start")]
    [TestCase("0", "stop")]
    [TestCase("start", "start")]
    [TestCase("stop", "stop")]
    [TestCase("reset", "reset")]
    [TestCase("mute 1", "mute 1")]
    [TestCase("tempo 97.5", "tempo 97.5")]
    public void Generator_Told_TellsTheEngine(string message, string command)
    {
        using var stage = PatchStage.WithNote();
        stage.Send("voice", message).Advance(5);
        Assert.That(stage.Said[^1] == "tick 1" ? stage.Said[^2] : stage.Said[^1], Is.EqualTo($"generator arp_gen {command}"));
    }

    [Test]
    public void Generator_ToldNonsense_SaysSo()
    {
        using var stage = PatchStage.WithNote();
        stage.Send("voice", "faster 2").Advance(5);
        Assert.That(stage.Printed, Has.Some.EqualTo("tactus arp_gen does not understand faster 2"));
    }

    [Test]
    public void Generator_ToldASet_SaysSoAndStillUnderstandsTheRest()
    {
        using var stage = PatchStage.WithNote();
        stage.Send("voice", "set foo").Send("voice", "faster 2").Advance(5);
        Assert.That(stage.Printed, Is.EqualTo(["tactus arp_gen does not understand set foo", "tactus arp_gen does not understand faster 2"]));
    }

    [Test]
    public void Generator_ToldASetForATempo_PassesItOnAndStillTakesTempos()
    {
        using var stage = PatchStage.WithNote();
        stage.Send("voice", "tempo set 90").Send("voice", "mute set 1").Send("voice", "tempo 96").Send("voice", "mute 1").Advance(5);
        Assert.That(stage.Said.Where(line => line.StartsWith("generator", StringComparison.Ordinal)).Select(line => line["generator arp_gen ".Length..]),
            Is.EqualTo(["tempo set 90", "mute set 1", "tempo 96", "mute 1"]));
    }

    [Test]
    public void Gen_WithEventsOfAnyKind_GivesTheirAtoms()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\nvoice = tactus.gen beats arp_gen\np = print event\nq = print state\nvoice 0 -> p 0\nvoice 1 -> q 0");
        stage.Connect();
        stage.Say("events", PatchStage.Generator, 1, 0, 0, 1_000_000, 0, 2, stage.Machine.CpuClock + 20, 7, stage.Machine.CpuClock + 30, "word");
        stage.Say("events", PatchStage.Generator, 1, 0, 0, 1_000_000, 0, 4, stage.Machine.CpuClock + 40, 1, 0.5, "three").Advance(60);
        stage.Say("state", PatchStage.Generator, 1, 0, 120.0).Say("fault", PatchStage.Generator, "It threw.").Advance(5);
        Assert.That(stage.Printed, Is.EqualTo(["event 7", "event word", "event 1 0.5 three", "state tempo 120.", "state muted 0", "state running 1", "state fault It threw."]));
    }

    [TestCase(0, 4096, Description = "in ms")]
    [TestCase(1, 4096, Description = "in ticks")]
    public void Gen_WithAnEventAsLongAsTheLongestList_GivesAllOfIt(int lane, int length)
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\nvoice = tactus.gen beats arp_gen\np = print event\nvoice 0 -> p 0\nvoice 1 -> p 0");
        stage.Connect().Transport(transport => transport.SetRunning(true)).Advance(20);
        var values = Enumerable.Range(1, length).Select(value => (Atom)value).ToArray();
        Atom due = lane == 0 ? stage.Machine.CpuClock + 20 : stage.Machine.Transport.Position + 20;
        stage.Say(["events", PatchStage.Generator, 1, 0, 0, 1_000_000, lane, length + 1, due, .. values]).Advance(60);
        Assert.That(stage.Printed, Has.One.EqualTo($"event {string.Join(' ', values)}"));
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Control_Answers_GoToTheOneThatAsked()
    {
        using var stage = PatchStage.Open("""
            hub = tactus ws://127.0.0.1:7400/performer node
            one = tactus.control arp
            two = tactus.control arp
            p = print answer
            q = print change
            r = print error
            s = print other
            one 0 -> p 0
            one 1 -> q 0
            one 2 -> r 0
            two 0 -> s 0
            """);
        stage.Connect().Send("one", "get step").Advance(5);
        var number = InstanceIn(stage);
        stage.Say("answer", number, "step", 0).Say("answer", number, "reset").Say("change", number, 1, "step", 1, 2).Say("refusal", number, "There is no stp.").Advance(20);
        Assert.That(stage.Printed, Is.EqualTo(["answer step 0", "answer reset", "change step 1 2", "error There is no stp."]));
    }

    [Test]
    public void Control_Described_SaysSoOnItsLastOutlet()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\narp = tactus.control arp\np = print d\narp 3 -> p 0");
        stage.Connect().Send("arp", "describe").Advance(5);
        var number = InstanceIn(stage);
        Assert.That(stage.Said, Has.Some.EqualTo($"control {number} arp describe"));
        stage.Say("description", number, "mode", "kind", "value").Say("description", number, "mode", "options", "up", "down").Advance(20);
        Assert.That(stage.Printed, Is.EqualTo(["d mode kind value", "d mode options up down"]));
    }

    [Test]
    public void Control_ThatSubscribed_TellsANewHostWhatItWasToldLast()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\narp = tactus.control arp\np = print change\narp 1 -> p 0");
        stage.Connect().Send("arp", "subscribe step").Advance(5);
        var number = InstanceIn(stage);
        stage.Say("subscribed", number, 1, "step").Say("subscribed", number, 2, "mode", "up").Say("subscribed", number, 3, "gone", 1).Advance(5);
        stage.Say("change", number, 1, "step", 0.25).Say("change", number, 2, "mode", "down", 2).Say("unsubscribed", number, 3).Say("subscribed", number + 1, 4, "other").Advance(20);
        Assert.That(Restored(stage), Is.Empty, "nobody asked");
        stage.Say("ready", 1).Advance(20);
        Assert.That(Restored(stage), Is.EqualTo([$"restore {number} arp 1 step 0.25", $"restore {number} arp 2 mode down 2"]));
        Assert.That(stage.Printed, Is.EqualTo(["change step 0.25", "change mode down 2"]));
    }

    private static IEnumerable<string> Restored(PatchStage stage) => stage.Said.Where(line => line.StartsWith("restore", StringComparison.Ordinal));

    private static int InstanceIn(PatchStage stage) => int.Parse(stage.Said.Last(line => line.StartsWith("control", StringComparison.Ordinal)).Split(' ')[1]);

    [Test]
    public void Transport_ToldASet_PassesItOnAndStillTakesCommands()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\ngo = tactus.transport");
        stage.Connect().Send("go", "set tempo 90").Send("go", "tempo 96").Send("go", "1").Advance(5);
        Assert.That(stage.Said.Where(line => line.StartsWith("command", StringComparison.Ordinal)), Is.EqualTo(["command set tempo 90", "command tempo 96", "command play"]));
    }

    [Test]
    public void Transport_BelievedAndDriven_ShowsAndMoves()
    {
        using var stage = PatchStage.Open("hub = tactus ws://127.0.0.1:7400/performer node\ngo = tactus.transport\nbar = print bar\nbpm = print bpm\ngo 1 -> bar 0\ngo 4 -> bpm 0");
        stage.Connect().Say("transport", 1, 8.5, 3, 1, 96.0, 4, 4).Advance(5);
        Assert.That(stage.Printed, Is.EquivalentTo(["bar 3", "bpm 96."]));
        stage.Say("drive", "locate", 4.0).Say("drive", "play").Say("drive", "tempo", 60.0).Advance(1005);
        Assert.That(stage.Machine.Transport.Position, Is.EqualTo(1920 + 480).Within(8));
        stage.Say("drive", "stop").Say("drive", "play").Advance(105);
        Assert.That(stage.Machine.Transport.Position, Is.EqualTo(1920 + 48).Within(8), "play begins where it was last located");
    }
}
