using Tactus.Hosting;

namespace Tactus.Scripting;

/// <summary>The scripts of a piece that is played: loaded from its folder, again when they are saved, and on demand of performers.</summary>
/// <remarks>Thread: any. What waits, waits on the thread pool and never in a step.</remarks>
internal sealed class ScriptStudio : IDisposable
{
    private readonly ScriptHost host;
    private readonly ScriptWatcher watcher;
    private readonly DeclarationsKeeper declarations;
    private readonly Action<LogLevel, string> tell;
    private readonly string? home;
    private bool isStarting;

    /// <summary>A studio without scripts.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="home">The folder that performers may load scripts from by name; null for that of the first script.</param>
    /// <param name="make">Makes the engine.</param>
    /// <param name="tell">Gets what people should read.</param>
    /// <param name="time">What saved files are waited for by; null for the machine's own time.</param>
    public ScriptStudio(Piece piece, string? home, Func<IScriptEngine> make, Action<LogLevel, string> tell, TimeProvider? time = null)
    {
        (this.home, this.tell) = (home, tell);
        host = new(piece, make, ScriptLimits.Live, Tell);
        watcher = new(Saved, text => tell(LogLevel.Warning, text), time);
        declarations = new(() => host.OnEngine(() => PieceContent.Of(piece)), text => tell(LogLevel.Info, text), time);
        host.PieceChanged = declarations.PieceChanged;
    }

    /// <summary>What runs them, for people; null before the first was loaded.</summary>
    public string? EngineName => host.EngineName;

    /// <summary>The scripts, as they are. Thread: the engine's own.</summary>
    public IReadOnlyList<Script> Scripts => host.Scripts;

    /// <summary>Called when the list is another one, or what is said of one script. Thread: the engine's own.</summary>
    public Action? Changed
    {
        get => host.Changed;
        set => host.Changed = value;
    }

    /// <summary>Loads what the piece and the command line ask for, before anything plays.</summary>
    /// <exception cref="HostingException">One cannot be loaded.</exception>
    public void LoadAll(IEnumerable<string> files)
    {
        isStarting = true;
        foreach (var file in files)
            LoadAtStart(file);
        isStarting = false;
    }

    /// <summary>Carries out a performer's command; it is done when the task is.</summary>
    /// <param name="command"><c>load</c>, <c>reload</c> or <c>unload</c>.</param>
    /// <param name="name">The script, or its file.</param>
    /// <exception cref="Sessions.RefusedException">There is no such script, or it cannot be loaded.</exception>
    public Task Carry(string command, string name) => Task.Run(() =>
    {
        try
        {
            Do(command, name);
        }
        catch (ScriptException failure)
        {
            throw new Sessions.RefusedException(failure.Message);
        }
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        watcher.Dispose();
        declarations.Dispose();
        host.Dispose();
    }

    private void LoadAtStart(string file)
    {
        try
        {
            LoadFrom(file, atBar: false);
        }
        catch (ScriptException failure)
        {
            throw new HostingException($"The script '{file}' cannot be loaded: {failure.Message}", failure);
        }
    }

    // What goes wrong at the start is said once, by what is thrown.
    private void Tell(LogLevel level, string text)
    {
        if (!isStarting || level != LogLevel.Error)
            tell(level, text);
    }

    private void Do(string command, string name)
    {
        switch (command)
        {
            case "load": LoadFrom(PathOf(name), atBar: true); break;
            case "reload": LoadFrom(host.OnEngine(() => ScriptOf(name).Source.Path), atBar: false); break;
            default: host.OnEngine(() => Unload(name)); break;
        }
    }

    private object? Unload(string name)
    {
        host.Unload(ScriptOf(name).Name);
        return null;
    }

    private Script ScriptOf(string name) => Find(host.Scripts, name, each => each.Name, "script");

    // `swing` is `swing.js`, where nothing is called just that.
    private static T Find<T>(IReadOnlyCollection<T> all, string asked, Func<T, string> nameOf, string what)
        where T : class =>
        all.FirstOrDefault(each => nameOf(each) == asked) ?? all.FirstOrDefault(each => Path.GetFileNameWithoutExtension(nameOf(each)) == asked) ?? Sessions.Commands.Find(all, asked, nameOf, what);

    // What a performer names is a file of the piece's own folder, and nothing else of the machine.
    private string PathOf(string name)
    {
        var folder = home ?? host.OnEngine(() => host.Scripts is [var first, ..] ? first.Source.Folder : null) ?? Directory.GetCurrentDirectory();
        string[] known = [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!).Where(IsScript).Order(StringComparer.Ordinal)];
        return Path.Combine(folder, Find(known, name, each => each, "script file beside the piece"));
    }

    private static bool IsScript(string file) => Path.GetExtension(file) is ".js" or ".mjs";

    private void LoadFrom(string file, bool atBar)
    {
        host.Load(file, atBar);
        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        watcher.Watch(folder);
        declarations.Write(folder);
    }

    // A module that was saved concerns every script of its folder.
    private void Saved(IReadOnlyCollection<string> files)
    {
        var scripts = host.OnEngine(() => host.Scripts.Select(each => each.Source.Path).ToList());
        var own = files.Where(scripts.Contains).ToList();
        foreach (var script in own.Count == files.Count ? own : scripts.Where(each => files.Any(file => IsBelow(file, Path.GetDirectoryName(each)!))).ToList())
            Reload(script);
    }

    private void Reload(string script)
    {
        host.Reload(script);
        declarations.Write(Path.GetDirectoryName(script)!);
    }

    private static bool IsBelow(string file, string folder) => file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
