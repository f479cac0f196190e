using System.Globalization;
using Tactus.Hosting;
using Tactus.Tests.Bindings.Wire;

namespace Tactus.Tests.Bindings.Sessions;

/// <summary>Scripts as performers ask for them.</summary>
public sealed class ScriptDeskTests
{
    private const string Done = "[37,9,true,nil]";

    [TestCase("swing.js", "swing.js")]
    [TestCase("swing", "swing.js")]
    [TestCase("form", "form.mjs")]
    public async Task Load_OfAFileBesideThePiece_IsToldToEveryoneAndAnswered(string asked, string name)
    {
        await using var stand = new ScriptStand();
        var (one, two) = (await stand.JoinAsync(), await stand.JoinAsync());
        Assert.That(await stand.AskAsync(one, "load", asked), Is.EqualTo(Done));
        Assert.That(await two.HearNextAsync(48), Is.EqualTo($"[48,\"quiet 1\",[[\"{name}\",\"running\",nil]]]"));
        Assert.That(File.Exists(Path.Combine(stand.Folder.Path, "tactus.d.ts")), "nothing completes the names in an editor");
    }

    [Test]
    public async Task Reload_OfAChangedFile_RunsItsNewText()
    {
        await using var stand = new ScriptStand();
        var guest = await stand.JoinAsync();
        await stand.AskAsync(guest, "load", "swing.js");
        stand.Folder.Write("swing.js", "two");
        Assert.That(await stand.AskAsync(guest, "reload", "swing"), Is.EqualTo(Done));
        Assert.That(stand.Engine.Texts, Is.EqualTo(["one", "two"]));
    }

    [Test]
    public async Task Save_OfALoadedFile_ReloadsItWhenItIsCalm()
    {
        await using var stand = new ScriptStand();
        var guest = await stand.JoinAsync();
        await stand.AskAsync(guest, "load", "swing.js");
        stand.Folder.Write("swing.js", "two");
        await stand.Time.IsSet();
        var reload = Task.Run(() => stand.Time.Pass(100));
        await stand.DuringStepsAsync(reload.ContinueWith(_ => 0, TaskScheduler.Default));
        Assert.That(stand.Engine.Texts.Last(), Is.EqualTo("two"));
    }

    [Test]
    public async Task Save_OfALoadedFile_WritesTheDeclarationsAnew()
    {
        await using var stand = new ScriptStand();
        await stand.AskAsync(await stand.JoinAsync(), "load", "swing.js");
        File.Delete(stand.Declarations);
        stand.Folder.Write("swing.js", "two");
        await stand.Time.IsSet();
        await stand.PassAsync(100);
        Assert.That(File.Exists(stand.Declarations), "the editor knows no names any more");
    }

    [Test]
    public async Task Piece_ThatGetsAControlWhileItPlays_HasItInTheDeclarationsASecondLater()
    {
        await using var stand = new ScriptStand();
        await stand.AskAsync(await stand.JoinAsync(), "load", "swing.js");
        stand.Piece.Post(() => stand.Piece.Control("late", new Lamp()));
        await stand.PassAsync(0);
        Assert.That(File.ReadAllText(stand.Declarations), Does.Not.Contain("readonly late:"));
        await stand.PassAsync(1000);
        Assert.That(File.ReadAllText(stand.Declarations), Does.Contain("readonly late: TactusControl"));
    }

    [Test]
    public async Task Save_OfAFileThatIsWrong_IsToldAndTheVersionBeforeGoesOn()
    {
        await using var stand = new ScriptStand();
        var (guest, other) = (await stand.JoinAsync(), await stand.JoinAsync());
        await stand.AskAsync(guest, "load", "swing.js");
        await other.HearNextAsync(48);
        stand.Folder.Write("swing.js", "wrong");
        Assert.That(await stand.AskAsync(guest, "reload", "swing.js"), Does.StartWith("[37,9,false,\"something is wrong. (swing.js:3:5:"));
        Assert.That(await other.HearNextAsync(48), Does.StartWith("[48,\"quiet 1\",[[\"swing.js\",\"running\",\"something is wrong. (swing.js:3:5:"));
    }

    [Test]
    public async Task Unload_OfAScript_TakesItOffTheList()
    {
        await using var stand = new ScriptStand();
        var guest = await stand.JoinAsync();
        await stand.AskAsync(guest, "load", "swing.js");
        Assert.That(await stand.AskAsync(guest, "unload", "swing"), Is.EqualTo(Done));
        await guest.SayAsync(14, 9, "list", Array.Empty<object?>());
        Assert.That(await stand.DuringStepsAsync(guest.HearNextAsync(48)), Is.EqualTo("[48,nil,[]]"));
    }

    [Test]
    public async Task Unload_WhileAnotherScriptIsLoaded_DropsItsWorldAfterThat()
    {
        await using var stand = new ScriptStand();
        stand.Folder.Write("form.mjs", "slow");
        var (guest, other) = (await stand.JoinAsync(), await stand.JoinAsync());
        await stand.AskAsync(guest, "load", "swing.js");
        await other.SayAsync(14, 9, "load", new object?[] { "form" });
        await stand.DuringStepsAsync(stand.Engine.IsLoading.Task);
        Assert.That(await stand.AskAsync(guest, "unload", "swing"), Is.EqualTo(Done));
        Assert.That(stand.Engine.Dropped, Is.Empty);
        stand.Engine.IsLet.SetResult();
        Assert.That(await stand.DuringStepsAsync(other.HearNextAsync(37)), Is.EqualTo(Done));
        await stand.PassAsync(0);
        Assert.That(stand.Engine.Dropped, Is.EqualTo([1]));
    }

    [TestCase("load", "swnig.js", "There is no script file beside the piece named 'swnig.js'; did you mean 'swing.js'? Known: form.mjs, swing.js.")]
    [TestCase("load", "notes.txt", "There is no script file beside the piece named 'notes.txt'. Known: form.mjs, swing.js.")]
    [TestCase("load", "../swing.js", "There is no script file beside the piece named '../swing.js'; did you mean 'swing.js'? Known: form.mjs, swing.js.")]
    [TestCase("load", "/etc/passwd", "There is no script file beside the piece named '/etc/passwd'. Known: form.mjs, swing.js.")]
    [TestCase("reload", "swing.js", "There is no script named 'swing.js'; there is none at all.")]
    [TestCase("unload", "swing.js", "There is no script named 'swing.js'; there is none at all.")]
    [TestCase("lod", "swing.js", "There is no script command named 'lod'; did you mean 'load'? Known: load, unload, reload, list.")]
    [TestCase("load", null, "script 'load' takes 1 (name); 0 came.")]
    [TestCase("load", "swing form", "script 'load' takes 1 (name); 2 came.")]
    [TestCase("load", "7", "There is no script file beside the piece named '7'. Known: form.mjs, swing.js.")]
    [TestCase("unload", "swing form", "script 'unload' takes 1 (name); 2 came.")]
    [TestCase("list", "swing", "script 'list' takes no arguments; 1 came.")]
    public async Task Command_ThatDoesNotFit_SaysWhy(string command, string? names, string sentence)
    {
        await using var stand = new ScriptStand();
        var guest = await stand.JoinAsync();
        object?[] given = [.. names?.Split(' ').Select(name => int.TryParse(name, CultureInfo.InvariantCulture, out var number) ? (object)number : name) ?? []];
        var answer = await stand.AskAsync(guest, command, given);
        Assert.That(answer, Is.EqualTo(WireText.Of(WireText.Bytes(37, 9, false, sentence))));
    }

    [Test]
    public async Task Load_OfTenMegabytes_IsRefused()
    {
        await using var stand = new ScriptStand();
        stand.Folder.Write("long.js", new string(' ', 10 << 20));
        Assert.That(await stand.AskAsync(await stand.JoinAsync(), "load", "long"), Does.StartWith("[37,9,false,").And.Contain("at most 1,048,576 bytes; this one has 10,485,760."));
    }

    [Test]
    public async Task Load_OfASecondScriptOfOneName_IsRefusedAndTheFirstStays()
    {
        await using var stand = new ScriptStand();
        using var elsewhere = new TemporaryFolder();
        var guest = await stand.JoinAsync();
        var first = elsewhere.Write("swing.js", "elsewhere");
        var loaded = Task.Run(() => stand.Studio.LoadAll([first]));
        await stand.DuringStepsAsync(loaded.ContinueWith(_ => 0, TaskScheduler.Default));
        Assert.That(await stand.AskAsync(guest, "load", "swing.js"), Does.Contain("already, from another folder; unload that one first"));
        Assert.That(stand.Engine.Texts, Is.EqualTo(["elsewhere"]));
    }

    [Test]
    public async Task CommandLine_WithAFileThatIsWrong_DoesNotPlay()
    {
        await using var stand = new ScriptStand();
        var file = stand.Folder.Write("bad.js", "wrong");
        var loading = Task.Run(() => stand.Studio.LoadAll([file]));
        await stand.DuringStepsAsync(loading.ContinueWith(_ => 0, TaskScheduler.Default));
        Assert.That(loading.Exception!.InnerException, Is.TypeOf<HostingException>().With.Message.Contains("cannot be loaded: something is wrong. (bad.js:3:5:"));
    }
}
