namespace Tactus.Tests.Controls;

public sealed class ValueTests
{
    [Test]
    public void Default_OfAValue_IsNil() => Assert.That((default(Value).Kind, default(Value) == Value.Nil), Is.EqualTo((ValueKind.Nil, true)));

    [Test]
    public void Conversion_FromPlainTypes_KeepsTheKind()
    {
        Value[] values = [true, 7, 7L, .5, .5f, "word", (string?)null, new Value[] { 1, 2 }];
        Assert.That(values.Select(value => value.Kind), Is.EqualTo(new[]
        {
            ValueKind.Bool, ValueKind.Int, ValueKind.Int, ValueKind.Float, ValueKind.Float, ValueKind.String, ValueKind.Nil, ValueKind.List,
        }));
    }

    [Test]
    public void AsInt_OfAFloat_RoundsTowardsZero()
    {
        Value up = 2.9, down = -2.9, nan = double.NaN, far = 1e300;
        Assert.That(new[] { up.AsInt, down.AsInt, nan.AsInt, far.AsInt }, Is.EqualTo(new long[] { 2, -2, 0, 0 }));
    }

    [Test]
    public void AsBool_OfAnyKind_IsTrueForNumbersOtherThanZeroOnly()
    {
        Value[] values = [true, 1, .5, false, 0, 0.0, "true", Value.Nil, new Value[] { 1 }];
        Assert.That(values.Select(value => value.AsBool), Is.EqualTo(new[] { true, true, true, false, false, false, false, false, false }));
    }

    [Test]
    public void Equals_SameContents_IsTrueAndHashesAlike()
    {
        Value left = [1, .5, "a", [2, 3]];
        Value right = [1, .5, string.Concat("", 'a'), [2, 3]];
        Assert.That((left == right, left.GetHashCode() == right.GetHashCode()), Is.EqualTo((true, true)));
    }

    [Test]
    public void Equals_OtherKindOrContents_IsFalse()
    {
        Value one = 1, oneAsFloat = 1.0, yes = true, list = [1], longer = [1, 2], text = "1";
        Value[] all = [one, oneAsFloat, yes, list, longer, text, Value.Nil];
        Assert.That(all.Distinct().Count(), Is.EqualTo(all.Length));
    }

    [TestCase(4, true)]
    [TestCase(5, false)]
    public void List_Deeper_IsRefusedBeyondTheLimit(int depth, bool allowed)
    {
        Value Nest() => Enumerable.Range(0, depth).Aggregate((Value)1, (inner, _) => Value.List(inner));
        if (allowed)
            Assert.That(Nest().Depth, Is.EqualTo(depth));
        else
            Assert.That(Nest, Throws.ArgumentException.With.Message.StartsWith("Lists stand at most 4 deep in each other, and this one would be 5 deep"));
    }

    [Test]
    public void ToString_OfAnyKind_WritesAsMaxDoes()
    {
        Value value = [true, 60, .25, "c major", [1, [2, "x"]], Value.Nil, ""];
        Assert.That(value.ToString(), Is.EqualTo("1 60 0.25 \"c major\" [ 1 [ 2 x ] ] nil \"\""));
        Assert.That(Value.Nil.ToString(), Is.Empty);
    }

    [Test]
    public void FromAtoms_OneOrSeveral_AreAScalarOrAList()
    {
        Assert.That(Value.FromAtoms([60]), Is.EqualTo((Value)60));
        Assert.That(Value.FromAtoms([60, .5, "x"]), Is.EqualTo(Value.List(60, .5, "x")));
        Assert.That(Value.FromAtoms([]), Is.EqualTo(Value.List()));
    }

    [Test]
    public void ToAtoms_OfListsAndNil_FlattensAndLeavesOut()
    {
        Value value = [1, [2.5, ["x"]], true, Value.Nil];
        Assert.That(value.ToAtoms(), Is.EqualTo(new Atom[] { 1, 2.5, "x", 1 }));
    }

    [Test]
    public void ToAtom_OfAList_SaysWhatToDo() =>
        Assert.That(() => Value.List(1).ToAtom(), Throws.InvalidOperationException.With.Message.EqualTo("A list value is not one atom; ToAtoms() gives all of its atoms."));

    [FsCheck.NUnit.Property]
    public bool Numbers_ThroughAtomsAndBack_StayTheSame(long whole, double real) =>
        Value.FromAtoms(((Value)whole).ToAtoms()) == whole && Value.FromAtoms(((Value)real).ToAtoms()) == real;

    [Test]
    public void Numbers_HeldAndRead_AllocateNothing()
    {
        static double Sum()
        {
            var sum = 0.0;
            for (var i = 0; i < 1000; i++)
            {
                Value whole = i, real = i * .5, yes = true;
                sum += whole.AsFloat + real.AsFloat + yes.AsInt + (whole == real ? 1 : 0);
            }
            return sum;
        }
        Sum();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sum();
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
