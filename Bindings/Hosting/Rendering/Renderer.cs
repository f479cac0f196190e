namespace Tactus.Hosting.Rendering;

/// <summary>Plays a piece through the same engine as a live one, with time that runs as fast as the machine computes.</summary>
public static class Renderer
{
    // How many steps go by between two questions whether all is written.
    private const int StepsBetweenChecks = 16;

    /// <summary>Renders a piece.</summary>
    /// <param name="source">The piece.</param>
    /// <param name="options">How much, and as what.</param>
    /// <param name="output">Gets the bytes; stays open.</param>
    /// <param name="complain">Gets the sentence of every fault; the others play on.</param>
    /// <param name="progress">Gets the share that is done, 0 to 1, now and then; null for nobody.</param>
    /// <param name="cancel">Ends the rendering early; what was computed is written.</param>
    /// <returns>How many events were written.</returns>
    /// <exception cref="HostingException">The options ask for nothing, for no finite length, or for a script that cannot be loaded.</exception>
    public static long Render(PieceSource source, RenderOptions options, Stream output, Action<string> complain,
        Action<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var piece = source.Build(options.Seed, options.Tempo, out var presets);
        if (presets?.Fault is { } fault)
            complain(fault);
        var extent = new Extent(piece, options);
        using var writer = Open(options.Format, output, piece, extent.Start);
        var keeper = new ScoreKeeper(extent.Holds, writer, complain);
        using var scripts = OfflineScripts.Load(piece, options, complain);
        Run(piece, keeper, extent, progress, cancel);
        writer.Finish();
        return keeper.Written;
    }

    private static void Run(Piece piece, ScoreKeeper keeper, Extent extent, Action<double>? progress, CancellationToken cancel)
    {
        using var loop = new EngineLoop(piece, keeper, new ManualStepTimer());
        var steps = 0;
        loop.Start(isDone: () =>
        {
            extent.Look(loop.Now);
            if (++steps % StepsBetweenChecks != 0)
                return false;
            var isPast = extent.IsPastAt(loop.Now);
            keeper.WriteBefore(isPast ? Instant.Never : loop.Now);    // before the loop's end takes back what lies ahead
            progress?.Invoke(extent.DoneAt(loop.Now));
            return isPast || cancel.IsCancellationRequested;
        });
        loop.Wait();
    }

    private static IScoreWriter Open(RenderFormat format, Stream output, Piece piece, Instant start) =>
        format == RenderFormat.Midi ? new MidiScoreWriter(output, piece, start) : new JsonlScoreWriter(output);
}
