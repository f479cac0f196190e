using System.Diagnostics;

namespace Tactus.Tests.Tools.Commands;

/// <summary>The tool as its users have it: a process, its output, its exit code.</summary>
internal sealed class CommandLineTests
{
    private const string Thrower = """
        return Piece.Run(args, piece => piece.Generator("g", Clock.Ms, () => [Note(60, 100, 1)]))
        """;

    [Test]
    public void Pieces_Listed_AreTheEightInTheOrderOfLearningAndThatOfTheHelps()
    {
        var (output, _, exit) = Tactus("pieces");
        Assert.That(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0]), Is.EqualTo(new[]
        {
            "sine-wave", "c-major-scale", "metronome", "arpeggiator", "melody", "stochastic-texture", "order-to-randomness", "improv-from-midi", "help",
        }));
        Assert.That(exit, Is.Zero);
    }

    [Test]
    public void Render_AnUnknownPiece_OffersTheNearestName()
    {
        var (_, error, exit) = Tactus("render", "arpegiator");
        Assert.That(error, Does.StartWith("There is no piece named 'arpegiator'; did you mean 'arpeggiator'?"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [TestCase("--tempo", "1000", "'1000' is no tempo: it lies between 5 and 999 bpm")]
    [TestCase("--tempo", "NaN", "'NaN' is no tempo")]
    [TestCase("--beats", "-1", "'-1' is no number of beats or seconds")]
    [TestCase("--seconds", "Infinity", "'Infinity' is no number of beats or seconds")]
    public void Render_ANumberOutOfRange_SaysWhatIsAllowed(string option, string value, string sentence)
    {
        var (_, error, exit) = Tactus("render", "melody", option, value);
        Assert.That(error, Does.StartWith(sentence));
        Assert.That(exit, Is.EqualTo(1));
    }

    [TestCase("render", "melody", "--format", "mid", "There is no format named 'mid'; did you mean 'midi'? Known: jsonl, midi")]
    [TestCase("perform", "--for", "1s", "--format", "xml", "There is no format named 'xml'. Known: text, json")]
    [TestCase("max", "check", "--format", "xml", "There is no format named 'xml'. Known: text, json")]
    public void Format_ThatThereIsNot_NamesTheKnownOnes(params string[] arguments)
    {
        var (_, error, exit) = Tactus(arguments[..^1]);
        Assert.That(error, Does.StartWith(arguments[^1]));
        Assert.That(exit, Is.EqualTo(1));
    }

    [TestCase("max", "instal", "There is no command named 'instal'; did you mean 'install'? Known: check, run, pack, install, uninstall. 'tactus max --help' explains them.")]
    [TestCase("plai", "arpeggiator", "There is no command named 'plai'; did you mean 'play'?")]
    [TestCase("max", "'tactus max' needs a command: check, run, pack, install, uninstall; 'tactus max --help' explains them.")]
    [TestCase("max", "install", "extra", "Unrecognized command or argument 'extra'; 'tactus max install --help' says")]
    public void Command_ThatThereIsNot_OffersTheNearest(params string[] arguments) => AssertRefused(arguments[..^1], arguments[^1]);

    [TestCase("max", "check", "--strct", "There is no option named '--strct'; did you mean '--strict'?", Description = "the parser takes it for a path")]
    [TestCase("play", "--no-brower", "arpeggiator", "There is no option named '--no-brower'; did you mean '--no-browser'?")]
    [TestCase("render", "melody", "--formt=midi", "There is no option named '--formt'; did you mean '--format'?")]
    [TestCase("max", "install", "--to", "--pakage", "There is no option named '--pakage'; did you mean '--package'?", Description = "nor is it another one's value")]
    [TestCase("--verson", "There is no option named '--verson'; did you mean '--version'?")]
    [TestCase("max", "run", "x.maxpat", "--time", "reel", "There is no time named 'reel'; did you mean 'real'? Known: auto, real, virtual")]
    public void Option_ThatThereIsNot_OffersTheNearest(params string[] arguments) => AssertRefused(arguments[..^1], arguments[^1]);

    private static void AssertRefused(string[] arguments, string sentence)
    {
        var (output, error, exit) = Tactus(arguments);
        Assert.That(error, Does.StartWith(sentence));
        Assert.That(error.Trim(), Does.Not.Contain('\n'));
        Assert.That((output, exit), Is.EqualTo(("", 1)));
    }

    [Test]
    public void Render_AFileThatDoesNotCompile_NamesFileLineAndMessage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("broken.cs", Thrower);
        var (_, error, exit) = Tactus("render", file);
        Assert.That(error.Trim(), Is.EqualTo($"{file}:1: ; expected [CS1002]"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [Test]
    public void Render_AFileOfOnesOwn_GivesItsEvents()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("mine.cs", Thrower + ";");
        var (output, _, exit) = Tactus("render", file);
        Assert.That(output.Trim(), Is.EqualTo("""{"generator":"g","clock":"ms","at":0,"atoms":[60,100,1,1]}"""));
        Assert.That(exit, Is.Zero);
    }

    [Test]
    public void Render_AFileThatIsNotThere_SaysWhereItLooked()
    {
        var (_, error, exit) = Tactus("render", "nowhere.cs");
        Assert.That(error, Does.StartWith("There is no file 'nowhere.cs'"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [Test]
    public void Render_IntoAFolderThatIsNotThere_SaysSo()
    {
        var (_, error, exit) = Tactus("render", "melody", "--out", Path.Combine("no", "such", "folder.mid"));
        Assert.That(error, Does.Contain("cannot be written"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [Test]
    public void Play_EndedBeforeAnyoneCame_PlaysNothingAndExitsWithZero()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("faulty.cs", "return Piece.Run(args, piece => piece.Generator(\"g\", Clock.Ms, () => Fail())); static IEnumerable<Event> Fail() => throw new InvalidOperationException();");
        var (output, error, exit) = Tactus("play", file, "--no-browser", "--port", "0", "--for", "100ms");
        Assert.That(output, Does.StartWith("Tactus plays 'faulty' | packages: ").And.Contains("| server: kestrel | scripts: ").And.Contains(" | http://127.0.0.1:"));
        Assert.That((error, exit), Is.EqualTo(("", 0)));
    }

    [Test]
    public void Perform_WithoutAnEngine_SaysHowToStartOne()
    {
        var (_, error, exit) = Tactus("perform", "--url", "ws://127.0.0.1:1/performer", "--for", "1s");
        Assert.That(error, Does.StartWith("No engine answers at ws://127.0.0.1:1/performer").And.Contains("tactus play"));
        Assert.That(exit, Is.EqualTo(1));
    }

    [Test]
    public void Perform_AnAddressThatIsNone_SaysHowToWriteIt()
    {
        var (_, error, _) = Tactus("perform", "--url", "file:///7400");
        Assert.That(error, Does.Contain("is no address of an engine; write it as ws://127.0.0.1:7400/performer,"));
    }

    private static (string Output, string Error, int Exit) Tactus(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.Tool, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.GetAwaiter().GetResult(), process.ExitCode);
    }
}
