namespace Tactus.Scripting;

/// <summary>Loads scripts again when they, or modules beside them, are saved.</summary>
/// <remarks>Thread: its own; a file that an editor writes in several strokes is waited for.</remarks>
internal sealed class ScriptWatcher : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(100);
    private readonly Dictionary<string, Watched> folders = [];
    private readonly HashSet<string> touched = [];
    private readonly Lock gate = new();
    private readonly ITimer calm;
    private readonly Action<IReadOnlyCollection<string>> changed;
    private readonly Action<string> warn;
    private bool isOver;

    /// <summary>Watches nothing yet.</summary>
    /// <param name="changed">Gets the files that were saved, once no more are.</param>
    /// <param name="warn">Gets a sentence where it cannot watch, or could not for a while.</param>
    /// <param name="time">What it waits by; null for the machine's own time.</param>
    public ScriptWatcher(Action<IReadOnlyCollection<string>> changed, Action<string> warn, TimeProvider? time = null)
    {
        (this.changed, this.warn) = (changed, warn);
        calm = (time ?? TimeProvider.System).CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Watches a folder and those in it, once.</summary>
    public void Watch(string folder)
    {
        lock (gate)
            if (!isOver && !folders.ContainsKey(folder))
                TryWatch(folder, null);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            foreach (var (watcher, _) in folders.Values)
                watcher.Dispose();
        }
        calm.Dispose();
    }

    /// <summary>A file was saved; whoever wants to know is told when no file was for a moment.</summary>
    internal void Note(string file)
    {
        if (FileStamps.IsOfAPackage(file))
            return;
        lock (gate)
            touched.Add(file);
        calm.Change(Calm, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A folder could not be watched for a while: it is watched anew, and what was saved meanwhile is found by looking.</summary>
    internal void Recover(string folder, Exception failure)
    {
        lock (gate)
        {
            if (isOver || !folders.Remove(folder, out var before))
                return;
            before.Watcher.Dispose();
            if (!TryWatch(folder, before.Stamps))
                return;
        }
        warn($"The scripts in {folder} could not be watched for a moment ({Sentences.Of(failure)}); they are again, and what was saved meanwhile is loaded now.");
    }

    private bool TryWatch(string folder, FileStamps? before)
    {
        try
        {
            folders[folder] = new(Begin(folder), before ?? new(folder));
            foreach (var file in before?.Changed() ?? [])
                Note(file);
            return true;
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or UnauthorizedAccessException)
        {
            warn($"The scripts in {folder} cannot be watched, so what is saved there takes effect only when it is loaded again by hand: {Sentences.Of(failure)}");
            return false;
        }
    }

    private FileSystemWatcher Begin(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.FileName | NotifyFilters.Size };
        watcher.Filters.Add("*.js");
        watcher.Filters.Add("*.mjs");
        watcher.Changed += (_, saved) => Note(saved.FullPath);
        watcher.Created += (_, saved) => Note(saved.FullPath);
        watcher.Renamed += (_, saved) => Note(saved.FullPath);
        watcher.Error += (_, failed) => Recover(folder, failed.GetException());
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Tell()
    {
        string[] files;
        lock (gate)
        {
            files = [.. touched];
            touched.Clear();
            foreach (var file in files)
                StampsOf(file)?.Note(file);
        }
        if (files.Length > 0)
            changed(files);
    }

    private FileStamps? StampsOf(string file) =>
        folders.FirstOrDefault(each => file.StartsWith(each.Key + Path.DirectorySeparatorChar, StringComparison.Ordinal)).Value?.Stamps;

    private sealed record Watched(FileSystemWatcher Watcher, FileStamps Stamps);
}
