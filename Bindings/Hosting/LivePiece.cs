using Tactus.Server;
using Tactus.Sessions;

namespace Tactus.Hosting;

/// <summary>A piece with its engine, its performers and their server, from the first breath to the last.</summary>
internal sealed class LivePiece : IAsyncDisposable
{
    // A page that has just loaded is busy for a moment, and would have the first notes late.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(250);
    private readonly PlayOptions options;
    private readonly PresetKeeper? presets;
    private readonly PerformerHub hub;
    private readonly EngineLoop loop;

    /// <summary>Puts everything together; nothing runs yet.</summary>
    /// <exception cref="HostingException">There is no such server in this package set.</exception>
    public LivePiece(Piece piece, PlayOptions options, PresetKeeper? presets = null)
    {
        (Piece, this.options, this.presets) = (piece, options, presets);
        presets?.Keep();
        Server = ServerChoice.Create(options.Server);
        Timer = StepTimer.ForThisSystem();
        hub = new(Piece, Timer, isLookAheadPinned: options.LookAhead is not null);
        loop = new(Piece, new ConsoleEcho(hub), Timer, new() { LookAhead = options.LookAhead ?? EngineOptions.DefaultLookAhead });
    }

    /// <summary>What is played.</summary>
    public Piece Piece { get; }

    /// <summary>What performers come in by.</summary>
    public IPerformerServer Server { get; }

    /// <summary>What the engine wakes by.</summary>
    public IStepTimer Timer { get; }

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
            await Task.WhenAny(Audience(stop), stopped).ConfigureAwait(false);
        if (stop.IsCancellationRequested)
            return;
        loop.Start();
        hub.Open(loop);
        if (presets?.Fault is { } fault)
            loop.Log(LogLevel.Warning, fault);
        await stopped.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Audience(CancellationToken stop)
    {
        await hub.FirstPerformer.WaitAsync(stop).ConfigureAwait(false);
        await Task.Delay(Breath, stop).ConfigureAwait(false);
    }

    /// <summary>What sounds ends, everyone is told goodbye, and the door closes.</summary>
    public async ValueTask DisposeAsync()
    {
        loop.Stop();
        loop.Wait();
        await hub.DisposeAsync().ConfigureAwait(false);
        await Server.DisposeAsync().ConfigureAwait(false);
        loop.Dispose();
    }
}
