namespace Tactus.Tests.MaxPackage.Examples;

/// <summary>What each piece plays by itself with seed 1, against the scores in Tests/Scores.</summary>
public sealed class ScoreTests
{
    private static IEnumerable<string> Names => ExamplePieces.Names;

    [Test]
    public void Pieces_InTheExamples_AreTheEight() => Assert.That(Names, Is.EqualTo([
        "sine-wave", "c-major-scale", "metronome", "arpeggiator", "melody", "stochastic-texture", "order-to-randomness", "improv-from-midi"]));

    [Test]
    public void Piece_LeftToItself_PlaysItsScore([ValueSource(nameof(Names))] string name)
    {
        var score = Repository.Read($"Tests/Scores/{name}.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var stage = new ExampleStage(name).Advance(seconds: 40);
        Assert.That(stage.Events.Select(ExampleStage.Line).Take(score.Length), Is.EqualTo(score));
        Assert.That(stage.Log, Is.Empty);
    }

    [Test]
    public void Piece_PlayedTwice_IsTheSameToTheLastBit([ValueSource(nameof(Names))] string name)
    {
        using var first = new ExampleStage(name, seed: 7).Advance(seconds: 20);
        using var second = new ExampleStage(name, seed: 7).Advance(seconds: 20);
        Assert.That(first.Events.Select(ExampleStage.Line), Is.EqualTo(second.Events.Select(ExampleStage.Line)));
    }

    [TestCase("stochastic-texture")]
    [TestCase("improv-from-midi")]
    public void Piece_OfChance_IsAnotherUnderAnotherSeed(string name)
    {
        using var first = new ExampleStage(name, seed: 1).Advance(seconds: 20);
        using var second = new ExampleStage(name, seed: 2).Advance(seconds: 20);
        Assert.That(first.Events.Select(ExampleStage.Line), Is.Not.EqualTo(second.Events.Select(ExampleStage.Line)));
    }

    [Test]
    public void Piece_WrittenAsMidi_ReadsBackAsItWasPlayed([ValueSource(nameof(Names))] string name)
    {
        using var stage = new ExampleStage(name).Advance(seconds: 20);
        var writer = new MidiFileWriter(name, new Tempo(120));
        foreach (var entry in stage.Events)
            writer.Add(entry);
        var file = MidiFile.Read(writer.ToBytes());
        var sounding = stage.Events.Where(entry => NoteReading.TryRead(entry, out _)).ToArray();
        Assert.That(file.Notes.Count(), Is.EqualTo(sounding.Length).And.EqualTo(name == "sine-wave" ? 0 : stage.Events.Count()));
        Assert.That(file.Notes.Select(note => file.SecondsAt(note.Onset)), Is.EqualTo(sounding.Select(entry => entry.Due.Seconds)).Within(.0003), "half a tick");
        Assert.That(file.Tracks.Skip(1).Select(track => track.Name), Is.EquivalentTo(stage.Events.Select(entry => entry.Generator.Name).Distinct()));
    }
}
