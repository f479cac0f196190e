using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>jweb, node.script and v8 in the real thing: Chromium, Node, a V8 context (facts.md sections 0 to 3). Messages are awaited, never time.</summary>
internal sealed class HostTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private HostStage stage = null!;
    private IStepTimer timer = null!;

    [SetUp]
    public void Begin() => (stage, timer) = (new(new Machine()), StepTimer.ForThisSystem());

    [TearDown]
    public void End()
    {
        stage.Dispose();
        timer.Dispose();
    }

    [Test]
    public void NodeScript_WithHandlers_AnswersOnTheScheduler()
    {
        stage.Write("answer.js", """
            const max = require("max-api");
            max.addHandlers({ ask: (a, b) => max.outlet("sum", a + b), [max.MESSAGE_TYPES.BANG]: () => max.outletBang(), [max.MESSAGE_TYPES.NUMBER]: (n) => max.outlet(n * 2) });
            max.outlet("ready", ...process.argv.slice(2));
            """);
        var patch = stage.Open("n = node.script answer.js one 2 @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        var threads = new List<EventThread>();
        stage.Machine.Log.Written += _ => threads.Add(stage.Machine.Thread);
        Await("left ready one 2");
        stage.SendTo(patch["n"], "ask 3 4.5");
        Await("left sum 7.5");
        stage.SendTo(patch["n"], "bang");
        Await("left bang");
        stage.SendTo(patch["n"], "21");
        Await("left 42");
        Assert.That(threads[^1], Is.EqualTo(EventThread.Scheduler));
    }

    [Test]
    public void NodeScript_AsAModule_ImportsMaxApiToo()
    {
        stage.Write("module.mjs", """import max, { outlet } from "max-api"; await max.setDict("d", { a: [1, 2] }); outlet("got", (await max.getDict("d")).a);""");
        stage.Open("n = node.script module.mjs @autostart 1 @defer 1\np = print\nn 0 -> p 0");
        Await("print got 1 2");
        Assert.That(DictStore.Named(stage.Machine, "d").Content.ToJsonString(), Is.EqualTo("{\"a\":[1,2]}"));
    }

    [Test]
    public void NodeScript_NotStarted_SaysHowToStartIt()
    {
        stage.Write("answer.js", "");
        stage.SendTo(stage.Open("n = node.script answer.js")["n"], "hello");
        Assert.That(stage.Heard.Single(), Does.Contain("script start"));
    }

    [Test]
    public void NodeScript_ThatFails_IsStartedAgain()
    {
        stage.Write("fail.js", """
            const max = require("max-api");
            max.addHandler("fail", () => { throw new Error("on purpose"); });
            max.outlet("up", 1);
            """);
        var patch = stage.Open("n = node.script fail.js @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        Await("left up 1");
        stage.Heard.Clear();
        stage.SendTo(patch["n"], "fail");
        Await("right terminated 1");
        Await("left up 1");
    }

    [Test]
    public void V8_CalledFromAPatch_SendsBeforeItReturns()
    {
        stage.Write("sum.js", """
            inlets = 2;
            outlets = 2;
            function msg_int(n) { outlet(1, "at", inlet, n); outlet(0, n + 1); }
            function list() { outlet(0, arrayfromargs(arguments).reverse()); }
            function anything() { outlet(0, messagename, arguments.length); }
            function loadbang() { outlet(0, "loaded", jsarguments[1]); }
            """);
        var patch = stage.Open("v = v8 sum.js 5\np = print left\nq = print right\nv 0 -> p 0\nv 1 -> q 0");
        stage.Machine.RunEvent(EventThread.Main, 0, () => patch["v"].Receive(1, Message.Of(3)));
        stage.SendTo(patch["v"], "1 2 3");
        stage.SendTo(patch["v"], "hello 1 2");
        Assert.That(stage.Heard, Is.EqualTo(["left loaded 5", "right at 1 3", "left 4", "left 3 2 1", "left hello 2"]));
    }

    [Test]
    public void V8_GivenMessagesByTheScheduler_DefersThem()
    {
        stage.Write("pass.js", "function msg_int(n) { outlet(0, n); }");
        var patch = stage.Open("v = v8 pass.js\np = print\nv 0 -> p 0");
        stage.Machine.RunEvent(EventThread.Scheduler, 0, () => patch["v"].Receive(0, Message.Of(3)));
        Assert.That(stage.Heard, Is.Empty);
        stage.Machine.Step(2);
        Assert.That(stage.Heard, Is.EqualTo(["print 3"]));
    }

    [Test]
    public void V8_WithATask_SpeaksFromTheLowPriorityQueue()
    {
        stage.Write("task.js", """
            var task = new Task(function (n) { outlet(0, "task", n, this.iterations); }, null, 7);
            function bang() { task.interval = 1; task.repeat(2, 0); setTimeout(function () { messnamed("there", "timeout"); }, 1); }
            """);
        var patch = stage.Open("v = v8 task.js\np = print out\nr = r there\nq = print named\nv 0 -> p 0\nr 0 -> q 0");
        stage.SendTo(patch["v"], "bang");
        Await("named timeout");
        Await("out task 7 1");
    }

    [TestCase(V8Reload.Anew, "print kept 1")]
    [TestCase(V8Reload.AsIfMadeAgain, "print deleted", "print loaded", "print kept 1")]
    [TestCase(V8Reload.OverTheOld, "print kept 2")]
    public void V8_TakenAgain_DoesAsTheReadingSays(V8Reload reading, params string[] lines)
    {
        stage.Machine = new(new() { V8Reload = reading });
        stage.Write("again.js", """
            var kept = (globalThis.kept ?? 0) + 1;
            function bang() { outlet(0, "kept", kept); }
            function loadbang() { outlet(0, "loaded"); }
            function notifydeleted() { outlet(0, "deleted"); }
            """);
        var patch = stage.Open("v = v8 again.js\np = print\nv 0 -> p 0");
        stage.Heard.Clear();
        stage.SendTo(patch["v"], "compile");
        stage.SendTo(patch["v"], "bang");
        Assert.That(stage.Heard, Is.EqualTo(lines));
    }

    [TestCase(V8Reload.Anew, "print new")]
    [TestCase(V8Reload.OverTheOld, "print old", "print new")]
    public void V8_TakenAgain_LosesTheTimersOfItsContext(V8Reload reading, params string[] lines)
    {
        stage.Machine = new(new() { V8Reload = reading }) { Outside = new VirtualNetwork(seed: 1).Outside };
        stage.Write("timers.js", """setTimeout(() => outlet(0, "old"), 3);""");
        var patch = stage.Open("v = v8 timers.js\np = print\nv 0 -> p 0");
        stage.Write("timers.js", """setTimeout(() => outlet(0, "new"), 6);""");
        stage.SendTo(patch["v"], "compile");
        stage.Machine.Advance(20);
        Assert.That(stage.Heard, Is.EqualTo(lines));
    }

    [Test]
    public void V8_TakenAgainWithOtherPorts_SaysThatTheBoxStays()
    {
        stage.Write("ports.js", "outlets = 2;");
        var patch = stage.Open("v = v8 ports.js");
        stage.Write("ports.js", "outlets = 3;");
        stage.SendTo(patch["v"], "compile");
        Assert.That(stage.Heard.Single(), Does.Contain("now has 1 inlets and 3 outlets instead of 1 and 2"));
    }

    [Test]
    public void V8_ThatSendsInGlobalCode_IsToldThatThereAreNoOutlets()
    {
        stage.Write("early.js", "outlet(0, 1);");
        stage.Open("v = v8 early.js\np = print\nv 0 -> p 0");
        Await(line => line.Contains("there are no outlets yet", StringComparison.Ordinal));
    }

    [Test]
    public void V8_GlobalScope_HoldsNothingUndocumented()
    {
        stage.Write("globals.js", """
            function bang() { outlet(0, ["process", "Buffer", "module", "performance", "URL", "TextDecoder", "window"].filter((name) => eval("typeof " + name) !== "undefined").length); }
            """);
        stage.SendTo(stage.Open("v = v8 globals.js\np = print\nv 0 -> p 0")["v"], "bang");
        Assert.That(stage.Heard, Is.EqualTo(["print 0"]));
    }

    [Test]
    public void V8_WithAMistake_SaysWhere()
    {
        stage.Write("wrong.js", "function bang() { nothing.here(); }");
        stage.SendTo(stage.Open("v = v8 wrong.js")["v"], "bang");
        Await(line => line.Contains("nothing is not defined", StringComparison.Ordinal) && line.Contains("wrong.js:1", StringComparison.Ordinal));
    }

    [Test]
    public void Jweb_WithAPage_SpeaksBothWaysAndAnnouncesItself()
    {
        stage.Write("page.html", """
            <title>A page</title><script type="module">
            max.bindInlet("ask", (a, b) => max.outlet("sum", a + b));
            max.bindInlet("dict", (name) => max.getDict(name, (value) => max.outlet("got", value.a)));
            max.bindInlet("ask", (a, b) => max.outlet("product", a * b, [1, true]));
            max.outlet("ready", 1);
            </script>
            """);
        DictStore.Named(stage.Machine, "d").Content = new() { ["a"] = 5 };
        var patch = stage.Open("""
            j = <jweb> {"url": "file://page.html", "rendermode": 0}
            p = print page
            j 0 -> p 0
            """);
        Await("page ready 1");
        Await("page onloadend 200");
        stage.SendTo(patch["j"], "ask 3 4");
        Await("page product 12 1 1");
        stage.SendTo(patch["j"], "dict d");
        Await("page got 5");
        stage.SendTo(patch["j"], "reload 1");
        stage.Heard.Clear();
        Await("page ready 1");
        Assert.That(stage.Heard, Has.None.Contains("sum"), "a second handler of one selector replaces the first");
    }

    [Test]
    public void Jweb_InAWindowNeverOpened_LoadsWhenItOpens()
    {
        stage.Machine = new(new() { PagesLoadUnseen = false }) { Outside = new VirtualNetwork(seed: 1).Outside };
        stage.Write("page.html", "<script>max.outlet('ready', 1);</script>");
        stage.Write("hidden.maxpat", PatchScript.ToJson("i = inlet\nw = thispatcher\ni 0 -> w 0\nj = <jweb> {\"url\": \"file://page.html\"}\np = print\nj 0 -> p 0").ToJsonString());
        var patch = stage.Open("h = hidden");
        stage.Machine.Advance(50);
        Assert.That(stage.Heard, Has.None.EqualTo("print ready 1"));
        stage.SendTo(patch["h"], "front");
        stage.Machine.Advance(50);
        Assert.That(stage.Heard, Has.One.EqualTo("print ready 1"));
    }

    [TestCase(0, 52)]
    [TestCase(1000, 1000)]
    public void Jweb_ThatNobodySees_GetsItsTimersAsTheReadingSays(double period, double time)
    {
        stage.Machine = new(new() { PageTimerPeriod = period }) { Outside = new VirtualNetwork(seed: 1).Outside };
        stage.Write("page.html", "<script>setTimeout(() => max.outlet('late', 1), 50);</script>");
        stage.Open("j = <jweb> {\"url\": \"file://page.html\"}\np = print\nj 0 -> p 0");
        while (!stage.Heard.Contains("print late 1") && stage.Machine.Now < 2000)
            stage.Machine.Advance(1);
        Assert.That(stage.Machine.Now, Is.EqualTo(time).Within(2));
    }

    [Test]
    public void Jweb_ThatFails_ShowsItInTheConsole()
    {
        stage.Write("page.html", "<script>console.log('seen', 5); missing.here();</script>");
        stage.Open("""j = <jweb> {"url": "file://page.html"}""");
        Await("seen 5");
        Await(line => line.Contains("missing is not defined", StringComparison.Ordinal));
    }

    private void Await(string line) => Await(each => each == line);

    private void Await(Func<string, bool> isIt)
    {
        var limit = timer.Now + Patience;
        new RealTime(stage.Machine, timer).Run(() => stage.Heard.Any(isIt) || timer.Now > limit);
        Assert.That(stage.Heard.Any(isIt), Is.True, $"heard only: {string.Join(" | ", stage.Heard)}");
    }
}
