namespace Tactus.Hosting;

/// <summary>Brings a piece's presets from the file beside it, and back whenever one is saved or deleted; the engine's thread waits for no disk.</summary>
internal sealed class PresetKeeper
{
    private readonly Presets presets;
    private readonly string path;
    private Task<string?> written = Task.FromResult<string?>(null);

    private PresetKeeper(Presets presets, string path) => (this.presets, this.path) = (presets, path);

    /// <summary>Why the file could not be read; null if it could. It is not written over, then: somebody's presets are in it.</summary>
    public string? Fault { get; private set; }

    /// <summary>Loads a piece's presets.</summary>
    /// <param name="piece">Whose.</param>
    /// <param name="file">The piece's C# file.</param>
    public static PresetKeeper Load(Piece piece, string file)
    {
        var keeper = new PresetKeeper(piece.Presets, PresetFile.Beside(file));
        try
        {
            piece.Presets.Load(PresetFile.Read(keeper.path));
        }
        catch (HostingException error)
        {
            keeper.Fault = error.Message;
        }
        return keeper;
    }

    /// <summary>From now on what is saved and deleted is written.</summary>
    public void Keep()
    {
        presets.Changed += Write;
        presets.Written = () => written;
    }

    // One after the other, so that the last one stands in the end.
    private void Write()
    {
        var all = presets.All;
        written = written.ContinueWith(_ => TryWrite(all), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private string? TryWrite(IReadOnlyList<Preset> all)
    {
        if (Fault is not null)
            return $"The presets are kept only as long as the piece plays, because the file is not written over: {Fault} Mend it or move it away, and play again.";
        try
        {
            PresetFile.Write(path, all);
            return null;
        }
        catch (HostingException error)
        {
            return error.Message;
        }
    }
}
