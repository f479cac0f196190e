using FsCheck;

namespace Tactus.Tests.Controls;

public sealed class NamesTests
{
    private static readonly string[] Known = ["Step", "PitchField", "Duration", "arp", "click"];

    [TestCase("PitchField")]
    [TestCase("pitchField")]
    [TestCase("pitch_field")]
    [TestCase("pitch-field")]
    [TestCase("PITCH_FIELD")]
    public void Matches_EveryStyle_IsOneName(string style)
    {
        Assert.That(Names.Matches("PitchField", style));
        Assert.That(Names.Comparer.GetHashCode(style), Is.EqualTo(Names.Comparer.GetHashCode("PitchField")));
    }

    [TestCase("PitchField", "PitchFields")]
    [TestCase("a", "b")]
    [TestCase("_", "-")]
    [TestCase("", "_")]
    [TestCase("pitch field", "pitchField")]
    public void Matches_OtherNames_AreNot(string left, string right) => Assert.That(Names.Matches(left, right), Is.False);

    [TestCase("_")]
    [TestCase("")]
    public void Matches_ANameWithoutLetters_MatchesItself(string name) => Assert.That(Names.Matches(name, new string(name.AsSpan())));

    [TestCase("arpp", "arp")]
    [TestCase("apr", "arp", Description = "two letters swapped")]
    [TestCase("stpe", "Step")]
    [TestCase("pich_feild", "PitchField")]
    [TestCase("pitch", "PitchField", Description = "the beginning of a longer name")]
    [TestCase("dur", "Duration")]
    [TestCase("velocity", null)]
    [TestCase("x", null)]
    [TestCase("", null)]
    public void Nearest_OfAMistypedName_IsTheOneMeant(string asked, string? expected) => Assert.That(Names.Nearest(asked, Known), Is.EqualTo(expected));

    [Test]
    public void Unknown_NearName_OffersItAndListsAll() =>
        Assert.That(Names.Unknown("control", "arpp", ["arp", "click"]), Is.EqualTo("There is no control named 'arpp'; did you mean 'arp'? Known: arp, click."));

    [Test]
    public void Unknown_NothingNear_ListsAll() =>
        Assert.That(Names.Unknown("generator", "zzz", ["arp_gen"]), Is.EqualTo("There is no generator named 'zzz'. Known: arp_gen."));

    [Test]
    public void Unknown_NothingKnown_SaysSo() =>
        Assert.That(Names.Unknown("control", "arp", []), Is.EqualTo("There is no control named 'arp'; there is none at all."));

    [Test]
    public void Unknown_ManyKnownAndALongName_StaysShort()
    {
        var sentence = Names.Unknown("generator", new string('x', 8192), Enumerable.Range(1, 10_000).Select(i => $"voice{i}"));
        Assert.That(sentence, Has.Length.LessThan(250).And.EndsWith("voice11, voice12 and 9988 more."));
    }

    [FsCheck.NUnit.Property]
    public bool Matches_AndKeys_Agree(NonNull<string> left, NonNull<string> right) =>
        Names.Matches(left.Get, right.Get) == (NameComparer.Key(left.Get) == NameComparer.Key(right.Get));

    [FsCheck.NUnit.Property]
    public bool Distance_OneLetterAdded_IsOne(NonNull<string> word, char added, byte at)
    {
        var longer = word.Get.Insert(at % (word.Get.Length + 1), added.ToString());
        return EditDistance.Between(word.Get, longer, 3) == 1 && EditDistance.Between(longer, word.Get, 3) == 1 && EditDistance.Between(longer, longer, 3) == 0;
    }
}
