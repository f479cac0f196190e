using Tactus.Tests.Engine.Music.Midi;

namespace Tactus.Tests.MaxPackage.Examples;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class ImprovTests : IDisposable
{
    private readonly ExampleStage stage = new("improv-from-midi");

    public void Dispose() => stage.Dispose();

    private Control Improv => stage.Control("improv");

    [Test]
    public void Improv_BeforeAnyFile_PlaysInSwingOnItsField()
    {
        stage.Advance(seconds: 60);
        Assert.That(stage.Onsets, Is.EqualTo(stage.Onsets.Select((_, i) => i / 2 + i % 2 * .6)).Within(1e-6).And.Length.AtLeast(100));
        Assert.That(stage.Pitches.Select(pitch => pitch % 12).Distinct(), Is.SubsetOf(new long[] { 0, 2, 3, 5, 7, 9, 10 }));
        Assert.That(stage.Pitches, Has.All.InRange(47, 85));
        Assert.That(stage.Pitches.Distinct().Count(), Is.GreaterThan(4));
    }

    [Test]
    public void LoadMidiFile_OfATune_GoesOnInItsSteps([ValueSource(typeof(MidiFiles), nameof(MidiFiles.Real))] string file)
    {
        Improv.Call("setPitchField", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        var answer = Improv.Call("loadMidiFile", MidiFiles.PathOf(file));
        Assert.That(answer.Text, Does.Match($@"^learned \d+ steps from {file}\.mid$"));
        stage.Advance(seconds: 60);
        var learned = MidiFile.Read(MidiFiles.Load(file)).Tracks.SelectMany(track => StepsOf(track.Notes)).Distinct().ToArray();
        Assert.That(StepsOf(stage.Pitches).Distinct(), Is.SubsetOf(learned.Concat(learned.Select(step => -step)).Distinct()), "or the other way, at the ends of the range");
    }

    [TestCase("Macintosh HD")]
    [TestCase("Music 2")]
    public void LoadMidiFile_ByAPathOfMaxOnTheMac_FindsIt(string disk) =>
        Assert.That(Improv.Call("loadMidiFile", $"{disk}:{MidiFiles.PathOf("stairs")}").Text, Is.EqualTo("learned 15 steps from stairs.mid"));

    [Test]
    public void LoadMidiFile_OfWhatIsNotThere_SaysSoAndPlaysOn()
    {
        Refused("nowhere.mid", "'improv.LoadMidiFile' failed: There is no MIDI file 'nowhere.mid'; give the whole path of one that is there.");
        Refused("", "There is no MIDI file ''");
        PlaysOn();
    }

    [Test]
    public void LoadMidiFile_OfABrokenFile_SaysWhereAndPlaysOn()
    {
        using var broken = new Scratch(MidiFiles.Load("lanterns")[..300]);
        Refused(broken.Path, "The MIDI file is cut off: at byte 82 it lacks part of a track of 222 bytes, for it ends after 300 bytes.");
        using var strange = new Scratch("no music at all"u8.ToArray());
        Refused(strange.Path, "This is no Standard MIDI File: at byte 0 it begins with 'no.m' and not with 'MThd'.");
        PlaysOn();
    }

    [Test]
    public void LoadMidiFile_WithoutAMelody_SaysSoAndPlaysOn()
    {
        using var drums = new Scratch(MidiFiles.Make(0, 96, [0, 0x99, 36, 9, 9, 36, 0, 9, 38, 9, 9, 38, 0, 0, 0xFF, 0x2F, 0]));
        Refused(drums.Path, "There is no melody in");
        PlaysOn();
    }

    private void Refused(string path, string sentence) =>
        Assert.That(() => Improv.Call("loadMidiFile", path), Throws.TypeOf<ControlException>().With.Message.Contains(sentence));

    private void PlaysOn()
    {
        stage.Advance(seconds: 10);
        using var undisturbed = new ExampleStage("improv-from-midi").Advance(seconds: 10);
        Assert.That(stage.Pitches, Is.EqualTo(undisturbed.Pitches).And.Length.AtLeast(18));
        Assert.That(stage.Log, Is.Empty);
    }

    private static long[] StepsOf(IEnumerable<MidiNote> notes) =>
        StepsOf([.. notes.GroupBy(note => note.Onset).Select(chord => (long)chord.Max(note => note.Pitch))]);

    private static long[] StepsOf(long[] pitches) => [.. pitches.Skip(1).Zip(pitches, (next, last) => next - last)];

    private sealed class Scratch : IDisposable
    {
        public Scratch(byte[] bytes) => File.WriteAllBytes(Path, bytes);

        public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"{Guid.NewGuid():N}.mid");

        public void Dispose() => File.Delete(Path);
    }
}
