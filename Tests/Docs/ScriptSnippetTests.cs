using Tactus.Scripting;
using Tactus.Scripting.Node;
using Tactus.Tests.MaxPackage.Examples;

namespace Tactus.Tests.Docs;

/// <summary>Every script of every page is loaded and played for some bars with the arpeggiator; the examples' scripts with their own pieces.</summary>
public sealed class ScriptSnippetTests
{
    public const string Kind = "js script";
    private const double Bars = 5;

    private static IEnumerable<Snippet> Blocks => Pages.Of(Kind);

    private static IEnumerable<string> Examples => Repository.FilesEndingWith(".js").Where(file => file.StartsWith("MaxPackage/examples/", StringComparison.Ordinal));

    [TestCaseSource(nameof(Blocks))]
    public void Block_OfAScript_LoadsAndPlays(object block)
    {
        using var folder = new TemporaryFolder();
        Assert.That(FaultsOf("arpeggiator", folder.Write("snippet.js", ((Snippet)block).Code)), Is.Empty);
    }

    [TestCaseSource(nameof(Examples))]
    public void Script_OfAnExample_LoadsAndPlays(string script)
    {
        var piece = Path.GetFileName(Path.GetDirectoryName(script)!)[3..];
        Assert.That(FaultsOf(piece, Repository.PathOf(script)), Is.Empty);
    }

    [Test]
    public void Script_OfTheHelps_LoadsAndPlays() => Assert.That(FaultsOf("help", Repository.PathOf("MaxPackage/help/turn.js")), Is.Empty);

    [Test]
    public void Block_ThatThrowsOnABeat_IsNoticed()
    {
        using var folder = new TemporaryFolder();
        Assert.That(FaultsOf("arpeggiator", folder.Write("snippet.js", "on('beat', () => controls.arp.nothing)")), Is.Not.Empty);
    }

    private static List<string> FaultsOf(string name, string script)
    {
        var faults = new List<string>();
        var piece = new Piece(name);
        ExamplePieces.Compose(name)(piece);
        using var loop = new EngineLoop(piece, new Engine.Recording(), new ManualStepTimer());
        using var host = new ScriptHost(piece, () => new NodeEngine(), ScriptLimits.Offline, (level, text) =>
        {
            if (level != LogLevel.Info)
                faults.Add(text);
        });
        host.Load(script);
        loop.Start(isDone: () => piece.Transport.PositionAt(loop.Now) > Position.Of(4 * Bars));
        loop.Wait();
        return faults;
    }
}
