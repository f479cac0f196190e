namespace Tactus.Scripting;

/// <summary>Keeps the declarations beside the scripts as the piece is.</summary>
/// <remarks>Thread: any, and never the engine's own in what takes time.</remarks>
internal sealed class DeclarationsKeeper : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);    // a piece may add and remove entities in every step
    private readonly HashSet<string> folders = [];
    private readonly Lock gate = new();
    private readonly Func<PieceContent> content;
    private readonly Action<string> tell;
    private readonly ITimer timer;
    private int isWaiting;

    /// <summary>Keeps none yet.</summary>
    /// <param name="content">Gives what the piece is made of.</param>
    /// <param name="tell">Gets a sentence where a file cannot be written.</param>
    /// <param name="time">What it waits by; null for the machine's own time.</param>
    public DeclarationsKeeper(Func<PieceContent> content, Action<string> tell, TimeProvider? time)
    {
        (this.content, this.tell) = (content, tell);
        timer = (time ?? TimeProvider.System).CreateTimer(_ => WriteAll(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Writes them into a folder now, and again whenever the piece has changed.</summary>
    public void Write(string folder)
    {
        lock (gate)
            folders.Add(folder);
        Write(content(), folder);
    }

    /// <summary>The piece has other controls or generators. Thread: the engine's own; it waits for nothing.</summary>
    public void PieceChanged()
    {
        if (Interlocked.Exchange(ref isWaiting, 1) == 0)
            timer.Change(Rest, Timeout.InfiniteTimeSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void WriteAll()
    {
        Volatile.Write(ref isWaiting, 0);
        string[] all;
        lock (gate)
            all = [.. folders];
        if (all.Length == 0)
            return;
        var now = content();
        foreach (var folder in all)
            Write(now, folder);
    }

    private void Write(PieceContent now, string folder)
    {
        try
        {
            lock (gate)
                Declarations.Write(now, folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            tell($"No {Declarations.FileName} was written beside the scripts: {failure.Message}");
        }
    }
}
