namespace Tactus.Tests.MaxPackage.Performing.Helps;

/// <summary>The help of <c>tactus.control</c>, with its piece, under the hands of a reader.</summary>
internal sealed class ControlHelpTests
{
    private const string Control = "tactus.control climb";

    [Test]
    public void Basic_EveryKindOfValue_IsSetAndGot()
    {
        using var stage = new HelpStage("tactus.control", "basic");
        stage.Do(tab => tab.Turn("set Tonic $1", 62)).Do(tab => tab.Turn("set Length $1", .25)).Do(tab => tab.Turn("set Volume $1", 100)).Do(tab => tab.Switch("set High $1", true));
        Assert.That(stage.Tab.All(Control), Is.EqualTo(["Tonic 62", "Length 0.25", "Volume 100", "High 1"]));
        Press(stage, "set Steps 0 3 5 7 10", "set Direction Down", "set Title evening");
        Assert.That(Press(stage, "get Steps", "get Direction", "get High", "get Title", "get Count"),
            Is.EqualTo(["Steps 0 3 5 7 10", "Direction Down", "High 1", "Title evening", "Count 5"]), "an answer each, once");
        Assert.That(Press(stage, "get direction", "Tonic 60", "PitchAt 3"), Is.EqualTo(["direction Down", "Tonic 60", "PitchAt 75"]));
        Assert.That((stage.Printed, stage.Errors), Is.EqualTo((Array.Empty<string>(), Array.Empty<string>())));
    }

    [Test]
    public void Methods_CalledByTheirNames_AnswerAndAreHeard()
    {
        using var stage = new HelpStage("tactus.control", "methods");
        Assert.That(Press(stage, "PitchAt 0", "PitchAt 4", "Transpose 2", "PitchAt 0", "Transpose -2", "Transpose 12", "PitchAt 0", "Tonic 60", "Volume 100", "PitchAt 0"),
            Is.EqualTo(["PitchAt 60", "PitchAt 69", "Transpose", "PitchAt 62", "Transpose", "Transpose", "PitchAt 72", "Tonic 60", "Volume 100", "PitchAt 60"]));
        Assert.That(stage.Printed, Is.Empty);
    }

    [Test]
    public void Subscribe_ToWhatOthersChange_ShowsItUntilNoLonger()
    {
        using var stage = new HelpStage("tactus.control", "subscribe");
        Assert.That(Press(stage, "subscribe Tonic", "subscribe Steps"), Is.EqualTo(["Tonic 60", "Steps 0 2 4 7 9"]), "the answer says the value now");
        var methods = PatchWindow.Tab(stage.Patch, "methods");
        stage.Do(_ => methods.Press("Transpose 2"));
        Assert.That(Changes(stage), Is.EqualTo(["Tonic 62"]));
        stage.Restart();
        Assert.That(Changes(stage), Is.EqualTo(["Tonic 62", "Tonic 60"]), "a new engine has another value");
        Press(stage, "unsubscribe Tonic", "unsubscribe Steps");
        stage.Do(_ => methods.Press("Transpose 2"));
        Assert.That(Changes(stage), Has.Count.EqualTo(2));
    }

    [Test]
    public void Errors_EachMistakeOfTheTab_GetsItsSentence()
    {
        using var stage = new HelpStage("tactus.control", "errors");
        foreach (var (mistake, sentence) in Mistakes)
            Assert.That(stage.Do(tab => tab.Press(mistake)).Tab.Shows(Control, 2), Does.StartWith(sentence));
        Assert.That(stage.Tab.All(Control, 2), Has.Count.EqualTo(Mistakes.Length));
        Assert.That(stage.Printed, Is.Empty, "they are the patch's to show");
    }

    [Test]
    public void Describe_EverythingOrOne_BuildsTheBoxes()
    {
        using var stage = new HelpStage("tactus.control", "describe");
        Assert.That(Press(stage, "describe Length", "describe Direction", "describe PitchAt", "describe"), Is.EqualTo(["describe 1", "describe 1", "describe 1", "describe 10"]));
        Assert.That(stage.Tab.All("prepend minimum").Distinct(), Is.EqualTo(["minimum 0.0625", "maximum 4", "0.5"]), "the number box has its range and its value");
        Assert.That(stage.Tab.All("prepend append").Take(3), Is.EqualTo(["clear", "append Up", "append Down"]));
        stage.Do(tab => tab.Turn("set Length $1", 9.0)).Do(tab => tab.Turn("prepend set Direction", 1));
        Assert.That(stage.Tab.All(Control).TakeLast(2), Is.EqualTo(["Length 4", "Direction Down"]));
        Assert.That(stage.Printed, Is.Empty);
    }

    private static (string, string)[] Mistakes { get; } =
    [
        ("get Stepps", "There is no member of 'climb' named 'Stepps'; did you mean 'Steps'?"),
        ("set Tonic 1000", "'climb.Tonic' takes a whole number from 0 to 115, and 1000 came."),
        ("set Length long", "'climb.Length' takes a number from 0.0625 to 4 (beats), and the string 'long' came."),
        ("set Count 7", "'climb.Count' is read-only: it can be got, not set."),
        ("Transpose", "'climb.Transpose' takes 1 argument (semitones: int), and no arguments came."),
        ("get Tonic", "There is no control named 'clim'; did you mean 'climb'?"),
    ];

    private static IReadOnlyList<string> Changes(HelpStage stage) => stage.Tab.All(Control, 1);

    /// <summary>Presses one after the other; what was answered.</summary>
    private static IEnumerable<string> Press(HelpStage stage, params string[] messages)
    {
        var before = stage.Tab.All(Control).Count;
        foreach (var message in messages)
            stage.Do(tab => tab.Press(message));
        return stage.Tab.All(Control).Skip(before);
    }
}
