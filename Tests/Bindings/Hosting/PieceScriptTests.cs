using System.Text;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;
using static Tactus.Notation;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>Scripts that a piece brings along: <c>piece.Script("swing.js")</c> in its own file.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PieceScriptTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<string> complaints = [];

    private string PieceFile => Path.Combine(folder.Path, "piece.cs");

    public void Dispose() => folder.Dispose();

    [Test]
    public void Script_OfAPiece_LiesBesideTheFileThatAsksForIt()
    {
        var piece = new Piece("scripted");
        piece.Script("swing.js");
        piece.Script("more/form.js", PieceFile);
        Assert.That(PieceScripts.Of(piece), Is.EqualTo([Repository.PathOf("Tests/Bindings/Hosting/swing.js"), Path.Combine(folder.Path, "more", "form.js")]));
        Assert.That(PieceScripts.Of(new Piece("other")), Is.Empty);
    }

    [TestCase("")]
    [TestCase(" ")]
    public void Script_WithoutAName_IsRefused(string name) => Assert.That(() => new Piece("scripted").Script(name), Throws.ArgumentException);

    [Test]
    public void Script_OfAPieceThatIsRendered_TurnsItsControls()
    {
        folder.Write("loud.js", "on('beat', ({ beat }) => { controls.lamp.level = beat * 10 })");
        Assert.That(Render(piece => piece.Script("loud.js", PieceFile)), Is.EqualTo(["10", "20", "30"]));
        Assert.That(complaints, Is.Empty);
    }

    [Test]
    public void Script_WhoseStateCannotBeKept_IsComplainedOf()
    {
        folder.Write("full.js", "state.all = 'x'.repeat(70000)");
        Render(piece => piece.Script("full.js", PieceFile));
        Assert.That(complaints.Single(), Does.StartWith("Script 'full.js': what it left in state is not kept: RangeError: state holds at most"));
    }

    [Test]
    public void Script_ThatIsNotThere_EndsTheRendering() =>
        Assert.That(() => Render(piece => piece.Script("nowhere.js", PieceFile)), Throws.TypeOf<HostingException>().With.Message.EqualTo("A script cannot be loaded: there is no such file. (nowhere.js)"));

    private string[] Render(Action<Piece> compose)
    {
        using var output = new MemoryStream();
        Renderer.Render(new("scripted", piece => Compose(piece, compose)), new() { Beats = 3 }, output, complaints.Add);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[(line.LastIndexOf('[') + 1)..].TrimEnd('}', ']'))];
    }

    private static void Compose(Piece piece, Action<Piece> compose)
    {
        var lamp = piece.Control("lamp", new Lamp());
        piece.Generator("gen", Clock.Transport, () => Shine(lamp));
        compose(piece);
    }

    private static IEnumerable<Event> Shine(Lamp lamp)
    {
        while (true)
        {
            yield return Atoms(lamp.Level);
            yield return Wait(1);
        }
    }

    public sealed class Lamp
    {
        public int Level { get; set; }
    }
}
