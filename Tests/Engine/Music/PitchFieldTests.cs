namespace Tactus.Tests.Engine.Music;

public sealed class PitchFieldTests
{
    private static readonly PitchField Triad = new(0, 4, 7);

    [TestCase(60, 60)]
    [TestCase(61, 60)]
    [TestCase(63, 64)]
    [TestCase(62, 60, Description = "a tie goes to the lower one")]
    [TestCase(62.01, 64)]
    [TestCase(-40, 0, Description = "below the first")]
    [TestCase(400, 127, Description = "above the last")]
    [TestCase(double.PositiveInfinity, 127)]
    public void Closest_OfAPitch_IsTheNearestAndTheLowerOnATie(double pitch, int closest) =>
        Assert.That(Triad.Closest(pitch), Is.EqualTo(closest));

    [FsCheck.NUnit.Property]
    public bool Closest_OfAnyPitch_IsNoFurtherThanAnyOther(int classBits, int pitch)
    {
        var field = new PitchField([.. Enumerable.Range(0, 12).Where(c => (((classBits & 0xFFF) | 1) >> c & 1) == 1)]);
        var asked = pitch % 200 / 1.5;
        var found = field.Closest(asked);
        return field.Pitches.Contains(found)
            && field.Pitches.All(other => Math.Abs(found - asked) < Math.Abs(other - asked) || other >= found && Math.Abs(found - asked) == Math.Abs(other - asked));
    }

    [Test]
    public void Pitches_OfOneClass_AreElevenOctaves() =>
        Assert.That(new PitchField(0).Pitches, Is.EqualTo([0, 12, 24, 36, 48, 60, 72, 84, 96, 108, 120]));

    [Test]
    public void Classes_InAnyOrderAndTwice_AreAscendingAndOnce() =>
        Assert.That(new PitchField(7, 0, 4, 0).Classes, Is.EqualTo([0, 4, 7]));

    [TestCase(12)]
    [TestCase(-1)]
    public void Classes_OutOfTheOctave_AreRefusedWithTheRange(int pitchClass) =>
        Assert.That(() => new PitchField(0, pitchClass),
            Throws.ArgumentException.With.Message.StartsWith($"A pitch class lies between 0 (c) and 11 (b); {pitchClass} does not."));

    [Test]
    public void Classes_None_AreRefused() =>
        Assert.That(() => new PitchField(), Throws.ArgumentException.With.Message.StartsWith("A pitch field needs at least one pitch class"));

    [Test]
    public void Closest_OfNaN_IsRefused() =>
        Assert.That(() => Triad.Closest(double.NaN), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
