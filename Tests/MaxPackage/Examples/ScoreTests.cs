using System.Text;
using System.Text.Json;
using Tactus.Hosting;
using Tactus.Hosting.Rendering;

namespace Tactus.Tests.MaxPackage.Examples;

/// <summary>What each piece plays by itself, as <c>tactus render</c> writes it; with seed 1 against the scores in Tests/Scores.</summary>
public sealed class ScoreTests
{
    private static IEnumerable<string> Names => ExamplePieces.Names;

    [Test]
    public void Pieces_InTheExamples_AreTheEight() => Assert.That(Names, Is.EqualTo([
        "sine-wave", "c-major-scale", "metronome", "arpeggiator", "melody", "stochastic-texture", "order-to-randomness", "improv-from-midi"]));

    [Test]
    public void Piece_LeftToItself_PlaysItsScore([ValueSource(nameof(Names))] string name)
    {
        var score = LinesOf(Repository.Read($"Tests/Scores/{name}.jsonl"));
        Assert.That(Lines(name, seed: 1).Take(score.Length), Is.EqualTo(score));
    }

    [Test]
    public void Piece_RenderedTwice_IsTheSameToTheLastBit([ValueSource(nameof(Names))] string name)
    {
        var first = Lines(name, seed: 7);
        Assert.That(Lines(name, seed: 7), Is.EqualTo(first));
    }

    [Test]
    public void Piece_SteppedByHand_IsWhatIsRendered([ValueSource(nameof(Names))] string name)
    {
        using var stage = new ExampleStage(name).Advance(seconds: 20.2);
        var rendered = Lines(name, seed: 1).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var played = stage.Events.Take(rendered.Length).ToArray();
        Assert.That(played.Select(entry => entry.Generator.Name), Is.EqualTo(rendered.Select(line => line.GetProperty("generator").GetString())));
        Assert.That(played.Select(entry => entry.Onset.Value), Is.EqualTo(rendered.Select(line => line.GetProperty("at").GetDouble())));
        Assert.That(stage.Log, Is.Empty);
    }

    [TestCase("stochastic-texture")]
    [TestCase("improv-from-midi")]
    public void Piece_OfChance_IsAnotherUnderAnotherSeed(string name) => Assert.That(Lines(name, seed: 1), Is.Not.EqualTo(Lines(name, seed: 2)));

    [Test]
    public void Piece_RenderedAsMidi_ReadsBackAsItSounds([ValueSource(nameof(Names))] string name)
    {
        using var stage = new ExampleStage(name).Advance(seconds: 21);
        var sounding = stage.Events.Where(entry => entry.Due < Start + TimeSpan.FromSeconds(20) && NoteReading.TryRead(entry, out _)).ToArray();
        var file = MidiFile.Read(Render(name, new() { Seconds = 20, Format = RenderFormat.Midi }));
        Assert.That(sounding.Length > 0, Is.EqualTo(name != "sine-wave"), "pairs of numbers are data");
        Assert.That(file.Notes.Select(note => file.SecondsAt(note.Onset)), Is.EqualTo(sounding.Select(entry => (entry.Due - Start).TotalSeconds)).Within(.0006), "half a tick");
        Assert.That(file.Tracks.Skip(1).Select(track => track.Name), Is.EquivalentTo(stage.Events.Select(entry => entry.Generator.Name).Distinct()));
    }

    /// <summary>The onset 0 of what starts with the first step.</summary>
    private static Instant Start => Instant.Zero + EngineOptions.DefaultLookAhead;

    private static string[] Lines(string name, long seed) => LinesOf(Encoding.UTF8.GetString(Render(name, new() { Seconds = 20, Seed = seed })));

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static byte[] Render(string name, RenderOptions options)
    {
        using var output = new MemoryStream();
        Renderer.Render(new PieceSource(name, ExamplePieces.Compose(name)), options, output, complain: Assert.Fail);
        return output.ToArray();
    }
}
