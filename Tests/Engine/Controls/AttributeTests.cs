namespace Tactus.Tests.Controls;

/// <summary>What attributes say of a control, and what comes of it for those who get, set and call.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class AttributeTests
{
    private readonly Synth synth = new();
    private readonly Control control;

    public AttributeTests() => control = new("synth", synth);

    [Test]
    public void Traits_OfAMember_AreWhatItsAttributesSay() =>
        Assert.That(TraitsOf("cutoff"), Is.EqualTo(new ControlTraits
        {
            Label = "Cut-off",
            Doc = "Where the filter closes.",
            Minimum = 20,
            Maximum = 20_000,
            Step = 10,
            Unit = "Hz",
            Curve = Curve.Exponential,
            Clamp = true,
            Default = 440,
        }));

    [Test]
    public void Traits_OfAMemberWithoutAttributes_AreNone() => Assert.That(TraitsOf("plain"), Is.EqualTo(ControlTraits.None));

    [Test]
    public void Traits_OfABoundAtInfinity_HaveNoBoundThere()
    {
        Assert.That((TraitsOf("gain").Minimum, TraitsOf("gain").Maximum), Is.EqualTo(((double?)null, (double?)6)));
        Assert.That(() => control.Set("gain", 7), Refusal("'synth.Gain' takes a number up to 6 (dB), and 7 came."));
    }

    [Test]
    public void Traits_OfATempo_AreItsTypesOwn() =>
        Assert.That((TraitsOf("tempo").Minimum, TraitsOf("tempo").Maximum, TraitsOf("tempo").Unit), Is.EqualTo(((double?)Tempo.MinBpm, (double?)Tempo.MaxBpm, "bpm")));

    [Test]
    public void Traits_OfAnOverride_AreTheBasesOwn() => Assert.That(new Control("loud", new Loud()).Type.Find("cutoff")!.Traits.Unit, Is.EqualTo("Hz"));

    [Test]
    public void Traits_OfMethodsAndParameters_AreDescribed()
    {
        var method = control.Type.Find("fade")!;
        Assert.That((method.Traits.Label, method.Traits.Doc), Is.EqualTo(("Fade out", (string?)"Slowly.")));
        Assert.That(method.Parameters![0].Traits, Is.EqualTo(new ControlTraits { Minimum = 0, Maximum = 64, Unit = "beats", Default = 4.0 }));
        Assert.That(method.Parameters[1].Options, Is.EqualTo(new[] { "Up", "Down", "UpAndDown" }));
        Assert.That(method.Parameters[1].Traits.Default, Is.EqualTo((Value)"Down"));
    }

    [Test]
    public void Traits_OfTheClass_AreTheControls() =>
        Assert.That((control.Type.Traits.Label, control.Type.Traits.Doc), Is.EqualTo(("A synth", (string?)"Makes sound.")));

    [Test]
    public void Element_OfAList_IsWhatItHolds()
    {
        Assert.That((control.Type.Find("levels")!.Element, control.Type.Find("ways")!.Element, control.Type.Find("plain")!.Element), Is.EqualTo(("float", "enum", (string?)null)));
        Assert.That(control.Type.Find("ways")!.Options, Is.EqualTo(new[] { "Up", "Down", "UpAndDown" }));
    }

    [Test]
    public void Members_WithAnOrder_StandByIt() =>
        Assert.That(control.Type.Members.Where(member => member.Kind == ControlMemberKind.Value).Select(member => member.Name).Take(2), Is.EqualTo(new[] { "First", "Cutoff" }));

    [Test]
    public void Members_Hidden_AreNotThere()
    {
        Assert.That(control.Type.Members.Select(member => member.Name), Has.No.Member("Secret").And.No.Member("Whisper"));
        Assert.That(() => control.Get("secret"), Refusal("'synth.secret' is hidden from the outside: the composer marked it [Hidden]."));
        Assert.That(() => control.Call("whisper"), Refusal("'synth.whisper' is hidden from the outside: the composer marked it [Hidden]."));
    }

    [Test]
    public void Set_OfAReadOnlyMember_IsRefused()
    {
        Assert.That(control.Type.Find("meter")!.ReadOnly, Is.True);
        Assert.That(() => control.Set("meter", 1), Refusal("'synth.Meter' is read-only: it can be got, not set."));
    }

    [TestCase(10, 20)]
    [TestCase(1e300, 20_000)]
    [TestCase(30, 30)]
    public void Set_OfAClampedMember_TakesTheNearestBound(double given, double held)
    {
        control.Set("cutoff", given);
        Assert.That(synth.Cutoff, Is.EqualTo(held));
    }

    [TestCase(double.NaN, "NaN")]
    [TestCase(double.NegativeInfinity, "-Infinity")]
    public void Set_OfAClampedMember_RefusesWhatIsNoNumber(double given, string came)
    {
        Assert.That(() => control.Set("cutoff", given), Refusal($"'synth.Cutoff' takes a number from 20 to 20000 (Hz), and {came} came."));
        Assert.That(synth.Cutoff, Is.EqualTo(440));
    }

    [TestCase(128)]
    [TestCase(-1)]
    public void Set_OutOfRange_IsRefusedWithTheRange(int given)
    {
        Assert.That(() => control.Set("pitch", given), Refusal($"'synth.Pitch' takes a whole number from 0 to 127, and {given} came."));
        Assert.That(synth.Pitch, Is.EqualTo(60));
    }

    [Test]
    public void Set_OfAWholeNumber_LosesItsFractionFirst()
    {
        control.Set("pitch", 127.9);
        Assert.That(synth.Pitch, Is.EqualTo(127));
    }

    [Test]
    public void Set_OfAnotherType_IsRefusedWithTheRange() =>
        Assert.That(() => control.Set("pitch", "high"), Refusal("'synth.Pitch' takes a whole number from 0 to 127, and the string 'high' came."));

    [Test]
    public void Set_OfANullable_KeepsToTheRangeAndTakesNil()
    {
        Assert.That(() => control.Set("maybe", 9), Refusal("'synth.Maybe' takes a whole number from 1 to 8, and 9 came."));
        control.Set("maybe", 8);
        control.Set("maybe", Value.Nil);
        Assert.That(synth.Maybe, Is.Null);
    }

    [Test]
    public void Set_WithNoValue_IsNothingWhereThatIsOne()
    {
        synth.Maybe = 3;
        control.Set("maybe");
        Assert.That(synth.Maybe, Is.Null);
        Assert.That(() => control.Set("pitch"), Refusal("'synth.Pitch' takes one value, and no values came."));
    }

    [Test]
    public void Set_OfAList_HoldsEachNumberToTheRange()
    {
        Assert.That(() => control.Set("levels", 0, 2), Refusal("'synth.Levels' takes a list whose values are each a number from 0 to 1, and 2 came."));
        Assert.That(synth.Levels, Is.EqualTo(new[] { .5 }));
        control.Set("levels", 0, 1);
        Assert.That(synth.Levels, Is.EqualTo(new[] { 0, 1 }));
    }

    [Test]
    public void Call_WithAnArgumentOutOfRange_IsRefusedWithTheRange()
    {
        Assert.That(() => control.Call("fade", 65), Refusal("'synth.Fade' takes a number from 0 to 64 (beats) as 'over', and 65 came."));
        Assert.That(control.Call("fade", 64).AsFloat, Is.EqualTo(64));
        Assert.That(control.Call("fade").AsFloat, Is.EqualTo(4));
        Assert.That(control.Call("jump", 200).AsInt, Is.EqualTo(127), "this one clamps");
    }

    [Test]
    public void Default_WhereNothingIsSaid_IsWhatTheMemberBeganWith()
    {
        synth.Plain = 9;
        Assert.That(control.DefaultOf(control.Type.Find("plain")!), Is.EqualTo((Value)3));
        Assert.That(control.DefaultOf(control.Type.Find("cutoff")!), Is.EqualTo((Value)440), "what the attribute says goes first");
        Assert.That(control.DefaultOf(control.Type.Find("fade")!), Is.Null);
        Assert.That(control.DefaultOf(control.Type.Find("meter")!), Is.Null, "nobody can bring back what cannot be set");
    }

    private ControlTraits TraitsOf(string member) => control.Type.Find(member)!.Traits;

    private static NUnit.Framework.Constraints.EqualStringConstraint Refusal(string sentence) => Throws.TypeOf<ControlException>().With.Message.EqualTo(sentence);

    [Label("A synth"), Doc("Makes sound.")]
    private class Synth
    {
        [Label("Cut-off"), Doc("Where the filter closes."), Range(20, 20_000, Curve = Curve.Exponential, Clamp = true), Step(10), Unit("Hz"), Default(440)]
        public virtual double Cutoff { get; set; } = 440;

        public int Plain { get; set; } = 3;

        [Range(double.NegativeInfinity, 6), Unit("dB")]
        public float Gain { get; set; }

        [Range(0, 127)]
        public int Pitch { get; set; } = 60;

        [Range(1, 8)]
        public int? Maybe { get; set; }

        [Range(0, 1)]
        public double[] Levels { get; set; } = [.5];

        public Direction[] Ways { get; set; } = [];

        public Tempo Tempo { get; set; } = Tempo.Default;

        [ReadOnly]
        public double Meter { get; set; }

        [Hidden]
        public int Secret { get; set; }

        [Order(-1)]
        public int First { get; set; }

        [Label("Fade out"), Doc("Slowly.")]
        public double Fade([Range(0, 64), Unit("beats")] double over = 4, Direction way = Direction.Down) => over + (way == Direction.Up ? 1 : 0);

        public int Jump([Range(0, 127, Clamp = true)] int to) => to;

        [Hidden]
        public void Whisper() => Secret++;
    }

    private sealed class Loud : Synth
    {
        public override double Cutoff { get; set; } = 20;
    }
}
