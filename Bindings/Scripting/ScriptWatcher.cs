namespace Tactus.Scripting;

/// <summary>Loads scripts again when they, or modules beside them, are saved.</summary>
/// <remarks>Thread: its own; a file that an editor writes in several strokes is waited for.</remarks>
internal sealed class ScriptWatcher : IDisposable
{
    private const string Packages = "node_modules";
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(100);
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly HashSet<string> touched = [];
    private readonly Lock gate = new();
    private readonly ITimer calm;
    private readonly Action<IReadOnlyCollection<string>> changed;

    /// <summary>Watches nothing yet.</summary>
    /// <param name="changed">Gets the files that were saved, once no more are.</param>
    /// <param name="time">What it waits by; null for the machine's own time.</param>
    public ScriptWatcher(Action<IReadOnlyCollection<string>> changed, TimeProvider? time = null)
    {
        this.changed = changed;
        calm = (time ?? TimeProvider.System).CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Watches a folder and those in it, once.</summary>
    public void Watch(string folder)
    {
        lock (gate)
        {
            if (watchers.Exists(each => each.Path == folder))
                return;
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size };
            watcher.Filters.Add("*.js");
            watcher.Filters.Add("*.mjs");
            watcher.Changed += (_, saved) => Note(saved.FullPath);
            watcher.Created += (_, saved) => Note(saved.FullPath);
            watcher.Renamed += (_, saved) => Note(saved.FullPath);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
            watchers.ForEach(each => each.Dispose());
        calm.Dispose();
    }

    /// <summary>A file was saved; whoever wants to know is told when no file was for a moment.</summary>
    internal void Note(string file)
    {
        if (file.Split(Path.DirectorySeparatorChar).Contains(Packages))
            return;    // an installation writes thousands of files, and is nobody's save
        lock (gate)
            touched.Add(file);
        calm.Change(Calm, Timeout.InfiniteTimeSpan);
    }

    private void Tell()
    {
        string[] files;
        lock (gate)
        {
            files = [.. touched];
            touched.Clear();
        }
        if (files.Length > 0)
            changed(files);
    }
}
