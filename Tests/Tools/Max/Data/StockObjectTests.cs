using Tactus.Tools.Max.Data;
using Tactus.Tools.Max.Patches;

namespace Tactus.Tests.Tools.Max.Data;

/// <summary>The ports of Max's own objects, as their arguments make them.</summary>
[TestFixture]
public sealed class StockObjectTests
{
    private static readonly Version Nine = new(9, 1), Eight = new(8, 5);

    [TestCase("t b i f l clear", "1/5")]
    [TestCase("trigger", "1/2")]
    [TestCase("pack 0 0. @x", "3/1")]
    [TestCase("unpack 0 0 s", "1/3")]
    [TestCase("route a b", "3/3")]
    [TestCase("sel 1", "2/2")]
    [TestCase("pipe 0 0 500", "3/2")]
    [TestCase("pipe 500 @quantize 1", "2/1")]
    [TestCase("makenote 100 4n 1", "4/3")]
    [TestCase("gate 3 1", "2/3")]
    [TestCase("switch 4", "5/1")]
    [TestCase("zl.slice 3", "2/2")]
    [TestCase("sprintf set %s-%i %%", "2/1")]
    [TestCase("expr $i1 + $f3", "3/1")]
    [TestCase("if $i1 > 5 then out2 $i1", "1/2")]
    [TestCase("r name", "0/1")]
    [TestCase("r", "1/1")]
    [TestCase("dict.unpack a: b:", "1/3")]
    [TestCase("dict.pack a: b:1", "3/1")]
    [TestCase("list.rev", "2/2")]
    [TestCase("transport", "2/9")]
    [TestCase("metro 500", "2/1")]
    [TestCase("jweb", "1/1")]
    public void PortsOf_Arguments_AreWhatMaxGives(string text, string ports) => Assert.That(Ports(text, Nine), Is.EqualTo([ports]));

    [Test]
    public void PortsOf_AnArgumentOfAnInstance_AreNotKnown() => Assert.That(Ports("gate #1", Nine), Is.Empty);

    [Test]
    public void PortsOf_AnOlderMax_TakeWhatItGave() => Assert.That(Ports("dict", Eight), Is.EqualTo(["2/5", "2/4"]));

    [TestCase("t b 1 2. l", "bang,int,float,")]
    [TestCase("unpack 0 0. s", "int,float,")]
    [TestCase("sel 1 2", "bang,bang,")]
    [TestCase("makenote 100 250", "float,float")]
    public void TypesOf_Arguments_AreWhatMaxWrites(string text, string types)
    {
        var words = BoxText.Parse(text);
        Assert.That(ObjectCatalog.Find(words.Name)!.TypesOf(words, types.Split(',').Length).Select(list => string.Join(',', list)), Is.EqualTo([types]));
    }

    [TestCase("metro", true)]
    [TestCase("mc.cycle~", true)]
    [TestCase("mc.metro", true)]
    [TestCase("Metro", false)]
    [TestCase("mc.nothing", false)]
    public void Knows_AName_LetterForLetter(string name, bool known) => Assert.That(ObjectCatalog.Knows(name), Is.EqualTo(known));

    [Test]
    public void Table_EveryLine_IsUnderstood() => Assert.That(ObjectCatalog.Names.Count(), Is.GreaterThan(1300));

    private static IEnumerable<string> Ports(string text, Version savedBy)
    {
        var words = BoxText.Parse(text);
        return ObjectCatalog.Find(words.Name)!.PortsOf(words, savedBy).Select(ports => $"{ports.Inlets}/{ports.Outlets}");
    }
}
