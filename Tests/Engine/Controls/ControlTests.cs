namespace Tactus.Tests.Controls;

public sealed class ControlTests
{
    private readonly Voice voice = new();
    private Control control = null!;

    [SetUp]
    public void MakeControl() => control = new("arp", voice);

    [Test]
    public void Set_ThenGet_IsTheValueInTheMembersOwnKind()
    {
        control.Set("step", 2);
        Assert.That((control.Get("step"), voice.Step), Is.EqualTo(((Value)2.0, 2.0)));
    }

    private static IEnumerable<TestCaseData> Settings()
    {
        static TestCaseData Case(string member, Value given, Value expected) => new TestCaseData(member, given, expected).SetArgDisplayNames(member, $"{given.Kind} {given}");
        yield return Case("channel", 7, 7);
        yield return Case("channel", 7.9, 7);
        yield return Case("channel", -7.9, -7);
        yield return Case("channel", true, 1);
        yield return Case("tiny", -128, -128);
        yield return Case("small", 255.99, 255);
        yield return Case("short", short.MinValue, -32768);
        yield return Case("long", long.MaxValue, long.MaxValue);
        yield return Case("huge", long.MaxValue, long.MaxValue);
        yield return Case("single", .5, .5);
        yield return Case("decimal", .1, .1);
        yield return Case("decimal", 3, 3.0);
        yield return Case("volume", true, 1.0);
        yield return Case("loop", 1, true);
        yield return Case("loop", 0, false);
        yield return Case("loop", .5, true);
        yield return Case("loop", false, false);
        yield return Case("loop", "true", true);
        yield return Case("label", "c major", "c major");
        yield return Case("label", 60, "60");
        yield return Case("comment", Value.Nil, Value.Nil);
        yield return Case("direction", "down", "Down");
        yield return Case("direction", "up_and_down", "UpAndDown");
        yield return Case("direction", "up-and-down", "UpAndDown");
        yield return Case("direction", 5, "UpAndDown");
        yield return Case("direction", 1.0, "Down");
        yield return Case("parts", 3, 3);
        yield return Case("parts", "alto", "Alto");
        yield return Case("maybe", 3, 3);
        yield return Case("maybe", Value.Nil, Value.Nil);
        yield return Case("contour", Value.List(1, 2.9, true), Value.List(1, 2, 1));
        yield return Case("contour", 5, Value.List(5));
        yield return Case("contour", Value.List(), Value.List());
        yield return Case("weights", Value.List(1, .5), Value.List(1.0, .5));
        yield return Case("words", Value.List("a", "b"), Value.List("a", "b"));
        yield return Case("endless", Value.List(3), Value.List(3));
        yield return Case("matrix", Value.List(Value.List(.5, .5), Value.List(1.0)), Value.List(Value.List(.5, .5), Value.List(1.0)));
        yield return Case("length", .25, .25);
        yield return Case("place", 4, 4.0);
        yield return Case("tempo", 120, 120.0);
        yield return Case("atom", "x", "x");
        yield return Case("atom", true, 1);
        yield return Case("anything", Value.List(Value.Nil, "x"), Value.List(Value.Nil, "x"));
        yield return Case("field", 4, 4);
    }

    [TestCaseSource(nameof(Settings))]
    public void Set_WhatFits_IsConverted(string member, Value given, Value expected)
    {
        control.Set(member, given);
        Assert.That(control.Get(member), Is.EqualTo(expected));
    }

    [Test]
    public void Set_SeveralValues_AreAList()
    {
        control.Set("contour", 0, 3, 7);
        control.Set("anything", 1, "x");
        Assert.That((string.Join(' ', voice.Contour), control.Get("anything")), Is.EqualTo(("0 3 7", Value.List(1, "x"))));
    }

    [Test]
    public void Set_NoValues_EmptiesAList()
    {
        control.Set("contour");
        Assert.That(voice.Contour, Is.Empty);
    }

    [Test]
    public void Get_OfUlongsAboveLong_IsAFloatRatherThanWrong()
    {
        voice.Huge = ulong.MaxValue;
        Assert.That(control.Get("huge"), Is.EqualTo((Value)1.8446744073709552e19));
    }

    [Test]
    public void Get_OfANullReference_IsNil()
    {
        (voice.Contour, voice.Tempo, voice.Label) = (null!, null!, null!);
        Assert.That(new[] { control.Get("contour"), control.Get("tempo"), control.Get("label") }, Is.All.EqualTo(Value.Nil));
    }

    private static IEnumerable<TestCaseData> Calls()
    {
        static TestCaseData Case(string member, Value arguments, Value answer) => new TestCaseData(member, arguments, answer).SetArgDisplayNames(member, arguments.ToString());
        yield return Case("add", [1, 2], 3);
        yield return Case("add", [1], 11);
        yield return Case("add", [1.9, 2.9], 3);
        yield return Case("say", [5], "int 5");
        yield return Case("say", [5.5], "float 5.5");
        yield return Case("say", ["5"], "text 5");
        yield return Case("say", [true], "int 1");
        yield return Case("say", ["go", "down"], "go Down");
        yield return Case("half", [3], 1.5);
        yield return Case("half", [Value.Nil], Value.Nil);
        yield return Case("fluent", [], Value.Nil);
        yield return Case("end", [], Value.Nil);
    }

    [TestCaseSource(nameof(Calls))]
    public void Call_WithFittingArguments_Answers(string member, Value arguments, Value answer) =>
        Assert.That(control.Call(member, arguments.Items), Is.EqualTo(answer));

    [Test]
    public void Call_AListThatComesLast_GathersTheRest()
    {
        control.Call("setPitchField", 0, 4, 7);
        control.Call("set_pitch_field", Value.List(2, 5));
        control.Call("set-pitch-field");
        control.Call("setSpan", 1, 2);
        control.Call("setRows", Value.List(1, 2), Value.List(3));
        control.Call("setRows", [Value.List(Value.List(1, 2))]);
        Assert.That(voice.Heard, Is.EqualTo(new[] { "field 0 4 7", "field 2 5", "field ", "span 2", "rows 2/1", "rows 2" }));
    }

    [Test]
    public void Changed_AfterSetAndCall_IsCalledAndNotAfterGetOrARefusal()
    {
        var heard = new List<string>();
        control.Changed += (source, member) => heard.Add($"{source.Name}.{member.Name}");
        control.Set("step", 1);
        control.Call("end");
        control.Get("step");
        Assert.That(() => control.Set("step", -1), Throws.TypeOf<ControlException>());
        Assert.That(heard, Is.EqualTo(new[] { "arp.Step", "arp.End" }));
    }

    [Test]
    public void New_WithoutAName_IsRefused() => Assert.That(() => new Control(" ", voice), Throws.ArgumentException);

    [FsCheck.NUnit.Property]
    public bool Doubles_SetAndGot_AreTheSame(FsCheck.NormalFloat number) => RoundTrips("volume", number.Get);

    [FsCheck.NUnit.Property]
    public bool Singles_SetAndGot_AreTheSame(float number) => !float.IsFinite(number) || RoundTrips("single", (double)number);

    [FsCheck.NUnit.Property]
    public bool Longs_SetAndGot_AreTheSame(long number) => RoundTrips("long", number);

    [FsCheck.NUnit.Property]
    public bool Strings_SetAndGot_AreTheSame(FsCheck.NonNull<string> text) => RoundTrips("label", text.Get);

    [FsCheck.NUnit.Property]
    public bool Lists_SetAndGot_AreTheSame(int[] numbers, FsCheck.NonNull<string>[] words) =>
        RoundTrips("contour", Array.ConvertAll(numbers, number => (Value)number)) && RoundTrips("words", Array.ConvertAll(words, word => (Value)word.Get));

    [FsCheck.NUnit.Property]
    public bool Floats_SetToAnInt_LoseTheirFractionOrAreRefused(double number)
    {
        try
        {
            control.Set("channel", number);
            return voice.Channel == Math.Truncate(number);
        }
        catch (ControlException)
        {
            return !(Math.Truncate(number) is >= int.MinValue and <= int.MaxValue);
        }
    }

    private bool RoundTrips(string member, Value value)
    {
        control.Set(member, value);
        return control.Get(member) == value;
    }
}
