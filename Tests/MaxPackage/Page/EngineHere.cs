using Tactus.Hosting;

namespace Tactus.Tests.MaxPackage.Page;

/// <summary>A piece that this process plays as <c>tactus play</c> would, to whoever comes by its socket: it begins sooner than a process of its own.</summary>
internal sealed class EngineHere : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly LivePiece live;
    private readonly Task playing;

    private EngineHere(LivePiece live, Uri address) => (this.live, Address, playing) = (live, address, live.Run(stop.Token));

    /// <summary>The page's address.</summary>
    public Uri Address { get; }

    /// <summary>Plays a piece, and listens.</summary>
    public static async Task<EngineHere> Play(PieceSource source)
    {
        var options = new PlayOptions { Port = 0 };
        var piece = source.Build(options.Seed, tempo: null, out var presets);
        var live = new LivePiece(piece, options, presets, source.File);
        return new(live, await live.Listen());
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await playing;
        await live.DisposeAsync();
        stop.Dispose();
    }
}
