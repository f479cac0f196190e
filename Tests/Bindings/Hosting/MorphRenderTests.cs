using System.Text;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>A morph goes by the piece's own time, so a render hears it as a performance does, and twice the same.</summary>
public sealed class MorphRenderTests
{
    [Test]
    public void Render_OfAPieceThatMorphs_HearsItOnTheWay()
    {
        var (one, two) = (Render(), Render());
        Assert.That(one, Is.EqualTo(two));
        var pitches = one.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => int.Parse(line.Split("\"atoms\":[")[1].Split(',')[0])).ToArray();
        Assert.That(pitches, Is.Ordered.And.Length.EqualTo(8));
        Assert.That((pitches[0], pitches[^1]), Is.EqualTo((40, 80)));
        Assert.That(pitches.Distinct().Count(), Is.GreaterThan(4));
    }

    private static string Render()
    {
        using var output = new MemoryStream();
        Renderer.Render(new PieceSource("morphing", Compose), new RenderOptions { Beats = 8 }, output, Assert.Fail);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Compose(Piece piece)
    {
        var lamp = piece.Control("lamp", new Sessions.Lamp { Brightness = 80 });
        piece.Presets.Save("high");
        lamp.Brightness = 40;
        piece.Presets.Save("low");
        piece.Presets.Morph("low", "high", 6);
        piece.Generator("pitches", Clock.Transport, () => Play(lamp));
    }

    private static IEnumerable<Event> Play(Sessions.Lamp lamp)
    {
        while (true)
        {
            yield return Notation.Note(lamp.Brightness, 100, .5);
            yield return Notation.Wait(1);
        }
    }
}
