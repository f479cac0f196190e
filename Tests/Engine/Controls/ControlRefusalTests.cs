namespace Tactus.Tests.Controls;

/// <summary>Everything that a control refuses, with its sentence, word for word.</summary>
public sealed class ControlRefusalTests
{
    private readonly Voice voice = new();
    private Control control = null!;

    [SetUp]
    public void MakeControl() => control = new("arp", voice);

    private static IEnumerable<TestCaseData> Settings()
    {
        static TestCaseData Case(string member, Value given, string sentence) => new TestCaseData(member, given, sentence).SetArgDisplayNames(member, $"{given.Kind} {given}");
        yield return Case("step", "fast", "'arp.Step' takes a finite number, and the string 'fast' came.");
        yield return Case("step", double.NaN, "'arp.Step' takes a finite number, and NaN came.");
        yield return Case("step", double.PositiveInfinity, "'arp.Step' takes a finite number, and Infinity came.");
        yield return Case("step", double.NegativeInfinity, "'arp.Step' takes a finite number, and -Infinity came.");
        yield return Case("step", Value.Nil, "'arp.Step' takes a finite number, and nil came.");
        yield return Case("step", Value.List(1, 2), "'arp.Step' takes a finite number, and a list of 2 values came.");
        yield return Case("single", 1e300, "'arp.Single' takes a finite number from -3.4028234663852886E+38 to 3.4028234663852886E+38, and 1E+300 came.");
        yield return Case("channel", 3e9, "'arp.Channel' takes a whole number from -2147483648 to 2147483647, and 3000000000 came.");
        yield return Case("channel", double.NaN, "'arp.Channel' takes a whole number from -2147483648 to 2147483647, and NaN came.");
        yield return Case("channel", "high", "'arp.Channel' takes a whole number from -2147483648 to 2147483647, and the string 'high' came.");
        yield return Case("small", 256, "'arp.Small' takes a whole number from 0 to 255, and 256 came.");
        yield return Case("small", -1, "'arp.Small' takes a whole number from 0 to 255, and -1 came.");
        yield return Case("long", 1e19, "'arp.Long' takes a whole number from -9223372036854775808 to 9223372036854775807, and 1E+19 came.");
        yield return Case("loop", "maybe", "'arp.Loop' takes 1 or 0 (true or false), and the string 'maybe' came.");
        yield return Case("loop", double.NaN, "'arp.Loop' takes 1 or 0 (true or false), and NaN came.");
        yield return Case("label", Value.Nil, "'arp.Label' takes a string, and nil came.");
        yield return Case("label", true, "'arp.Label' takes a string, and true came.");
        yield return Case("direction", "dwn", "'arp.Direction' takes one of Up, Down, UpAndDown (or its number), and the string 'dwn' came; did you mean 'Down'?");
        yield return Case("direction", "sideways", "'arp.Direction' takes one of Up, Down, UpAndDown (or its number), and the string 'sideways' came.");
        yield return Case("direction", 2, "'arp.Direction' takes one of Up, Down, UpAndDown (or its number), and 2 came.");
        yield return Case("parts", 4, "'arp.Parts' takes one of None, Soprano, Alto, Bass (or its number), and 4 came.");
        yield return Case("maybe", "x", "'arp.Maybe' takes a whole number from -2147483648 to 2147483647, and the string 'x' came.");
        yield return Case("contour", Value.List(0, "x"), "'arp.Contour' takes a list whose values are each a whole number from -2147483648 to 2147483647, and the string 'x' came.");
        yield return Case("contour", Value.Nil, "'arp.Contour' takes a list, and nil came.");
        yield return Case("tempo", 4, "'arp.Tempo' takes a number from 5 to 999 (bpm), and 4 came.");
        yield return Case("length", double.NaN, "'arp.Length' takes a number from -6000000000 to 6000000000 (beats or ms), and NaN came.");
        yield return Case("atom", Value.List(1), "'arp.Atom' takes one finite number or string, and a list of 1 value came.");
        yield return Case("step", -1, "'arp.Step' refused -1: A step is longer than nothing.");
        yield return Case("doubled", 1, "'arp.Doubled' is read-only: it can be got, not set.");
        yield return Case("once", 1, "'arp.Once' is read-only: it can be got, not set.");
        yield return Case("fixed", 1, "'arp.Fixed' is read-only: it can be got, not set.");
        yield return Case("setPitchField", 1, "'arp.SetPitchField' is a method: call it instead of setting it.");
        yield return Case("rule", 1, "'arp.rule' is of type Func<Int32>, which the outside has no value for; numbers, bools, strings, enums and lists of them can be got and set.");
    }

    [TestCaseSource(nameof(Settings))]
    public void Set_WhatDoesNotFit_SaysWhyAndChangesNothing(string member, Value given, string sentence)
    {
        var before = (voice.Step, voice.Channel, voice.Loop, voice.Label, voice.Direction, voice.Contour);
        Assert.That(() => control.Set(member, given), Throws.TypeOf<ControlException>().With.Message.EqualTo(sentence));
        Assert.That((voice.Step, voice.Channel, voice.Loop, voice.Label, voice.Direction, voice.Contour), Is.EqualTo(before));
    }

    [Test]
    public void Set_WrongNumberOfValues_SaysHowMany()
    {
        Assert.That(() => control.Set("step", 1, 2, 3), Refusal("'arp.Step' takes one value, and 3 values came."));
        Assert.That(() => control.Set("step"), Refusal("'arp.Step' takes one value, and no values came."));
    }

    [Test]
    public void Set_ListsTooDeep_AreRefused()
    {
        Value deep = Value.List(Value.List(Value.List(Value.List(1))));
        Assert.That(() => control.Set("anything", deep, 2), Refusal("'arp.Anything' takes lists at most 4 deep in each other, and a deeper one came."));
        Assert.That(() => control.Call("setPitchField", deep, 2), Refusal("'arp.SetPitchField' takes lists at most 4 deep in each other as 'classes', and a deeper one came."));
    }

    [Test]
    public void AnyUse_OfAnUnknownMember_OffersTheNearest()
    {
        const string Start = "There is no member of 'arp' named 'stepp'; did you mean 'Step'? Known: Volume, ";
        Assert.That(() => control.Get("stepp"), Throws.TypeOf<ControlException>().With.Message.StartsWith(Start));
        Assert.That(() => control.Set("stepp", 1), Throws.TypeOf<ControlException>().With.Message.StartsWith(Start));
        Assert.That(() => control.Call("stepp"), Throws.TypeOf<ControlException>().With.Message.StartsWith(Start));
    }

    [TestCase("setPitchField", "'arp.SetPitchField' is a method: call it instead of getting it.")]
    [TestCase("hidden", "'arp.Hidden' can be set, not got.")]
    [TestCase("faulty", "'arp.Faulty' cannot be got: Nothing to see.")]
    public void Get_WhatCannotBeGot_SaysWhy(string member, string sentence) => Assert.That(() => control.Get(member), Refusal(sentence));

    [Test]
    public void Get_OfAnEndlessList_IsRefused()
    {
        static IEnumerable<int> Count()
        {
            for (var i = 0; ; i++)
                yield return i;
        }
        voice.Endless = Count();
        Assert.That(() => control.Get("endless"), Refusal("'arp.Endless' cannot be got: A list of more than 4096 values cannot be sent."));
    }

    private static IEnumerable<TestCaseData> Calls()
    {
        static TestCaseData Case(string member, Value arguments, string sentence) => new TestCaseData(member, arguments, sentence).SetArgDisplayNames(member, arguments.ToString());
        yield return Case("step", [], "'arp.Step' is a value: get or set it instead of calling it.");
        yield return Case("add", [], "'arp.Add' takes 1 to 2 arguments (left: int, [right: int]), and no arguments came.");
        yield return Case("add", [1, 2, 3], "'arp.Add' takes 1 to 2 arguments (left: int, [right: int]), and 3 arguments came.");
        yield return Case("add", [1, "x"], "'arp.Add' takes a whole number from -2147483648 to 2147483647 as 'right', and the string 'x' came.");
        yield return Case("end", [1], "'arp.End' takes no arguments, and 1 argument came.");
        yield return Case("say", [1, 2, 3], "'arp.Say' takes 1 argument (whole: int) or 1 argument (real: float) or 1 argument (text: string) or 2 arguments (text: string, way: enum), and 3 arguments came.");
        yield return Case("setRows", [], "'arp.SetRows' takes 1 or more arguments (rows: list…), and no arguments came.");
        yield return Case("setPitchField", [0, "x"], "'arp.SetPitchField' takes a list whose values are each a whole number from -2147483648 to 2147483647 as 'classes', and the string 'x' came.");
        yield return Case("load", ["a.mid"], "'arp.Load' failed: There is no file a.mid.");
        yield return Case("later", [], "'arp.later' is asynchronous, and a control's methods answer at once, between two steps; let it begin the work, and keep the result in a property to be got later.");
        yield return Case("swap", [1], "'arp.swap' has the parameter 'one' of type Int32&, which the outside has no value for; numbers, bools, strings, enums and lists of them can be given.");
        yield return Case("echo", [1], "'arp.echo' is generic, and a call from outside names no type; give it parameters of plain types.");
        yield return Case("take", [1], "'arp.take' has the parameter 'other' of type Voice, which the outside has no value for; numbers, bools, strings, enums and lists of them can be given.");
    }

    [TestCaseSource(nameof(Calls))]
    public void Call_WhatDoesNotFit_SaysWhy(string member, Value arguments, string sentence) =>
        Assert.That(() => control.Call(member, arguments.Items), Refusal(sentence));

    private static NUnit.Framework.Constraints.EqualStringConstraint Refusal(string sentence) =>
        Throws.TypeOf<ControlException>().With.Message.EqualTo(sentence);
}
