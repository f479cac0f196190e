using FsCheck;
using FsCheck.Fluent;

namespace Tactus.Tests.Engine.Music.Midi;

public sealed class MidiFileWriterTests
{
    [Test]
    public void ToBytes_OfOneNote_IsTheFileByteForByte()
    {
        var writer = new MidiFileWriter("a", new Tempo(120), new Metre(7, 8));
        writer.Track("g").AddNote(TimeSpan.FromSeconds(.5), Sounding(60, 100, .25, 2));
        Assert.That(Convert.ToHexString(writer.ToBytes()), Is.EqualTo(
            "4D546864" + "00000006" + "0001" + "0002" + "03C0"
            + "4D54726B" + "00000018" + "00FF030161" + "00FF510307A120" + "00FF580407031808" + "00FF2F00"
            + "4D54726B" + "00000013" + "00FF030167" + "8740913C64" + "8360813C40" + "00FF2F00"));
    }

    [Test]
    public void AddNote_ThatRepeatsAtOnce_EndsTheFirstBeforeTheSecond()
    {
        var writer = new MidiFileWriter("", new Tempo(60));
        writer.Track("g").AddNote(TimeSpan.FromSeconds(1), Sounding(60, 100, 1));
        writer.Track("g").AddNote(TimeSpan.Zero, Sounding(60, 90, 1));
        Assert.That(MidiFile.Read(writer.ToBytes()).Notes, Is.EqualTo([new MidiNote(0, 960, 60, 90, 1), new MidiNote(960, 960, 60, 100, 1)]));
    }

    [Test]
    public void AddNote_OfNoLength_LastsOneTick()
    {
        var writer = new MidiFileWriter("");
        writer.Track("g").AddNote(TimeSpan.Zero, Sounding(60.4, 200, 0));
        Assert.That(MidiFile.Read(writer.ToBytes()).Notes, Is.EqualTo([new MidiNote(0, 1, 60, 127, 1)]));
    }

    [Test]
    public void AddNote_ThatMidiCannotSay_IsLeftOutAndCounted()
    {
        var writer = new MidiFileWriter("");
        writer.Track("g").AddNote(TimeSpan.Zero, Sounding(-1, 100, 1));
        writer.Track("g").AddNote(TimeSpan.Zero, Sounding(128, 100, 1));
        writer.Track("h").AddNote(TimeSpan.Zero, Sounding(60, 0, 1));
        Assert.That(writer.LeftOut, Is.EqualTo(3));
        Assert.That(MidiFile.Read(writer.ToBytes()).Notes, Is.Empty);
    }

    [Test]
    public void AddNote_DaysLater_IsBridged()
    {
        var writer = new MidiFileWriter("", new Tempo(999));
        writer.Track("g").AddNote(TimeSpan.FromDays(30), Sounding(60, 1, 1));
        var file = MidiFile.Read(writer.ToBytes());
        Assert.That(file.SecondsAt(file.Notes.Single().Onset), Is.EqualTo(TimeSpan.FromDays(30).TotalSeconds).Within(.001));
    }

    [Test]
    public void Add_OfWhatIsNeverDue_LeavesItOut()
    {
        var generator = new Piece("p").Generator("g", Clock.Transport, () => []);
        var writer = new MidiFileWriter("");
        writer.Add(new ScheduledEvent { Event = Notation.Note(60, 1, 1), Generator = generator, Due = Instant.Never });
        Assert.That(MidiFile.Read(writer.ToBytes()).Tracks, Has.Count.EqualTo(1), "the first track alone");
    }

    [Test]
    public void AddNote_BeforeTheBeginning_IsRefused() =>
        Assert.That(() => new MidiFileWriter("").Track("g").AddNote(TimeSpan.FromTicks(-1), Sounding(60, 1, 1)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void AddNote_AtAnyTempo_StandsWhereItSounds([Values(5, 59.9, 120, 333.3, 999)] double bpm)
    {
        var writer = new MidiFileWriter("", new Tempo(bpm));
        writer.Track("g").AddNote(TimeSpan.FromSeconds(1234.5), Sounding(60, 1, 1));
        var file = MidiFile.Read(writer.ToBytes());
        Assert.That(file.SecondsAt(file.Notes.Single().Onset), Is.EqualTo(1234.5).Within(60 / bpm / 960), "to the tick, however odd the tempo");
    }

    [FsCheck.NUnit.Property]
    public Property Written_AndReadAgain_IsTheSameMusic() => Prop.ForAll(Melodies.ToArbitrary(), melody =>
    {
        var writer = new MidiFileWriter("round trip", new Tempo(60));
        foreach (var note in melody)
            writer.Track($"track {note.Channel % 3}").AddNote(SecondsOf(note.Onset), Sounding(note.Pitch, note.Velocity, note.Length / 960.0, note.Channel));
        var file = MidiFile.Read(writer.ToBytes());
        return InOrder(file.Notes).SequenceEqual(InOrder(melody)) && file.Tracks.Skip(1).All(track => track.Name.StartsWith("track ", StringComparison.Ordinal));
    });

    // Notes of one pitch and channel follow each other: where they overlap, MIDI itself cannot say which one ends.
    private static Gen<MidiNote[]> Melodies =>
        from shapes in Gen.Choose(0, 100_000).Four().ListOf()
        select shapes.Select((shape, i) => new MidiNote(i * 700 + shape.Item1 % 99, 1 + shape.Item2 % 600, shape.Item3 % 128, 1 + shape.Item4 % 127, 1 + shape.Item1 % 16)).ToArray();

    private static IEnumerable<MidiNote> InOrder(IEnumerable<MidiNote> notes) => notes.OrderBy(note => note.Onset);

    private static TimeSpan SecondsOf(long ticks) => TimeSpan.FromSeconds(ticks / 960.0);

    private static SoundingNote Sounding(double pitch, double velocity, double seconds, int channel = 1) => new(pitch, velocity, TimeSpan.FromSeconds(seconds), channel);
}
