using Tactus.Scripting;
using Tactus.Server;
using Tactus.Sessions;

namespace Tactus.Hosting;

/// <summary>A piece with its engine, its performers and their server, from the first breath to the last.</summary>
internal sealed class LivePiece : IAsyncDisposable
{
    // A page that has just loaded is busy for a moment, and again when it hears what the piece is made of: it would have the first notes late.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(250);
    private readonly Terminal terminal = Terminal.Open();
    private readonly PlayOptions options;
    private readonly PresetKeeper? presets;
    private readonly PerformerHub hub;
    private readonly EngineLoop loop;
    private readonly ScriptStudio scripts;
    private readonly List<string> files;

    /// <summary>Puts everything together; nothing runs yet.</summary>
    /// <param name="piece">What is played.</param>
    /// <param name="options">How.</param>
    /// <param name="presets">Keeps the piece's presets; null where nobody does.</param>
    /// <param name="file">The piece's own file; null where there is none.</param>
    /// <exception cref="HostingException">There is no such server, or no such script engine, in this package set; or this user may not have the priority.</exception>
    public LivePiece(Piece piece, PlayOptions options, PresetKeeper? presets = null, string? file = null)
    {
        (Piece, this.options, this.presets) = (piece, options, presets);
        presets?.Keep();
        Server = ServerChoice.Create(options.Server);
        Timer = StepTimer.ForThisSystem();
        hub = new(Piece, Timer, isLookAheadPinned: options.LookAhead is not null);
        Priority = PriorityFor(options.Priority);
        loop = new(Piece, new ConsoleEcho(hub, terminal), Timer, new() { LookAhead = options.LookAhead ?? LookAheadTuner.Cautious, Priority = Priority });
        files = [.. PieceScripts.Of(piece), .. options.Scripts];
        var folder = file is null ? files.Select(Path.GetFullPath).Select(Path.GetDirectoryName).FirstOrDefault() : Path.GetDirectoryName(file);
        scripts = new(piece, folder, ScriptEngines.Choose(options.ScriptEngine, options.ScriptPackages ? folder ?? Directory.GetCurrentDirectory() : null), Tell);
        hub.Serve(scripts);
    }

    /// <summary>What is played.</summary>
    public Piece Piece { get; }

    /// <summary>What performers come in by.</summary>
    public IPerformerServer Server { get; }

    /// <summary>What the engine wakes by.</summary>
    public IStepTimer Timer { get; }

    /// <summary>How the engine's thread is scheduled.</summary>
    public EnginePriority Priority { get; }

    /// <summary>Loads the scripts that the piece and the command line ask for.</summary>
    /// <exception cref="HostingException">One cannot be loaded.</exception>
    public void LoadScripts() => scripts.LoadAll(files);

    /// <summary>Says something where the piece was started, after all that was said before.</summary>
    public void Say(string text) => terminal.Say(text);

    /// <summary>Opens the door, and says where it is.</summary>
    /// <exception cref="HostingException">The port is taken.</exception>
    public async Task<Uri> Listen()
    {
        try
        {
            return await Server.StartAsync(new ServerOptions { Port = options.Port }, hub.ServeAsync).ConfigureAwait(false);
        }
        catch (ServerException error)
        {
            throw new HostingException(error.Message, error);
        }
    }

    /// <summary>Plays, once somebody is there to perform it, until it is told to stop.</summary>
    public async Task Run(CancellationToken stop)
    {
        var stopped = Task.Delay(Timeout.Infinite, stop);
        if (!options.AtOnce)
            await Task.WhenAny(hub.FirstPerformer, stopped).ConfigureAwait(false);
        if (stop.IsCancellationRequested)
            return;
        Piece.Time.Prelude = options.AtOnce ? TimeSpan.Zero : Breath;
        loop.Start();
        hub.Open(loop);
        if (presets?.Fault is { } fault)
            loop.Log(LogLevel.Warning, fault);
        await stopped.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>How the engine's thread is scheduled where that is asked for; null for the best that this user may have.</summary>
    /// <exception cref="HostingException">This user may not have it.</exception>
    internal static EnginePriority PriorityFor(EnginePriority? asked)
    {
        var isAllowed = asked != EnginePriority.Ordinary && RealTimeThreads.IsAllowed();
        return isAllowed ? EnginePriority.RealTime
            : asked != EnginePriority.RealTime ? EnginePriority.Ordinary
            : throw new HostingException("This user may not run threads in real time; on Linux an rtprio limit of 11 or more allows it (/etc/security/limits.d, as audio set-ups give it). Leave --priority out to play without.");
    }

    // What a script logs is read where the piece was started, too.
    private void Tell(LogLevel level, string text)
    {
        loop.Report(level, text);
        if (level == LogLevel.Info)
            Say(text);
    }

    /// <summary>What sounds ends, everyone is told goodbye, and the door closes.</summary>
    public async ValueTask DisposeAsync()
    {
        loop.Stop();
        loop.Wait();
        scripts.Dispose();
        await hub.DisposeAsync().ConfigureAwait(false);
        await Server.DisposeAsync().ConfigureAwait(false);
        loop.Dispose();
        await terminal.DisposeAsync().ConfigureAwait(false);
    }
}
