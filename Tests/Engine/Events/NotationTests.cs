using static Tactus.Notation;

namespace Tactus.Tests.Events;

public sealed class NotationTests
{
    private const string NoDuration = "a finite number of beats or milliseconds, not negative";

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-.1)]
    [TestCase(7e9)]
    public void Note_OfNoDuration_SaysWhatOneIs(double duration) =>
        Assert.That(() => Note(60, 100, duration), Refuses("duration", NoDuration));

    [TestCase(0)]
    [TestCase(17)]
    [TestCase(-1)]
    public void Note_OnNoChannel_SaysWhichThereAre(int channel) =>
        Assert.That(() => Note(60, 100, 1, channel), Refuses("channel", "between 1 and 16"));

    [Test]
    public void Note_OfNoNumber_SaysWhatItNeeds()
    {
        Assert.That(() => Note(double.NaN, 100, 1), Refuses("pitch", "A note's pitch is a finite number"));
        Assert.That(() => Note("c", 100, 1), Refuses("pitch", "A note's pitch is a finite number"));
        Assert.That(() => Note(60, double.NegativeInfinity, 1), Refuses("velocity", "A note's velocity is a finite number"));
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(-1)]
    public void Wait_OfNoLength_SaysWhatOneIs(double length) => Assert.That(() => Wait(length), Refuses("", "finite"));

    [Test]
    public void Wait_BackInTime_IsRefused() => Assert.That(() => Wait(Duration.Zero - Duration.One), Refuses("length", "time does not run back"));

    [Test]
    public void Atoms_WithNoNumberAmongThem_AreRefused()
    {
        Assert.That(() => Atoms(1, double.NaN, 2), Refuses("values", "NaN and infinity cannot be played"));
        Assert.That(() => Atoms("a", double.PositiveInfinity), Refuses("values", "NaN and infinity cannot be played"));
    }

    [TestCase(double.NaN)]
    [TestCase(double.NegativeInfinity)]
    public void At_NoOnset_IsRefused(double onset) => Assert.That(() => Atoms(1).At(onset), Refuses("value", "finite"));

    [Test]
    public void At_AnOnset_ChangesNothingElse()
    {
        var note = Note(60.5, 100, .25, 3).At(2);
        Assert.That((note.Kind, note.HasOnset, note.Onset, note.Length), Is.EqualTo((EventKind.Note, true, Position.Of(2), Duration.Of(1, 4))));
        Assert.That(note.Atoms.ToArray(), Is.EqualTo(new Atom[] { 60.5, 100, .25, 3 }));
    }

    [Test]
    public void Atoms_OfAnyNumber_KeepTheirValuesAndKinds([Values(0, 1, 4, 5, 40)] int count)
    {
        Atom[] values = [.. Enumerable.Range(0, count).Select(i => i % 3 == 0 ? (Atom)i : i % 3 == 1 ? (Atom)(i + .5) : $"s{i}")];
        Assert.That(Atoms(values).Atoms.ToArray(), Is.EqualTo(values));
    }

    private static NUnit.Framework.Constraints.ContainsConstraint Refuses(string parameter, string because) =>
        Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(because).And.Message.Contains(parameter);
}
