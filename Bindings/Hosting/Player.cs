using Tactus.Scripting;

namespace Tactus.Hosting;

/// <summary>Plays a piece live: starts the server and the engine, opens the page, and ends all of it cleanly.</summary>
public static class Player
{
    /// <summary>Plays until the time is up or it is told to stop; then what sounds ends, and everyone is told goodbye.</summary>
    /// <param name="source">The piece.</param>
    /// <param name="options">How to play it.</param>
    /// <param name="cancel">Ends it: Ctrl-C.</param>
    /// <returns>The program's exit code: 0.</returns>
    /// <exception cref="HostingException">There is no such server or script engine, a script cannot be loaded, or the port is taken.</exception>
    public static async Task<int> Play(PieceSource source, PlayOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        if (options.Length is { } length)
            stop.CancelAfter(length);
        var scripts = Task.Run(() => ScriptEngines.Describe(options.ScriptEngine), CancellationToken.None);    // a process is slow to ask
        var piece = source.Build(options.Seed, options.Tempo, out var presets);
        var live = new LivePiece(piece, options, presets, source.File);
        await using (live.ConfigureAwait(false))
        {
            live.LoadScripts();
            var address = await live.Listen().ConfigureAwait(false);
            live.Say(StartLine.Of(live, await scripts.ConfigureAwait(false), address));
            if (options.OpenBrowser)
                Browser.TryOpen(address);
            await live.Run(stop.Token).ConfigureAwait(false);
        }
        return 0;
    }
}
