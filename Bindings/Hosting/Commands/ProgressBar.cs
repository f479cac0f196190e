using System.Diagnostics;

namespace Tactus.Hosting.Commands;

/// <summary>How far long work has come, drawn on the error output where a person looks at it, once it takes longer than a moment.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 40;
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(200);
    private readonly bool isWatched;
    private readonly long start = Stopwatch.GetTimestamp();
    private TimeSpan lastDrawn;
    private bool isDrawn;

    private ProgressBar(bool isWatched) => this.isWatched = isWatched;

    /// <summary>A bar on the error output; nothing is drawn where that is a file or a pipe.</summary>
    public static ProgressBar OnErrorOutput() => new(!Console.IsErrorRedirected);

    /// <summary>So much is done, 0 to 1.</summary>
    public void Report(double share)
    {
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (!isWatched || elapsed - lastDrawn < Period)
            return;
        var full = (int)(share * Width);
        Console.Error.Write($"\r[{new string('#', full)}{new string('.', Width - full)}] {share:0%}");
        (lastDrawn, isDrawn) = (elapsed, true);
    }

    /// <summary>Wipes the bar away.</summary>
    public void Clear()
    {
        if (isDrawn)
            Console.Error.Write("\r" + new string(' ', Width + 8) + "\r");
        isDrawn = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
