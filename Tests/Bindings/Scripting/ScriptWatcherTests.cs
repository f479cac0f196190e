using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Files that are saved are told once, when the editor has come to its end.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ScriptWatcherTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<string> told = [];
    private readonly List<string> warnings = [];
    private readonly ScriptWatcher watcher;

    public ScriptWatcherTests() => watcher = new(files => told.Add(string.Join(' ', files.Order(StringComparer.Ordinal))), warnings.Add, time);

    public void Dispose()
    {
        watcher.Dispose();
        folder.Dispose();
    }

    [Test]
    public void File_SavedInSeveralStrokes_IsToldOnceWhenItIsCalm()
    {
        watcher.Note("a.js");
        time.Pass(90);
        watcher.Note("a.js");
        time.Pass(90);
        Assert.That(told, Is.Empty, "it was written to 90 ms ago");
        time.Pass(10);
        time.Pass(1000);
        Assert.That(told, Is.EqualTo(["a.js"]));
    }

    [Test]
    public void Files_SavedTogether_AreToldTogetherAndNotAgain()
    {
        watcher.Note("b.js");
        watcher.Note("a.js");
        time.Pass(100);
        watcher.Note("c.js");
        time.Pass(100);
        Assert.That(told, Is.EqualTo(["a.js b.js", "c.js"]));
    }

    [TestCase("swing.js")]
    [TestCase("lib/chords.mjs")]
    public async Task File_SavedInAWatchedFolder_IsNoticed(string name)
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "lib"));
        watcher.Watch(folder.Path);
        watcher.Watch(folder.Path);
        var file = folder.Write(name, "log(1)");
        await time.IsSet();
        time.Pass(100);
        Assert.That(told.FirstOrDefault(), Is.EqualTo(file));
    }

    [Test]
    public void Folder_ThatWasNotWatchedForAWhile_IsLookedThroughForWhatWasSaved()
    {
        folder.Write("before.js", "log(0)");
        watcher.Watch(folder.Path);
        Directory.CreateDirectory(Path.Combine(folder.Path, "node_modules"));
        var file = folder.Write("swing.js", "log(1)");
        folder.Write("node_modules/not.js", "log(2)");
        watcher.Recover(folder.Path, new InternalBufferOverflowException("too many at once."));
        time.Pass(100);
        Assert.That(told, Is.EqualTo([file]));
        Assert.That(warnings.Single(), Is.EqualTo($"The scripts in {folder.Path} could not be watched for a moment (too many at once.); they are again, and what was saved meanwhile is loaded now."));
    }

    [Test]
    public void Folder_ThatIsGone_IsToldOnceAndWatchedAgainWhenItIsBack()
    {
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "inner")).FullName;
        watcher.Watch(inner);
        Directory.Delete(inner);
        watcher.Recover(inner, new IOException("it is gone."));
        watcher.Recover(inner, new IOException("it is gone."));
        Assert.That(warnings.Single(), Does.StartWith($"The scripts in {inner} cannot be watched, so what is saved there takes effect only when it is loaded again by hand: "));
        Directory.CreateDirectory(inner);
        watcher.Watch(inner);
        watcher.Recover(inner, new IOException("it was gone."));
        Assert.That(warnings.Last(), Does.Contain("they are again"));
    }
}
