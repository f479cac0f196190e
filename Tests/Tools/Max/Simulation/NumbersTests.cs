using Tactus.Hosting;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>Arithmetic, as patch-format.md section 8 types it.</summary>
internal sealed class NumbersTests
{
    [TestCase("+ 2", "3", "5")]
    [TestCase("+ 2", "3.9", "5")]
    [TestCase("+ 2.", "3", "5.")]
    [TestCase("- 2", "3", "1")]
    [TestCase("* 0.5", "3", "1.5")]
    [TestCase("/ 2", "7", "3")]
    [TestCase("/ 0", "7", "0")]
    [TestCase("% 4", "7", "3")]
    [TestCase("!- 10", "3", "7")]
    [TestCase("!/ 1.", "4", "0.25")]
    [TestCase("> 2", "3", "1")]
    [TestCase("<= 2", "3", "0")]
    [TestCase("== 3", "3", "1")]
    [TestCase("!= 3", "3", "0")]
    [TestCase("&& 1", "0", "0")]
    [TestCase("|| 1", "0", "1")]
    [TestCase("abs", "-3", "3")]
    [TestCase("abs", "-3.5", "3")]
    [TestCase("abs 0.", "-3.5", "3.5")]
    [TestCase("ftom", "441.", "69")]
    [TestCase("ftom 0.", "440.", "69.")]
    [TestCase("clip 0 10", "12", "10")]
    [TestCase("clip 0. 10.", "-1", "0")]
    [TestCase("clip 3", "7", "3")]
    [TestCase("split 0 10", "2.5", "2")]
    [TestCase("split 0. 10.", "2.5", "2.5")]
    [TestCase("scale 0 127 0. 1.", "127", "1.")]
    [TestCase("scale 0 10 0 100", "15", "150")]
    [TestCase("int", "3.9", "3")]
    [TestCase("float", "3", "3.")]
    [TestCase("expr $i1 * 2 + 1", "3", "7")]
    [TestCase("expr $f1 / 2", "3", "1.5")]
    [TestCase("expr $i1 / 2", "3", "1")]
    [TestCase("expr max($f1\\, 5.) - min(1\\, 2)", "3", "4.")]
    [TestCase("expr ($i1 > 2) && !($i1 == 4)", "3", "1")]
    [TestCase("if $i1 > 2 then 1 $i1 else no", "3", "1 3")]
    [TestCase("if $i1 > 2 then 1 else no $f1", "1", "no 1.")]
    public void Number_InTheLeftInlet_GivesTheResult(string text, string input, string result)
    {
        using var bench = Bench.Of(text).Send(0, input);
        Assert.That(bench.Heard, Is.EqualTo([$"0: {result}"]));
    }

    [Test]
    public void RightInlet_WhenSet_OnlyStores()
    {
        using var bench = Bench.Of("+").Send(1, "10").Send(0, "1", "bang").Send(0, "3 4");
        Assert.That(bench.Heard, Is.EqualTo(["0: 11", "0: 11", "0: 7"]), "a list fills both, right first");
    }

    [Test]
    public void Split_AtItsBounds_SendsLeftWithinAndRightWithout()
    {
        using var bench = Bench.Of("split 0 10").Send(0, "0", "10", "11");
        Assert.That(bench.Heard, Is.EqualTo(["0: 0", "0: 10", "1: 11"]));
    }

    [Test]
    public void If_WithOut2_SendsThere()
    {
        using var bench = Bench.Of("if $i1 then out2 yes else no").Send(0, "1", "0");
        Assert.That(bench.Heard, Is.EqualTo(["1: yes", "0: no"]));
    }

    [Test]
    public void Expr_ThatCannotBeRead_SaysFromWhere() =>
        Assert.That(() => Bench.Of("expr $i1 + * 2"), Throws.TypeOf<HostingException>().With.Message.Contains("cannot be read from '* 2' on"));

    [Test]
    public void Random_OfTheSameSeed_GivesTheSame()
    {
        using var one = Bench.Of("random 100 7").Send(0, "bang", "bang", "bang");
        using var two = Bench.Of("random 100 7").Send(0, "bang", "bang", "bang");
        Assert.That(one.Heard, Is.EqualTo(two.Heard));
    }
}
