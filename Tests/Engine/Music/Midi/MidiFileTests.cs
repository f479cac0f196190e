namespace Tactus.Tests.Engine.Music.Midi;

public sealed class MidiFileTests
{
    [TestCase("stairs", 0, 1, 16, 8.027083, Description = "type 0, written by abc2midi; seconds by mido 1.2")]
    [TestCase("lanterns", 1, 3, 37, 15.033854, Description = "type 1, written by abc2midi; seconds by mido 1.2")]
    [TestCase("lanterns-running", 1, 3, 37, 15.033854, Description = "running status, note-ons of velocity 0, by csvmidi")]
    public void Read_OfAFileFromAnotherProgram_FindsItsMusic(string name, int format, int tracks, int notes, double endOfTrack)
    {
        var file = MidiFile.Read(MidiFiles.Load(name));
        Assert.That((file.Format, file.Tracks.Count, file.Notes.Count()), Is.EqualTo((format, tracks, notes)));
        var last = file.Notes.Max(note => note.Onset + note.Length);
        Assert.That(file.SecondsAt(last), Is.EqualTo(endOfTrack).Within(.04), "abc2midi ends a track some 25 ticks after the last note");
    }

    [Test]
    public void Read_OfRunningStatus_FindsTheSameNotes() =>
        Assert.That(MidiFile.Read(MidiFiles.Load("lanterns-running")).Notes, Is.EqualTo(MidiFile.Read(MidiFiles.Load("lanterns")).Notes));

    [Test]
    public void Read_OfSmpteTicks_FallsAtTheSameSeconds()
    {
        var beats = MidiFile.Read(MidiFiles.Load("stairs"));
        var frames = MidiFile.Read(MidiFiles.Load("stairs-smpte"));
        Assert.That(frames.Division.TicksPerSecond, Is.EqualTo(1000), "25 frames of 40 ticks");
        var expected = beats.Notes.Select(note => beats.SecondsAt(note.Onset)).ToArray();
        Assert.That(frames.Notes.Select(note => frames.SecondsAt(note.Onset)), Is.EqualTo(expected).Within(.001));
    }

    [Test]
    public void Read_OfAMelody_IsTheMelody()
    {
        var file = MidiFile.Read(MidiFiles.Load("stairs"));
        Assert.That(file.Tracks[0].Name, Is.EqualTo("Stairs"));
        Assert.That(file.Notes.Select(note => note.Pitch), Is.EqualTo([60, 62, 64, 65, 67, 69, 71, 72, 72, 71, 69, 67, 65, 64, 62, 60]));
        Assert.That(file.Notes.First(), Is.EqualTo(new MidiNote(1, 479, 60, 105, 1)));
    }

    [Test]
    public void SecondsAt_AfterChangesOfTempo_CountsEachAtItsOwn()
    {
        var file = Read(
            [0, 0xFF, 0x51, 3, 0x0F, 0x42, 0x40, 96, 0xFF, 0x51, 3, 0x07, 0xA1, 0x20, 0, 0xFF, 0x2F, 0],
            [0x81, 0x40, 0xFF, 0x51, 3, 0x03, 0xD0, 0x90, 0, 0xFF, 0x2F, 0]);
        Assert.That(new[] { 0, 48, 96, 192, 288 }.Select(tick => file.SecondsAt(tick)), Is.EqualTo([0, .5, 1, 1.5, 1.75]).Within(1e-9));
        Assert.That(file.Tempi.Select(tempo => tempo.MicrosecondsPerBeat), Is.EqualTo([1_000_000, 500_000, 250_000]));
    }

    [Test]
    public void Read_OfSysexMetaAndOtherMessages_PassesThemOver()
    {
        var file = Read([
            0, 0xF0, 3, 0x7E, 0x7F, 0xF7, 0, 0xC0, 5, 0, 0xB0, 7, 100, 0, 0xE0, 0, 64, 0, 0xD0, 9, 0, 0xA0, 60, 3, 0, 0xF7, 1, 0xF8,
            0, 0x91, 60, 80, 10, 0xFF, 0x06, 1, 65, 10, 60, 0, 0, 0xFF, 0x2F, 0]);
        Assert.That(file.Notes, Is.EqualTo([new MidiNote(0, 20, 60, 80, 2)]), "running status goes on after the marker, as files in the wild do");
    }

    [Test]
    public void Read_OfTheSamePitchTwice_EndsTheFirstFirst() =>
        Assert.That(Read([0, 0x90, 60, 1, 10, 60, 2, 10, 60, 0, 10, 60, 0, 0, 0xFF, 0x2F, 0]).Notes,
            Is.EqualTo([new MidiNote(0, 20, 60, 1, 1), new MidiNote(10, 20, 60, 2, 1)]));

    [Test]
    public void Read_OfANoteThatNobodyEnds_EndsItWithTheTrack() =>
        Assert.That(Read([5, 0x90, 60, 1, 10, 0x80, 61, 0, 10, 0xFF, 0x2F, 0]).Notes, Is.EqualTo([new MidiNote(5, 20, 60, 1, 1)]));

    [Test]
    public void Read_OfATrackWithoutAnEnd_ReadsWhatIsThere() =>
        Assert.That(Read([0, 0x90, 60, 1, 10, 60, 0]).Notes, Is.EqualTo([new MidiNote(0, 10, 60, 1, 1)]));

    [Test]
    public void Read_OfUnknownChunksAndALongHeader_PassesThemOver()
    {
        byte[] file = [
            .. MidiFiles.Chunk("MThd", [0, 1, 0, 9, 0, 96, 1, 2, 3]),
            .. MidiFiles.Chunk("XFIH", [1, 2, 3]),
            .. MidiFiles.Chunk("MTrk", [0, 0x90, 60, 1, 10, 60, 0, 0, 0xFF, 0x2F, 0])];
        Assert.That(MidiFile.Read(file).Notes.Count(), Is.EqualTo(1), "and nine tracks were promised, one came");
    }

    [Test]
    public void Read_OfAStream_IsTheSameAsOfItsBytes()
    {
        using var stream = new MemoryStream(MidiFiles.Load("lanterns"));
        Assert.That(MidiFile.Read(stream).Notes, Is.EqualTo(MidiFile.Read(MidiFiles.Load("lanterns")).Notes));
    }

    private static MidiFile Read(params byte[][] tracks) => MidiFile.Read(MidiFiles.Make(1, 96, tracks));
}
