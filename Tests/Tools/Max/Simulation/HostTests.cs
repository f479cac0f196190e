using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>jweb, node.script and v8 in the real thing: Chromium, Node, a V8 context (facts.md sections 0 to 3). Messages are awaited, never time.</summary>
internal sealed class HostTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<string> heard = [];
    private string folder = "";
    private Machine machine = null!;
    private IStepTimer timer = null!;

    [SetUp]
    public void Begin()
    {
        heard.Clear();
        folder = Directory.CreateTempSubdirectory("tactus-host-tests").FullName;
        (machine, timer) = (new Machine(), StepTimer.ForThisSystem());
    }

    [TearDown]
    public void End()
    {
        machine.Dispose();
        timer.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void NodeScript_WithHandlers_AnswersOnTheScheduler()
    {
        Write("answer.js", """
            const max = require("max-api");
            max.addHandlers({ ask: (a, b) => max.outlet("sum", a + b), [max.MESSAGE_TYPES.BANG]: () => max.outletBang(), [max.MESSAGE_TYPES.NUMBER]: (n) => max.outlet(n * 2) });
            max.outlet("ready", ...process.argv.slice(2));
            """);
        var patch = Open("n = node.script answer.js one 2 @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        var threads = new List<EventThread>();
        machine.Log.Written += _ => threads.Add(machine.Thread);
        Await("left ready one 2");
        SendTo(patch["n"], "ask 3 4.5");
        Await("left sum 7.5");
        SendTo(patch["n"], "bang");
        Await("left bang");
        SendTo(patch["n"], "21");
        Await("left 42");
        Assert.That(threads[^1], Is.EqualTo(EventThread.Scheduler));
    }

    [Test]
    public void NodeScript_AsAModule_ImportsMaxApiToo()
    {
        Write("module.mjs", """import max, { outlet } from "max-api"; await max.setDict("d", { a: [1, 2] }); outlet("got", (await max.getDict("d")).a);""");
        Open("n = node.script module.mjs @autostart 1 @defer 1\np = print\nn 0 -> p 0");
        Await("print got 1 2");
        Assert.That(DictStore.Named(machine, "d").Content.ToJsonString(), Is.EqualTo("{\"a\":[1,2]}"));
    }

    [Test]
    public void NodeScript_NotStarted_SaysHowToStartIt()
    {
        Write("answer.js", "");
        SendTo(Open("n = node.script answer.js")["n"], "hello");
        Assert.That(heard.Single(), Does.Contain("script start"));
    }

    [Test]
    public void NodeScript_ThatFails_IsStartedAgain()
    {
        Write("fail.js", """
            const max = require("max-api");
            max.addHandler("fail", () => { throw new Error("on purpose"); });
            max.outlet("up", 1);
            """);
        var patch = Open("n = node.script fail.js @autostart 1\np = print left\nq = print right\nn 0 -> p 0\nn 1 -> q 0");
        Await("left up 1");
        heard.Clear();
        SendTo(patch["n"], "fail");
        Await("right terminated 1");
        Await("left up 1");
    }

    [Test]
    public void V8_CalledFromAPatch_SendsBeforeItReturns()
    {
        Write("sum.js", """
            inlets = 2;
            outlets = 2;
            function msg_int(n) { outlet(1, "at", inlet, n); outlet(0, n + 1); }
            function list() { outlet(0, arrayfromargs(arguments).reverse()); }
            function anything() { outlet(0, messagename, arguments.length); }
            function loadbang() { outlet(0, "loaded", jsarguments[1]); }
            """);
        var patch = Open("v = v8 sum.js 5\np = print left\nq = print right\nv 0 -> p 0\nv 1 -> q 0");
        machine.RunEvent(EventThread.Main, 0, () => patch["v"].Receive(1, Message.Of(3)));
        SendTo(patch["v"], "1 2 3");
        SendTo(patch["v"], "hello 1 2");
        Assert.That(heard, Is.EqualTo(["left loaded 5", "right at 1 3", "left 4", "left 3 2 1", "left hello 2"]));
    }

    [Test]
    public void V8_GivenMessagesByTheScheduler_DefersThem()
    {
        Write("pass.js", "function msg_int(n) { outlet(0, n); }");
        var patch = Open("v = v8 pass.js\np = print\nv 0 -> p 0");
        machine.RunEvent(EventThread.Scheduler, 0, () => patch["v"].Receive(0, Message.Of(3)));
        Assert.That(heard, Is.Empty);
        machine.Step(2);
        Assert.That(heard, Is.EqualTo(["print 3"]));
    }

    [Test]
    public void V8_WithATask_SpeaksFromTheLowPriorityQueue()
    {
        Write("task.js", """
            var task = new Task(function (n) { outlet(0, "task", n, this.iterations); }, null, 7);
            function bang() { task.interval = 1; task.repeat(2, 0); setTimeout(function () { messnamed("there", "timeout"); }, 1); }
            """);
        var patch = Open("v = v8 task.js\np = print out\nr = r there\nq = print named\nv 0 -> p 0\nr 0 -> q 0");
        SendTo(patch["v"], "bang");
        Await("named timeout");
        Await("out task 7 1");
    }

    [TestCase(V8Reload.Anew, "print kept 1")]
    [TestCase(V8Reload.AsIfMadeAgain, "print deleted", "print loaded", "print kept 1")]
    [TestCase(V8Reload.OverTheOld, "print kept 2")]
    public void V8_TakenAgain_DoesAsTheReadingSays(V8Reload reading, params string[] lines)
    {
        machine = new(new() { V8Reload = reading });
        Write("again.js", """
            var kept = (globalThis.kept ?? 0) + 1;
            function bang() { outlet(0, "kept", kept); }
            function loadbang() { outlet(0, "loaded"); }
            function notifydeleted() { outlet(0, "deleted"); }
            """);
        var patch = Open("v = v8 again.js\np = print\nv 0 -> p 0");
        heard.Clear();
        SendTo(patch["v"], "compile");
        SendTo(patch["v"], "bang");
        Assert.That(heard, Is.EqualTo(lines));
    }

    [TestCase(V8Reload.Anew, "print new")]
    [TestCase(V8Reload.OverTheOld, "print old", "print new")]
    public void V8_TakenAgain_LosesTheTimersOfItsContext(V8Reload reading, params string[] lines)
    {
        machine = new(new() { V8Reload = reading }) { Outside = new VirtualNetwork(seed: 1).Outside };
        Write("timers.js", """setTimeout(() => outlet(0, "old"), 3);""");
        var patch = Open("v = v8 timers.js\np = print\nv 0 -> p 0");
        Write("timers.js", """setTimeout(() => outlet(0, "new"), 6);""");
        SendTo(patch["v"], "compile");
        machine.Advance(20);
        Assert.That(heard, Is.EqualTo(lines));
    }

    [Test]
    public void V8_TakenAgainWithOtherPorts_SaysThatTheBoxStays()
    {
        Write("ports.js", "outlets = 2;");
        var patch = Open("v = v8 ports.js");
        Write("ports.js", "outlets = 3;");
        SendTo(patch["v"], "compile");
        Assert.That(heard.Single(), Does.Contain("now has 1 inlets and 3 outlets instead of 1 and 2"));
    }

    [Test]
    public void V8_ThatSendsInGlobalCode_IsToldThatThereAreNoOutlets()
    {
        Write("early.js", "outlet(0, 1);");
        Open("v = v8 early.js\np = print\nv 0 -> p 0");
        Await(line => line.Contains("there are no outlets yet", StringComparison.Ordinal));
    }

    [Test]
    public void V8_GlobalScope_HoldsNothingUndocumented()
    {
        Write("globals.js", """
            function bang() { outlet(0, ["process", "Buffer", "module", "performance", "URL", "TextDecoder", "window"].filter((name) => eval("typeof " + name) !== "undefined").length); }
            """);
        SendTo(Open("v = v8 globals.js\np = print\nv 0 -> p 0")["v"], "bang");
        Assert.That(heard, Is.EqualTo(["print 0"]));
    }

    [Test]
    public void V8_WithAMistake_SaysWhere()
    {
        Write("wrong.js", "function bang() { nothing.here(); }");
        SendTo(Open("v = v8 wrong.js")["v"], "bang");
        Await(line => line.Contains("nothing is not defined", StringComparison.Ordinal) && line.Contains("wrong.js:1", StringComparison.Ordinal));
    }

    [Test]
    public void Jweb_WithAPage_SpeaksBothWaysAndAnnouncesItself()
    {
        Write("page.html", """
            <title>A page</title><script type="module">
            max.bindInlet("ask", (a, b) => max.outlet("sum", a + b));
            max.bindInlet("dict", (name) => max.getDict(name, (value) => max.outlet("got", value.a)));
            max.bindInlet("ask", (a, b) => max.outlet("product", a * b, [1, true]));
            max.outlet("ready", 1);
            </script>
            """);
        DictStore.Named(machine, "d").Content = new() { ["a"] = 5 };
        var patch = Open("""
            j = <jweb> {"url": "file://page.html", "rendermode": 0}
            p = print page
            j 0 -> p 0
            """);
        Await("page ready 1");
        Await("page onloadend 200");
        SendTo(patch["j"], "ask 3 4");
        Await("page product 12 1 1");
        SendTo(patch["j"], "dict d");
        Await("page got 5");
        SendTo(patch["j"], "reload 1");
        heard.Clear();
        Await("page ready 1");
        Assert.That(heard, Has.None.Contains("sum"), "a second handler of one selector replaces the first");
    }

    [Test]
    public void Jweb_InAWindowNeverOpened_LoadsWhenItOpens()
    {
        machine = new(new() { PagesLoadUnseen = false }) { Outside = new VirtualNetwork(seed: 1).Outside };
        Write("page.html", "<script>max.outlet('ready', 1);</script>");
        File.WriteAllText(Path.Combine(folder, "hidden.maxpat"), PatchScript.ToJson("i = inlet\nw = thispatcher\ni 0 -> w 0\nj = <jweb> {\"url\": \"file://page.html\"}\np = print\nj 0 -> p 0").ToJsonString());
        var patch = Open("h = hidden");
        machine.Advance(50);
        Assert.That(heard, Has.None.EqualTo("print ready 1"));
        SendTo(patch["h"], "front");
        machine.Advance(50);
        Assert.That(heard, Has.One.EqualTo("print ready 1"));
    }

    [TestCase(0, 52)]
    [TestCase(1000, 1000)]
    public void Jweb_ThatNobodySees_GetsItsTimersAsTheReadingSays(double period, double time)
    {
        machine = new(new() { PageTimerPeriod = period }) { Outside = new VirtualNetwork(seed: 1).Outside };
        Write("page.html", "<script>setTimeout(() => max.outlet('late', 1), 50);</script>");
        Open("j = <jweb> {\"url\": \"file://page.html\"}\np = print\nj 0 -> p 0");
        while (!heard.Contains("print late 1") && machine.Now < 2000)
            machine.Advance(1);
        Assert.That(machine.Now, Is.EqualTo(time).Within(2));
    }

    [Test]
    public void Jweb_ThatFails_ShowsItInTheConsole()
    {
        Write("page.html", "<script>console.log('seen', 5); missing.here();</script>");
        Open("""j = <jweb> {"url": "file://page.html"}""");
        Await("seen 5");
        Await(line => line.Contains("missing is not defined", StringComparison.Ordinal));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private RunningPatcher Open(string script)
    {
        machine.Log.Written = entry => heard.Add(Bench.Text(entry.Atoms));
        return PatchLoader.Open(machine, PatchScript.Parse(script, Path.Combine(folder, "test.maxpat")));
    }

    private void SendTo(MaxObject target, string message) =>
        machine.RunEvent(EventThread.Main, machine.Now, () => target.Receive(0, Message.From(AtomText.ReadAll(message))));

    private void Await(string line) => Await(each => each == line);

    private void Await(Func<string, bool> isIt)
    {
        var limit = timer.Now + Patience;
        new RealTime(machine, timer).Run(() => heard.Any(isIt) || timer.Now > limit);
        Assert.That(heard.Any(isIt), Is.True, $"heard only: {string.Join(" | ", heard)}");
    }
}
