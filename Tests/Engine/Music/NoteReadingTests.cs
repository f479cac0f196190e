namespace Tactus.Tests.Engine.Music;

public sealed class NoteReadingTests
{
    [Test]
    public void Atoms_OfAPitchAlone_Sound() => Assert.That(Read(60), Is.EqualTo(Note(60, 100, 250, 1)));

    [Test]
    public void Atoms_OfPitchVelocityDuration_Sound() => Assert.That(Read(60, 90, 500), Is.EqualTo(Note(60, 90, 500, 1)));

    [Test]
    public void Atoms_OfPitchVelocityDurationChannel_Sound() => Assert.That(Read(60, 90, 500, 3), Is.EqualTo(Note(60, 90, 500, 3)));

    [Test]
    public void Atoms_OfWholeFloats_Sound() => Assert.That(Read(60.0, 90, 500.0), Is.EqualTo(Note(60, 90, 500, 1)), "the page's JavaScript cannot tell 60.0 from 60");

    [Test]
    public void Atoms_ThatAreNoMessageToMakenote_AreSilent()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Read(), Is.Null, "nothing");
            Assert.That(Read(20, .125), Is.Null, "a pair of numbers");
            Assert.That(Read(60, 90), Is.Null, "a pair, even of whole numbers");
            Assert.That(Read(128), Is.Null, "no such pitch");
            Assert.That(Read(-1), Is.Null, "no such pitch");
            Assert.That(Read(60.5), Is.Null, "not whole");
            Assert.That(Read("bang"), Is.Null, "a symbol");
            Assert.That(Read(60, 128, 500), Is.Null, "no such velocity");
            Assert.That(Read(60, 90, -1), Is.Null, "no such duration");
            Assert.That(Read(60, 90, 500, 17), Is.Null, "no such channel");
            Assert.That(Read(60, 90, "long"), Is.Null, "a symbol within");
            Assert.That(Read(60, 90, 500, 1, 1), Is.Null, "five");
        }
    }

    [Test]
    public void Note_OnAnyClock_SoundsForAsLongAsItsClockSays()
    {
        var scheduled = new ScheduledEvent { Event = Notation.Note(60.5, 90, .25, 2), Length = TimeSpan.FromSeconds(.125) };
        Assert.That(NoteReading.TryRead(scheduled, out var note));
        Assert.That(note, Is.EqualTo(Note(60.5, 90, 125, 2)));
    }

    private static SoundingNote? Read(params Atom[] atoms) => NoteReading.TryRead(atoms, out var note) ? note : null;

    private static SoundingNote Note(double pitch, int velocity, int ms, int channel) => new(pitch, velocity, TimeSpan.FromMilliseconds(ms), channel);
}
