using System.Threading.Channels;

namespace Tactus.Hosting;

/// <summary>Writes lines where the piece was started, in the order in which they came. A terminal may be slow, and nobody who has something to say waits for it.</summary>
/// <param name="output">Gets what the piece says.</param>
/// <param name="errors">Gets faults and warnings.</param>
/// <remarks>Thread: any may say something; one at a time writes.</remarks>
internal sealed class Terminal(TextWriter output, TextWriter errors) : IAsyncDisposable
{
    private readonly Channel<(TextWriter To, string Text)> lines = Channel.CreateUnbounded<(TextWriter, string)>(new() { SingleReader = true });
    private Task? writing;

    /// <summary>The terminal of this process. It is written to from now on.</summary>
    public static Terminal Open() => new Terminal(Console.Out, Console.Error).Begin();

    /// <summary>Begins to write; what was said before is not lost.</summary>
    public Terminal Begin()
    {
        writing ??= Task.Run(WriteAsync);
        return this;
    }

    /// <summary>Something that is meant to be read.</summary>
    public void Say(string text) => lines.Writer.TryWrite((output, text));

    /// <summary>A fault or a warning.</summary>
    public void Warn(string text) => lines.Writer.TryWrite((errors, text));

    /// <summary>Waits until everything is written; what is said later is not.</summary>
    public async ValueTask DisposeAsync()
    {
        lines.Writer.TryComplete();
        await (writing ?? Task.CompletedTask).ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        await foreach (var (to, text) in lines.Reader.ReadAllAsync().ConfigureAwait(false))
            Write(to, text);
    }

    private static void Write(TextWriter to, string text)
    {
        try
        {
            to.WriteLine(text);
        }
        catch (IOException)
        {
            // Whoever read it has closed it; the piece plays on.
        }
    }
}
