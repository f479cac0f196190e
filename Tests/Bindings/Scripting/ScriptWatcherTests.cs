using Tactus.Scripting;

namespace Tactus.Tests.Bindings.Scripting;

/// <summary>Files that are saved are told once, when the editor has come to its end.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class ScriptWatcherTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly TemporaryFolder folder = new();
    private readonly List<string> told = [];
    private readonly ScriptWatcher watcher;

    public ScriptWatcherTests() => watcher = new(files => told.Add(string.Join(' ', files.Order(StringComparer.Ordinal))), time);

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
        await time.IsSet;
        time.Pass(100);
        Assert.That(told.FirstOrDefault(), Is.EqualTo(file));
    }
}
