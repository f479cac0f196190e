namespace Tactus.Tests.MaxPackage.Performing.Helps;

/// <summary>The help of <c>tactus.note</c> and of <c>tactus.gen</c>, with their piece, under the hands of a reader.</summary>
internal sealed class NoteHelpTests
{
    private const string Note = "tactus.note beats climb_notes", Bars = "tactus.note transport bars", Wave = "tactus.gen ms wave", Words = "tactus.gen beats words", State = "p shows-state";

    [Test]
    public void Basic_WithItsPiece_PlaysAndShowsHowItIs()
    {
        using var stage = new HelpStage("tactus.note", "basic");
        Assert.That((stage.Tab.Shows("route connected"), stage.Tab.Shows(State), stage.Tab.Shows(State, 1), stage.Tab.Shows(State, 2)), Is.EqualTo(("1", "1", "0", "120.")));
        Assert.That(stage.Advance(1500).Climb, Is.EqualTo([69, 60, 62, 64, 67, 69]), "two notes a beat");
        Assert.That(stage.Tab.All(Note).TakeLast(2), Is.EqualTo(["69", "67"]), "begun, and the one before it ended");
        Assert.That(stage.Do(tab => tab.Bang(Note)).Tab.All(State, 2), Is.EqualTo(["120.", "120."]), "say the state");
        Assert.That(stage.Errors, Is.Empty);
    }

    [Test]
    public void Basic_StoppedMutedAndBegunAgain_DoesSo()
    {
        using var stage = new HelpStage("tactus.note", "basic");
        Assert.That((stage.Do(tab => tab.Switch(Note, false)).Sounding, stage.Advance(1000).Climb.Any(), stage.Tab.Shows(State)), Is.EqualTo((0, false, "0")));
        Assert.That(stage.Do(tab => tab.Switch(Note, true)).Advance(1000).Climb.Count(), Is.EqualTo(4));
        Assert.That((stage.Do(tab => tab.Switch("mute $1", true)).Sounding, stage.Advance(1000).Climb.Any(), stage.Tab.Shows(State, 1)), Is.EqualTo((0, false, "1")));
        stage.Do(tab => tab.Switch("mute $1", false));
        Assert.That(stage.Do(tab => tab.Press("reset")).Advance(900).Climb.First(pitch => pitch != 60), Is.EqualTo(62));
        Assert.That(stage.Do(tab => tab.Turn("tempo $1", 240)).Advance(1000).Steps, Is.All.EqualTo(125).Within(1.1));
        Assert.That(stage.Tab.Shows(State, 2), Is.EqualTo("240."));
    }

    [Test]
    public void Clocks_OfTheTransport_FollowsIt()
    {
        using var stage = new HelpStage("tactus.note", "clocks");
        Assert.That(stage.Advance(1000).Bars, Is.Empty, "nothing sounds while Max's transport stands");
        stage.Tab.Switch("transport", true);
        Assert.That(stage.Advance(2400).Bars, Is.EqualTo([79, 72, 72, 72, 79]));
        stage.Tab.Turn("tempo $1", 240.0);
        Assert.That(stage.Advance(1000).Bars.Count(), Is.EqualTo(4));
        stage.Tab.Press("0");
        Assert.That(stage.Advance(900).Bars.Take(4), Is.EqualTo([79, 72, 72, 72]), "to the beginning");
        Assert.That(stage.Do(tab => tab.Switch(Bars, false)).Advance(1000).Bars, Is.Empty, "this generator alone");
        Assert.That((stage.Tab.Shows(State), stage.Climb.Any()), Is.EqualTo(("0", true)));
        stage.Do(tab => tab.Switch(Bars, true)).Tab.Switch("transport", false);
        Assert.That(stage.Advance(1000).Bars, Is.Empty);
    }

    [Test]
    public void Wave_InMilliseconds_IsShownAsItIsYielded()
    {
        using var stage = new HelpStage("tactus.gen", "basic");
        var (x, y, slider) = (stage.Tab.All("unpack 0 0."), stage.Tab.All("unpack 0 0.", 1), stage.Tab.All("scale -1. 1. 0 127"));
        Assert.That(x.Select(int.Parse), Is.EqualTo(x.Select((_, i) => 40 * i)), "25 times a second");
        Assert.That(y.Select(double.Parse), Is.EqualTo(x.Select(at => Math.Sin(Math.Tau * int.Parse(at) / 4000))).Within(1e-9));
        Assert.That(slider.Select(double.Parse), Is.All.InRange(0, 127));
        stage.Do(tab => tab.Switch(Wave, false)).Do(tab => tab.Press("reset")).Do(tab => tab.Switch(Wave, true));
        Assert.That(x, Has.Exactly(2).EqualTo("0"));
    }

    [Test]
    public void Words_BeforeNumbers_AreRoutedByThem()
    {
        using var stage = new HelpStage("tactus.gen", "words");
        stage.Advance(1500);
        Assert.That((stage.Tab.Shows("route up down"), stage.Tab.Shows("route up down", 1)), Is.EqualTo(("7", "5")));
        Assert.That(stage.Printed, Is.Empty, "no other word comes");
        Assert.That(stage.Do(tab => tab.Switch(Words, false)).Tab.Shows(State), Is.EqualTo("0"));
    }
}
