using System.Globalization;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Presets, undo and redo as performers ask for them.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PresetDeskTests
{
    private readonly Lamp lamp = new();

    [Test]
    public async Task Presets_SavedAndRecalled_AreToldToEveryone()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var (one, two) = (await stage.JoinAsync(), await stage.JoinAsync());
        lamp.Brightness = 7;
        Assert.That(await AskAsync(stage, one, 12, "save", "bright"), Is.EqualTo("[37,9,true,nil]"));
        Assert.That(await two.HearNextAsync(46), Is.EqualTo("[46,[\"bright\"]]"));
        lamp.Brightness = 0;
        Assert.That(await AskAsync(stage, two, 12, "recall", "bright"), Is.EqualTo("[37,9,true,nil]"));
        Assert.That(lamp.Brightness, Is.EqualTo(7));
        Assert.That(await one.HearNextAsync(47), Is.EqualTo("[47,\"1.1: lamp.Brightness\",nil]"));
        Assert.That(await AskAsync(stage, one, 13, "undo"), Is.EqualTo("[37,9,true,\"1.1: lamp.Brightness\"]"));
        Assert.That(lamp.Brightness, Is.Zero);
        Assert.That(await two.HearNextAsync(47), Is.EqualTo("[47,\"1.1: lamp.Brightness\",nil]"));
        Assert.That(await two.HearNextAsync(47), Is.EqualTo("[47,nil,\"1.1: lamp.Brightness\"]"));
        Assert.That(await AskAsync(stage, one, 13, "redo"), Is.EqualTo("[37,9,true,\"1.1: lamp.Brightness\"]"));
        Assert.That(await AskAsync(stage, one, 13, "list"), Is.EqualTo("[37,9,true,[\"1.1: lamp.Brightness\"]]"));
        Assert.That(await AskAsync(stage, one, 12, "list"), Is.EqualTo("[37,9,true,[\"bright\"]]"));
        Assert.That(await AskAsync(stage, one, 12, "morph", "bright", 2), Is.EqualTo("[37,9,true,nil]"));
        Assert.That(await AskAsync(stage, one, 12, "morph", "bright", "bright", 2.5), Is.EqualTo("[37,9,true,nil]"));
        Assert.That(await AskAsync(stage, one, 12, "delete", "bright"), Is.EqualTo("[37,9,true,nil]"));
        Assert.That(stage.Piece.Presets.Names, Is.Empty);
    }

    [Test]
    public async Task History_AfterARefusedSetAndARightOne_IsTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SetAsync(stage, one, "bright");
        await SetAsync(stage, one, 5);
        Assert.That(await NewsAsync(stage, one), Is.EqualTo(new[] { "[47,\"1.1: lamp.Brightness\",nil]" }));
    }

    [Test]
    public async Task History_AfterAValueWasSetBackInItsBar_IsToldToBeEmpty()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        await SetAsync(stage, one, 5);
        await SetAsync(stage, one, 6);
        await SetAsync(stage, one, 0);
        Assert.That(await NewsAsync(stage, one), Is.EqualTo(new[] { "[47,\"1.1: lamp.Brightness\",nil]", "[47,nil,nil]" }));
    }

    [Test]
    public async Task History_AfterAMorphByItself_IsTold()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        lamp.Brightness = 7;
        await AskAsync(stage, one, 12, "save", "bright");
        lamp.Brightness = 0;
        await AskAsync(stage, one, 12, "morph", "bright", 2);
        stage.Step(300);
        Assert.That(lamp.Brightness, Is.EqualTo(7));
        Assert.That(await NewsAsync(stage, one), Is.EqualTo(new[] { "[47,\"1.1: lamp.Brightness\",nil]" }));
    }

    [TestCase(12, "sav", "There is no preset command named 'sav'; did you mean 'save'? Known: save, recall, list, delete, morph.")]
    [TestCase(12, "save", "preset 'save' takes 1 (name); 0 came.")]
    [TestCase(12, "recall bright now", "preset 'recall' takes 1 (name); 2 came.")]
    [TestCase(12, "recall dark", "There is no preset named 'dark'; there is none at all.")]
    [TestCase(12, "morph dark", "preset 'morph' takes 2 (name, beats); 1 came.")]
    [TestCase(12, "morph dark slowly", "The length in beats of preset 'morph' is a number from 0 to 100000; 'slowly' came.")]
    [TestCase(13, "und", "There is no history command named 'und'; did you mean 'undo'? Known: undo, redo, list.")]
    [TestCase(13, "undo 3", "history 'undo' takes no arguments; 1 came.")]
    [TestCase(13, "undo", "There is nothing to undo; the last 100 bars in which performers changed controls can be.")]
    public async Task Request_ThatDoesNotFit_SaysWhy(int kind, string said, string sentence)
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var one = await stage.JoinAsync();
        object?[] words = [.. said.Split(' ').Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? (object)number : word)];
        Assert.That(await AskAsync(stage, one, kind, words), Is.EqualTo(Wire.WireText.Of(Wire.WireText.Bytes(37, 9, false, sentence))));
    }

    [Test]
    public async Task Save_WhereTheFileCannotBeWritten_IsAnsweredWithWhy()
    {
        await using var stage = new Stage(piece => piece.Control("lamp", lamp));
        var keeping = new TaskCompletionSource<string?>();
        var saved = Task.FromResult<string?>(null);
        stage.Piece.Presets.Changed += () => saved = keeping.Task;
        stage.Piece.Presets.Written = () => saved;
        var one = await stage.JoinAsync();
        await one.SayAsync(12, 9, "save", new object?[] { "bright" });
        stage.Step();
        keeping.SetResult("It cannot be written.");
        Assert.That(await one.HearNextAsync(37), Is.EqualTo("[37,9,false,\"It cannot be written.\"]"));
    }

    private static async Task SetAsync(Stage stage, Guest guest, object value)
    {
        await guest.SayAsync(4, 9, "lamp", "brightness", new object?[] { value });
        stage.Step();
    }

    // What was told so far of what can be undone; a get is answered after all that was told before it.
    private static async Task<string[]> NewsAsync(Stage stage, Guest guest)
    {
        await guest.SayAsync(3, 99, "lamp", "brightness");
        stage.Step();
        var news = new List<string>();
        while (await guest.HearAsync() is var message && !message.StartsWith("[37,99,", StringComparison.Ordinal))
            if (message.StartsWith("[47,", StringComparison.Ordinal))
                news.Add(message);
        return [.. news];
    }

    private static async Task<string> AskAsync(Stage stage, Guest guest, int kind, params object?[] words)
    {
        await guest.SayAsync(kind, 9, words[0], words[1..]);
        stage.Step();
        return await guest.HearNextAsync(37);
    }
}
