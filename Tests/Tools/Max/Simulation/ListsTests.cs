using Tactus.Hosting;

namespace Tactus.Tests.Tools.Max.Simulation;

/// <summary>zl and its kin.</summary>
internal sealed class ListsTests
{
    [TestCase("zl len", "5 6 7", new[] { "0: 3" })]
    [TestCase("zl.rev", "a 2 3", new[] { "0: 3 2 a" })]
    [TestCase("zl slice 1", "note 60 100", new[] { "1: 60 100", "0: note" })]
    [TestCase("zl.slice 5", "1 2", new[] { "0: 1 2" })]
    [TestCase("zl ecils 1", "1 2 3", new[] { "1: 3", "0: 1 2" })]
    [TestCase("zl iter 2", "1 2 3 4 5", new[] { "0: 1 2", "0: 3 4", "0: 5" })]
    [TestCase("zl join 8 9", "1 2", new[] { "0: 1 2 8 9" })]
    [TestCase("zl lookup a b c", "2 0", new[] { "0: c a" })]
    [TestCase("zl nth 2", "7 8 9", new[] { "1: 7 9", "0: 8" })]
    [TestCase("zl.mth 0", "7 8 9", new[] { "1: 8 9", "0: 7" })]
    [TestCase("zl rot 1", "1 2 3", new[] { "0: 3 1 2" })]
    [TestCase("zl rot -1", "1 2 3", new[] { "0: 2 3 1" })]
    [TestCase("zl compare 1 2", "1 2", new[] { "0: 1" })]
    [TestCase("zl compare 1 2", "1 3", new[] { "1: 1", "0: 0" })]
    [TestCase("zl sort", "3 1 2", new[] { "0: 1 2 3" })]
    [TestCase("zl sum", "3 1.5", new[] { "0: 4.5" })]
    [TestCase("zl group 2", "1 2 3", new[] { "0: 1 2" })]
    [TestCase("zl reg", "1 2", new[] { "0: 1 2" })]
    [TestCase("prepend set", "1 2", new[] { "0: set 1 2" })]
    [TestCase("append ticks", "240", new[] { "0: 240 ticks" })]
    [TestCase("tosymbol", "a 1", new[] { "0: a 1" })]
    [TestCase("sprintf %d\\, %s!", "3 you", new[] { "0: 3, you!" })]
    [TestCase("sprintf symout %.2f", "3", new[] { "0: 3.00" })]
    [TestCase("iter", "1 b", new[] { "0: 1", "0: b" })]
    public void List_InTheLeftInlet_BecomesThis(string text, string input, string[] heard)
    {
        using var bench = Bench.Of(text).Send(0, input);
        Assert.That(bench.Heard, Is.EqualTo(heard));
    }

    [Test]
    public void ZlReg_FilledOnTheRight_SpeaksAtABang()
    {
        using var bench = Bench.Of("zl reg").Send(1, "1 2").Send(0, "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1 2"]));
    }

    [Test]
    public void ZlGroup_AtABang_GivesWhatIsLeft()
    {
        using var bench = Bench.Of("zl group 3").Send(0, "1", "2", "bang");
        Assert.That(bench.Heard, Is.EqualTo(["0: 1 2"]));
    }

    [Test]
    public void ZlQueue_AtABang_GivesTheFirst()
    {
        using var bench = Bench.Of("zl queue").Send(0, "1", "2", "bang", "bang");
        Assert.That(bench.Heard, Is.EqualTo(["1: 1", "0: 1", "1: 0", "0: 2"]));
    }

    [Test]
    public void Zl_OfMoreThan256Items_CutsAndSaysSo()
    {
        using var bench = Bench.Of("zl len").Send(0, string.Join(' ', Enumerable.Range(0, 300)));
        Assert.That(bench.Heard, Is.EqualTo(["0: 256"]));
        Assert.That(bench.Errors.Single(), Does.Contain("300"));
    }

    [Test]
    public void Zl_OfAnUnknownMode_IsRefused() =>
        Assert.That(() => Bench.Of("zl slize 1"), Throws.TypeOf<HostingException>().With.Message.Contains("did you mean 'slice'?"));

    [Test]
    public void ToAndFromSymbol_InARow_GiveTheListBack()
    {
        using var one = Bench.Of("tosymbol @separator _").Send(0, "a 1 2.5");
        using var two = Bench.Of("fromsymbol @separator _").Send(0, "a_1_2.5");
        Assert.That((one.Heard[0], two.Heard[0]), Is.EqualTo(("0: a_1_2.5", "0: a 1 2.5")));
    }
}
