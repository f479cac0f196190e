using System.Text.Json;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;
using Tactus.Tests.MaxPackage.Examples;

namespace Tactus.Tests.MaxPackage.Performing;

/// <summary>What <c>tactus render</c> gives of an example, as its patch should sound it.</summary>
internal static class Rendered
{
    /// <summary>What the examples' patches make of events: the controller's value of the sine wave, else a note's pitch and channel.</summary>
    /// <param name="name">Which.</param>
    /// <param name="seconds">How much of it.</param>
    /// <param name="start">When its beginning is, in ms of Max's scheduler.</param>
    /// <param name="takesBeats">Whether lengths count in the generator's time, else in ms; null where nobody looks at the ends.</param>
    public static IEnumerable<Expected> Notes(string name, double seconds, double start, bool? takesBeats = null)
    {
        var piece = new PieceSource(name, ExamplePieces.Compose(name));
        using var output = new MemoryStream();
        Renderer.Render(piece, new() { Seconds = seconds, Seed = Studio.Seed }, output, complain: Assert.Fail);
        var tempos = piece.Build(Studio.Seed, null).Generators.ToDictionary(generator => generator.Name, generator => generator.Tempo?.Bpm);
        output.Position = 0;
        using var reader = new StreamReader(output);
        while (reader.ReadLine() is { } line)
            yield return Read(JsonDocument.Parse(line).RootElement, tempos, start, takesBeats);
    }

    private static Expected Read(JsonElement line, Dictionary<string, double?> tempos, double start, bool? takesBeats)
    {
        var generator = line.GetProperty("generator").GetString()!;
        var unit = tempos[generator] is { } bpm ? 60_000 / bpm : 1;
        var ms = line.GetProperty("at").GetDouble() * unit;
        var atoms = line.GetProperty("atoms").EnumerateArray().Select(atom => atom.GetDouble()).ToArray();
        return generator == "sine_wave" ? new(start + ms, Scaled(atoms[1]), 1) : NoteOf(atoms, start + ms, takesBeats is { } inBeats ? inBeats ? unit : 1 : double.NaN);
    }

    private static Expected NoteOf(double[] atoms, double onset, double unit) =>
        new(onset, (long)atoms[0], atoms.Length > 3 ? (long)atoms[3] : 1, Velocity: atoms.Length > 1 ? (long)atoms[1] : null, End: atoms.Length > 2 ? onset + (atoms[2] * unit) : double.NaN);

    /// <summary>What <c>scale -1. 1. 0 127</c> makes of the wave, in its own arithmetic.</summary>
    private static long Scaled(double wave) => (long)((wave + 1) / 2 * 127);
}
