using Tactus.Hosting;
using Tactus.Tools.Max.Simulation;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>Loading patches: order of firing, abstractions, arguments, load order, and what is refused.</summary>
internal sealed class LoaderTests
{
    private string folder = "";

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("tactus-patches").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void FanOut_WithoutOrder_FiresFromTheRight() => Assert.That(Run("""
        b = loadbang
        one = print left
        two = print right
        b 0 -> one 0
        b 0 -> two 0
        """), Is.EqualTo(["right bang", "left bang"]));

    [Test]
    public void FanOut_WithOrder_FollowsIt() => Assert.That(Run("""
        b = loadbang
        one = print left
        two = print right
        b 0 -> one 0 order 0
        b 0 -> two 0 order 1
        """), Is.EqualTo(["left bang", "right bang"]));

    [Test]
    public void Messages_OnTwoBranches_RunDepthFirst() => Assert.That(Run("""
        b = loadbang
        one = print last
        t = t b b
        two = print middle
        three = print first
        b 0 -> one 0
        b 0 -> t 0
        t 0 -> two 0
        t 1 -> three 0
        """), Is.EqualTo(["first bang", "middle bang", "last bang"]));

    [Test]
    public void Abstraction_WithArguments_GetsThemAndItsAttributes()
    {
        Write("voice", """
            a = patcherargs 1 2 @clock beats @mute 0
            m = loadmess #1 #0-name #2
            o = outlet
            q = outlet
            a 0 -> o 0
            a 1 -> q 0
            m 0 -> o 0
            """);
        Write("main", """
            v = voice lead @mute 1
            p = print left
            q = print right
            v 0 -> p 0
            v 1 -> q 0
            """);
        Assert.That(Heard("main"), Is.EqualTo(["left lead 1001-name 0", "right clock beats", "right mute 1", "right done", "left lead 2"]));
    }

    [Test]
    public void Subpatcher_InAnAbstraction_SharesItsArguments()
    {
        var inner = PatchScript.ToJson("m = loadmess #1\np = print inner\nm 0 -> p 0")["patcher"]!.ToJsonString();
        Write("voice", $"s = <newobj> {{\"text\": \"p sub\", \"patcher\": {inner}}}");
        Write("main", "v = voice lead");
        Assert.That(Heard("main"), Is.EqualTo(["inner lead"]));
    }

    [Test]
    public void BPatcher_WithArgs_LoadsItsFile()
    {
        Write("voice", "m = loadmess #2\no = outlet\nm 0 -> o 0");
        Write("main", """
            v = <bpatcher> {"name": "voice.maxpat", "args": [1, "two"]}
            p = print
            v 0 -> p 0
            """);
        Assert.That(Heard("main"), Is.EqualTo(["print two"]));
    }

    [Test]
    public void Abstraction_InAPackage_IsFoundFromItsOtherFolders()
    {
        File.WriteAllText(Path.Combine(folder, "package-info.json"), "{}");
        Directory.CreateDirectory(Path.Combine(folder, "patchers"));
        Directory.CreateDirectory(Path.Combine(folder, "help"));
        Write("patchers/voice", "m = loadmess found\nq = print\nm 0 -> q 0");
        Write("help/main", "v = voice");
        Assert.That(Heard("help/main"), Is.EqualTo(["print found"]));
    }

    [Test]
    public void Loadbang_InASubpatcher_FiresBeforeItsParents()
    {
        Write("voice", "m = loadmess inner\np = print\nm 0 -> p 0");
        Write("main", "m = loadmess outer\np = print\nv = voice\nm 0 -> p 0");
        Assert.That(Heard("main"), Is.EqualTo(["print inner", "print outer"]));
    }

    [Test]
    public void Outlets_OfThePatchItself_AreLogged() => Assert.That(Run("m = loadmess 1 2\na = outlet\nb = outlet\nm 0 -> b 0"), Is.EqualTo(["1 1 2"]));

    [Test]
    public void UnknownObject_Anywhere_IsNamedWithItsFileAndANearName()
    {
        Write("main", "a = makenot 1 2\nb = frobnicate\nc = print\nd = jit.matrix");
        Assert.That(() => Heard("main"), Throws.TypeOf<HostingException>()
            .With.Message.Contains("main.maxpat: a [makenot 1 2]: there is no object 'makenot'").And.Message.Contains("Did you mean 'makenote'?").And.Message.Contains("frobnicate").And.Message.Contains("Max has an object 'jit.matrix', and the simulator does not"));
    }

    [Test]
    public void UnknownAttribute_InTheText_IsRefused() =>
        Assert.That(() => Run("a = pipe @delaytim 5"), Throws.TypeOf<HostingException>().With.Message.Contains("did you mean 'delaytime'?"));

    [Test]
    public void Cord_ToAnInletThatIsNotThere_IsRefused() =>
        Assert.That(() => Run("a = loadbang\nb = print\na 0 -> b 1"), Throws.TypeOf<HostingException>().With.Message.Contains("has 1 inlets"));

    [Test]
    public void Abstraction_ThatHoldsItself_IsRefused()
    {
        Write("main", "m = main");
        Assert.That(() => Heard("main"), Throws.TypeOf<HostingException>().With.Message.Contains("cannot contain itself"));
    }

    [Test]
    public void Circle_OfMessages_IsGivenUpAndSaid()
    {
        var heard = Run("b = loadbang\na = + 1\nm = <message> 1\nb 0 -> m 0\nm 0 -> a 0\na 0 -> a 0\nafter = loadmess still here\np = print\nafter 0 -> p 0");
        Assert.That(heard[0], Does.StartWith("Stack overflow"));
        Assert.That(heard[1], Is.EqualTo("print still here"));
    }

    [Test]
    public void Scripting_OfANewObject_LoadsJoinsAndRemovesIt()
    {
        Write("voice", "m = loadmess #1\np = print voice\nm 0 -> p 0\ni = inlet\ni 0 -> p 0\nf = freebang\nf 0 -> p 0");
        Write("main", """
            t = thispatcher
            m = loadmess script newdefault late 10 10 voice lead
            k = <message> {"varname": "key", "text": "7"}
            m 0 -> t 0
            """);
        var patch = PatchLoader.Open(new Machine(), Path.Combine(folder, "main.maxpat"));
        foreach (var message in new[] { "script connect key 0 late 0", "script send key bang", "script delete late", "script send key bang", "script delete late" })
            patch["t"].Receive(0, Message.From(AtomText.ReadAll(message)));
        Assert.That(Said(patch), Is.EqualTo(["voice lead", "voice 7", "voice bang"]));
    }

    [Test]
    public void Scripting_OfAnUnknownObject_IsSaidInTheConsole()
    {
        var patch = PatchLoader.Open(new Machine(), PatchScript.Parse("t = thispatcher\nm = loadmess script newdefault late 10 10 frobnicate\nm 0 -> t 0"));
        Assert.That(Said(patch).Single(), Does.Contain("there is no object 'frobnicate'"));
    }

    [Test]
    public void Freebang_AtTheEnd_Fires()
    {
        var machine = new Machine();
        PatchLoader.Open(machine, PatchScript.Parse("f = freebang\np = print\nf 0 -> p 0")).Free();
        Assert.That(machine.Log.Entries, Has.Count.EqualTo(1));
    }

    private static List<string> Run(string script) => Said(PatchLoader.Open(new Machine(), PatchScript.Parse(script)));

    private void Write(string name, string script) => File.WriteAllText(Path.Combine(folder, name + ".maxpat"), PatchScript.ToJson(script).ToJsonString());

    private List<string> Heard(string name) => Said(PatchLoader.Open(new Machine(), Path.Combine(folder, name + ".maxpat")));

    private static List<string> Said(RunningPatcher patcher) => [.. patcher.Machine.Log.Entries.Select(entry => Bench.Text(entry.Atoms))];
}
