using System.CommandLine;
using Tactus.Hosting.Commands;
using Tactus.Tools.Commands;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>tactus max run, up to its file of what was heard.</summary>
internal sealed class MaxRunCommandTests
{
    private string folder = "";

    private string Patch => Path.Combine(folder, "test.maxpat");

    private string Output => Path.Combine(folder, "heard.jsonl");

    [SetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("tactus-run").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Run_InVirtualTime_WritesEveryNoteWithTimeAndTick()
    {
        var exit = Run("""
            b = loadbang
            m = metro 250
            k = <message> 60 100
            o = noteout
            b 0 -> m 0
            m 0 -> k 0
            k 0 -> o 0
            """, "--for", "300ms", "--log", "jsonl", "--play");
        Assert.That(exit, Is.Zero);
        Assert.That(File.ReadAllLines(Output), Is.EqualTo(new[]
        {
            """{"time":1,"due":0,"tick":0.96,"kind":"noteout","source":"test.maxpat: o [noteout]","atoms":[60,100,1]}""",
            """{"time":250,"due":250,"tick":240,"kind":"noteout","source":"test.maxpat: o [noteout]","atoms":[60,100,1]}""",
        }));
    }

    [Test]
    public void Run_WithAnErrorInTheConsole_EndsWithOne() =>
        Assert.That(Run("a = loadmess nonsense\nb = + 1\na 0 -> b 0"), Is.EqualTo(1));

    [Test]
    public void Run_OfAnUnknownObject_EndsWithOneAndLeavesNoFile()
    {
        Assert.That(Run("a = frobnicate"), Is.EqualTo(1));
        Assert.That(File.Exists(Output), Is.False);
    }

    [Test]
    public void Run_OfAHostInVirtualTime_EndsWithOneInsteadOfATrace()
    {
        File.WriteAllText(Path.Combine(folder, "script.js"), "");
        Assert.That(Run("a = node.script script.js", "--time", "virtual"), Is.EqualTo(1));
    }

    [TestCase("jweb")]
    [TestCase("node")]
    [TestCase("v8")]
    public void Run_WithAPiece_PlaysItInVirtualTimeAlikeEachTime(string host)
    {
        const string Hub = "hub = tactus @host {0}\nvoice = tactus.note beats arp_gen\nout = noteout\nvoice 0 -> out 0\nvoice 1 -> out 1\nvoice 2 -> out 2";
        string[] Play()
        {
            Assert.That(Run(Hub.Replace("{0}", host, StringComparison.Ordinal), "--piece", Repository.PathOf("MaxPackage/examples/04-arpeggiator/arpeggiator.cs"), "--for", "4s", "--hop", "20", "--log", "jsonl"), Is.Zero);
            return File.ReadAllLines(Output);
        }
        var first = Play();
        Assert.That(first, Has.Length.GreaterThan(20).And.All.Contains("\"noteout\""));
        Assert.That(Play(), Is.EqualTo(first));
    }

    [Test]
    public void Run_WithAPieceInRealTime_EndsWithOne() => Assert.That(Run("a = loadbang", "--piece", "arpeggiator", "--time", "real"), Is.EqualTo(1));

    [Test]
    public void Run_WithAnUnknownPiece_EndsWithOneAndLeavesNoFile()
    {
        Assert.That(Run("a = loadbang", "--piece", "arpegiator"), Is.EqualTo(1));
        Assert.That(File.Exists(Output), Is.False);
    }

    [Test]
    public void Run_OfAnUnknownReading_EndsWithOne() => Assert.That(Run("a = loadbang", "--reading", "nonsense"), Is.EqualTo(1));

    private int Run(string script, params string[] options)
    {
        File.WriteAllText(Patch, PatchScript.ToJson(script).ToJsonString());
        return CommandRunner.Run(new RootCommand { MaxRunCommand.Create() }, ["run", Patch, "--output", Output, .. options]);
    }
}
