using Tactus.Hosting;

namespace Tactus.Tests.Bindings.Hosting;

/// <summary>Presets outlive the performance in a file beside the piece, and whatever is wrong with that file is said in one sentence.</summary>
public sealed class PresetFileTests
{
    private readonly TemporaryFolder folder = new();

    [OneTimeTearDown]
    public void Delete() => folder.Dispose();

    [Test]
    public void Write_ThenRead_IsTheSame()
    {
        var path = Path.Combine(folder.Path, "same.presets.json");
        var preset = new Preset("söft \"1\"", [new("arp", "Step", .25), new("arp", "Count", 3), new("arp", "On", true), new("arp", "Word", "é"), new("arp", "No", Value.Nil), new("m1", "List", [0, Value.List(1.5)])]);
        PresetFile.Write(path, [preset]);
        var read = PresetFile.Read(path).Single();
        Assert.That(read.Name, Is.EqualTo(preset.Name));
        Assert.That(read.Values, Is.EqualTo(preset.Values));
        Assert.That(Directory.GetFiles(folder.Path, "*.new"), Is.Empty);
    }

    [Test]
    public void Beside_APiece_HasItsName() => Assert.That(PresetFile.Beside(Path.Combine("a", "arpeggiator.cs")), Is.EqualTo(Path.Combine("a", "arpeggiator.presets.json")));

    [Test]
    public void Read_OfNoFile_IsNothing() => Assert.That(PresetFile.Read(Path.Combine(folder.Path, "none.presets.json")), Is.Empty);

    [TestCase("", "line 1 is not JSON")]
    [TestCase("{\n\"version\": 1,\n\"presets\": {\n", "line 4 is not JSON")]
    [TestCase("[]", "the file is an object in braces; an array came.")]
    [TestCase("{}", "it does not say its version; a file of presets begins with \"version\": 1.")]
    [TestCase("{\"version\": 2, \"presets\": {}}", "it is of version 2, and this Tactus knows 1; bring Tactus up to date.")]
    [TestCase("{\"version\": 1}", "it has no \"presets\".")]
    [TestCase("{\"version\": 1, \"presets\": {\"a\": 3}}", "preset 'a' is an object in braces; a number came.")]
    [TestCase("{\"version\": 1, \"presets\": {\"a\": {\"arp\": null}}}", "control 'arp' of preset 'a' is an object in braces; null came.")]
    [TestCase("{\"version\": 1, \"presets\": {\"a\": {\"arp\": {\"step\": {}}}}}", "'arp.step' of preset 'a' is a number, true or false, a string, null, or an array of those at most 4 deep; an object came.")]
    [TestCase("{\"version\": 1, \"presets\": {\"a\": {\"arp\": {\"step\": [[[[[1]]]]]}}}}", "'arp.step' of preset 'a' is a number, true or false, a string, null, or an array of those at most 4 deep; an array came.")]
    public void Read_OfAnythingElse_SaysWhat(string text, string sentence)
    {
        var path = folder.Write("broken.presets.json", text);
        Assert.That(() => PresetFile.Read(path), Throws.TypeOf<HostingException>().With.Message.StartsWith($"{path} cannot be understood: ").And.Message.Contains(sentence));
    }

    [Test]
    public async Task Keeper_OfABrokenFile_DoesNotWriteOverIt()
    {
        var path = folder.Write("kept.presets.json", "{ mine");
        var piece = new Piece("kept");
        var keeper = PresetKeeper.Load(piece, Path.ChangeExtension(path, null)[..^".presets".Length] + ".cs");
        Assert.That(keeper.Fault, Does.StartWith($"{path} cannot be understood: line 1"));
        keeper.Keep();
        piece.Presets.Save("new");
        Assert.That(await piece.Presets.Written!(), Does.Contain("is not written over").And.Contain("Mend it or move it away"));
        Assert.That(File.ReadAllText(path), Is.EqualTo("{ mine"));
    }

    [Test]
    public async Task Keeper_WhereNothingCanBeWritten_SaysWhy()
    {
        var piece = new Piece("nowhere");
        var keeper = PresetKeeper.Load(piece, Path.Combine(folder.Path, "no", "such", "folder.cs"));
        keeper.Keep();
        piece.Presets.Save("new");
        Assert.That(await piece.Presets.Written!(), Does.StartWith("The presets are kept only as long as the piece plays, because").And.Contain("folder.presets.json cannot be written"));
        Assert.That(piece.Presets.Names, Is.EqualTo(new[] { "new" }));
    }

    [Test]
    public async Task Build_OfAPieceWithPresets_HasThem()
    {
        var source = new PieceSource("piece", piece => piece.Control("lamp", new Sessions.Lamp()), Path.Combine(folder.Path, "piece.cs"));
        var first = source.Build(1, null, out var keeper);
        keeper!.Keep();
        first.FindControl("lamp")!.Set("brightness", 7);
        first.Presets.Save("bright");
        Assert.That(await first.Presets.Written!(), Is.Null);
        var second = source.Build(1, null);
        second.Presets.Recall("bright");
        Assert.That(second.FindControl("lamp")!.Get("brightness").AsInt, Is.EqualTo(7));
    }
}
