namespace Tactus.Tests.Controls;

/// <summary>Attributes that make no sense are refused when the control is made, with a sentence that says what to write.</summary>
public sealed class AttributeSenseTests
{
    [TestCase(typeof(Reversed), "'Reversed.Pitch' has a range from 127 to 0; write the least first: [Range(0, 127)].")]
    [TestCase(typeof(Empty), "'Empty.Pitch' has a range from 5 to 5, which leaves nothing to choose; write [Range(least, most)] with the least below the most.")]
    [TestCase(typeof(Unknown), "'Unknown.Gain' has a range from NaN to 1, which leaves nothing to choose; write [Range(least, most)] with the least below the most.")]
    [TestCase(typeof(ThroughZero), "'ThroughZero.Cutoff' has a range from 0 to 100, and on an exponential curve equal ways are equal ratios, which never reach 0; keep the range on one side of 0, or take a linear curve.")]
    [TestCase(typeof(Endless), "'Endless.Cutoff' has a range from 1 to Infinity, and an exponential curve needs two bounds to be spread between; give it both.")]
    [TestCase(typeof(Fractional), "'Fractional.Pitch' has a range from 0.5 to 9, and it is a whole number; write bounds without a fraction.")]
    [TestCase(typeof(BeyondItsType), "'BeyondItsType.Small' has a range from 0 to 300, and its type takes a whole number from 0 to 255; keep the range within that.")]
    [TestCase(typeof(BeyondItsTempo), "'BeyondItsTempo.Tempo' has a range from 1 to 200, and its type takes a number from 5 to 999 (bpm); keep the range within that.")]
    [TestCase(typeof(RangeOfText), "'RangeOfText.Name' has a [Range] and is of type String; a range, a step and a unit are for numbers and lists of numbers.")]
    [TestCase(typeof(StepOfBool), "'StepOfBool.IsOn' has a [Step] and is of type Boolean; a range, a step and a unit are for numbers and lists of numbers.")]
    [TestCase(typeof(UnitOfNothing), "'UnitOfNothing.Rule' has a [Unit] and is of type Action; a range, a step and a unit are for numbers and lists of numbers.")]
    [TestCase(typeof(NoStep), "'NoStep.Gain' has a step of 0; a step is more than 0.")]
    [TestCase(typeof(StepTooFar), "'StepTooFar.Gain' has a step of 2; a step is more than 0, and at most the range's 1.")]
    [TestCase(typeof(DefaultOutside), "'DefaultOutside.Pitch' has the default 128, and takes a whole number from 0 to 127; give it a default that fits.")]
    [TestCase(typeof(DefaultOfAnotherType), "'DefaultOfAnotherType.Pitch' has the default the string 'high', and takes a whole number from -2147483648 to 2147483647; give it a default that fits.")]
    [TestCase(typeof(DefaultOutsideInACall), "'DefaultOutsideInACall.Go(pitch)' has the default 128, and takes a whole number from 0 to 127; give it a default that fits.")]
    [TestCase(typeof(DefaultOfAType), "'DefaultOfAType.Pitch' has a default of type RuntimeType; a default is a number, a bool, a string, an enum's member, or an array of those.")]
    [TestCase(typeof(EmptyLabel), "'EmptyLabel.Go' has an empty [Label]; write something in it, or leave it away.")]
    [TestCase(typeof(ReversedInACall), "'ReversedInACall.Go(pitch)' has a range from 127 to 0; write the least first: [Range(0, 127)].")]
    [TestCase(typeof(BeginsOutside), "'it.Pitch' begins as 0, and takes a whole number from 1 to 127; give it a value within its range.")]
    public void Control_WithAttributesThatMakeNoSense_IsRefused(Type type, string sentence) =>
        Assert.That(() => new Control("it", Activator.CreateInstance(type)!), Throws.ArgumentException.With.Message.EqualTo(sentence));

    [Test]
    public void Control_ThatBeginsOutsideAClampingRange_IsTaken() =>
        Assert.That(() => new Control("it", new ClampedLater()), Throws.Nothing);

    [TestCase(typeof(ManyDefaults))]
    public void Default_OfEveryKind_IsAValue(Type type)
    {
        var found = ControlType.Of(type).Members.Select(member => member.Traits.Default!.Value).ToList();
        Assert.That(found, Is.EqualTo(new Value[] { 1, 2.5, true, "three", "Down", Value.List(0, 4, 7), Value.Nil }));
    }

    private sealed class Reversed { [Range(127, 0)] public int Pitch { get; set; } }

    private sealed class Empty { [Range(5, 5)] public int Pitch { get; set; } }

    private sealed class Unknown { [Range(double.NaN, 1)] public double Gain { get; set; } }

    private sealed class ThroughZero { [Range(0, 100, Curve = Curve.Exponential)] public double Cutoff { get; set; } }

    private sealed class Endless { [Range(1, double.PositiveInfinity, Curve = Curve.Exponential)] public double Cutoff { get; set; } }

    private sealed class Fractional { [Range(.5, 9)] public int? Pitch { get; set; } }

    private sealed class BeyondItsType { [Range(0, 300)] public byte[] Small { get; set; } = []; }

    private sealed class BeyondItsTempo { [Range(1, 200)] public Tempo Tempo { get; set; } = Tempo.Default; }

    private sealed class RangeOfText { [Range(0, 1)] public string Name { get; set; } = ""; }

    private sealed class StepOfBool { [Step(1)] public bool IsOn { get; set; } }

    private sealed class UnitOfNothing { [Unit("Hz")] public Action? Rule { get; set; } }

    private sealed class NoStep { [Step(0)] public double Gain { get; set; } }

    private sealed class StepTooFar { [Range(0, 1), Step(2)] public double Gain { get; set; } }

    private sealed class DefaultOutside { [Range(0, 127, Clamp = true), Default(128)] public int Pitch { get; set; } }

    private sealed class DefaultOfAnotherType { [Default("high")] public int Pitch { get; set; } }

    private sealed class DefaultOutsideInACall { public int Go([Range(0, 127)] int pitch = 128) => pitch; }

    private sealed class DefaultOfAType { [Default(typeof(int))] public int Pitch { get; set; } }

    private sealed class EmptyLabel { [Label(" ")] public int Go() => 1; }

    private sealed class ReversedInACall { public int Go([Range(127, 0)] int pitch) => pitch; }

    private sealed class BeginsOutside { [Range(1, 127)] public int Pitch { get; set; } }

    private sealed class ClampedLater { [Range(1, 127, Clamp = true)] public int Pitch { get; set; } }

    private sealed class ManyDefaults
    {
        [Default(1)]
        public int Int { get; set; }

        [Default(2.5)]
        public double Float { get; set; }

        [Default(true)]
        public bool Bool { get; set; }

        [Default("three")]
        public string Text { get; set; } = "";

        [Default(Direction.Down)]
        public Direction Way { get; set; }

        [Default(new[] { 0, 4, 7 })]
        public int[] List { get; set; } = [];

        [Default(null!)]
        public double? Nothing { get; set; }
    }
}
