namespace Tactus.Tests.Controls;

public sealed class ControlTypeTests
{
    private readonly ControlType type = ControlType.Of(typeof(Voice));

    [Test]
    public void Of_TheSameClass_IsMadeOnce() => Assert.That(ControlType.Of(typeof(Voice)), Is.SameAs(type));

    [TestCase(typeof(int))]
    [TestCase(typeof(string))]
    [TestCase(typeof(int[]))]
    [TestCase(typeof(Action))]
    [TestCase(typeof(IDisposable))]
    public void Of_WhatIsNoClass_IsRefused(Type none) =>
        Assert.That(() => ControlType.Of(none), Throws.ArgumentException.With.Message.StartsWith($"A control is an object of a class, and {none.Name} is none; wrap it in a class with a property."));

    [Test]
    public void Members_OfAClass_ArePublicOnesOfItsOwnAndItsBase()
    {
        var names = type.Members.Select(member => member.Name).ToList();
        Assert.That(names, Is.SupersetOf(new[] { "Volume", "Count", "End", "Step", "field", "Fixed", "SetPitchField", "Hidden" }));
        Assert.That(names.Intersect(["Shared", "Ended", "Item", "ToString", "GetHashCode", "Rule", "Later", "Swap", "Echo", "Take", "get_Step"]), Is.Empty);
        Assert.That(names, Is.Unique);
    }

    [Test]
    public void Members_StandInTheOrderWritten_TheBaseFirstAndValuesBeforeMethods()
    {
        var names = type.Members.Select(member => member.Name).ToList();
        string[] expected = ["Volume", "Step", "Channel", "Label", "End", "SetPitchField", "Add"];
        Assert.That(names.Where(expected.Contains), Is.EqualTo(expected));
    }

    [TestCase("Channel", "int")]
    [TestCase("Single", "float")]
    [TestCase("Decimal", "float")]
    [TestCase("Loop", "bool")]
    [TestCase("Label", "string")]
    [TestCase("Direction", "enum")]
    [TestCase("Maybe", "int")]
    [TestCase("Contour", "list")]
    [TestCase("Matrix", "list")]
    [TestCase("Length", "float")]
    [TestCase("Tempo", "float")]
    [TestCase("Anything", "list")]
    [TestCase("Add", "int")]
    [TestCase("End", "none")]
    [TestCase("Fluent", "none")]
    [TestCase("Half", "float")]
    public void Type_OfAMember_IsTheProtocolsWord(string name, string expected) => Assert.That(type.Find(name)!.Type, Is.EqualTo(expected));

    [TestCase("Step", false)]
    [TestCase("Count", true)]
    [TestCase("Doubled", true)]
    [TestCase("Once", true)]
    [TestCase("Fixed", true)]
    [TestCase("field", false)]
    [TestCase("Add", false)]
    public void ReadOnly_OfAMember_SaysWhetherItCanBeSet(string name, bool expected) => Assert.That(type.Find(name)!.ReadOnly, Is.EqualTo(expected));

    [TestCase("Maybe", true)]
    [TestCase("Comment", true)]
    [TestCase("Label", false)]
    [TestCase("Step", false)]
    [TestCase("Contour", false)]
    [TestCase("Add", false)]
    public void Nullable_OfAMember_SaysWhetherItMayHoldNothing(string name, bool expected) => Assert.That(type.Find(name)!.Traits.Nullable, Is.EqualTo(expected));

    [Test]
    public void Options_OfAnEnum_AreItsNames()
    {
        Assert.That(type.Find("direction")!.Options, Is.EqualTo(new[] { "Up", "Down", "UpAndDown" }));
        Assert.That(type.Find("step")!.Options, Is.Null);
    }

    [Test]
    public void Parameters_OfAMethod_AreDescribed()
    {
        Assert.That(type.Find("add")!.Parameters, Is.EqualTo(new ControlParameter[] { new("left", "int", false), new("right", "int", true) { Traits = new() { Default = 10 } } }));
        Assert.That(type.Find("setPitchField")!.Parameters, Is.EqualTo(new ControlParameter[] { new("classes", "list", true) { Element = "int" } }));
        Assert.That(type.Find("step")!.Parameters, Is.Null);
    }

    [Test]
    public void Parameters_OfOverloads_AreTheLongestsWithTheRestOptional() =>
        Assert.That(type.Find("say")!.Parameters!.Select(each => (each.Name, each.Type, each.Optional)), Is.EqualTo(new[] { ("text", "string", false), ("way", "enum", true) }));

    [TestCase("SetPitchField")]
    [TestCase("setPitchField")]
    [TestCase("set_pitch_field")]
    [TestCase("set-pitch-field")]
    public void Find_EveryStyle_IsTheMember(string name) => Assert.That(type.Find(name)?.Name, Is.EqualTo("SetPitchField"));

    [Test]
    public void Find_TwoNamesThatDifferByStyle_TheOneWrittenSoGoesFirst()
    {
        var twins = new Control("twins", new Twins());
        Assert.That((twins.Get("step").AsInt, twins.Get("Step").AsInt), Is.EqualTo((1, 2)));
    }

    [Test]
    public void Members_OfARecord_AreNothingThatTheCompilerMade()
    {
        var click = ControlType.Of(typeof(Click));
        Assert.That(click.Members.Select(member => member.Name), Is.EqualTo(new[] { "Pitch" }));
    }

    [Test]
    public void Members_DeclaredNew_HideTheBasesOwn()
    {
        var hiding = new Control("hiding", new Hiding());
        Assert.That((hiding.Get("volume").Text, hiding.Call("end").Text), Is.EqualTo(("loud", "ended")));
    }

    [Test]
    public void Of_FromManyThreads_IsOneAnswer()
    {
        var answers = Enumerable.Range(0, 16).AsParallel().WithDegreeOfParallelism(4).Select(_ => ControlType.Of(typeof(Twins))).Distinct().ToList();
        Assert.That(answers, Has.Count.EqualTo(1));
    }

    private sealed class Twins
    {
        public int step = 1;

        public int Step { get; set; } = 2;
    }

    private sealed class Hiding : BaseVoice
    {
        public new string Volume { get; set; } = "loud";

        public new string End() => "ended";
    }

    private sealed record Click(int Pitch);
}
