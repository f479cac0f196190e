namespace Tactus.Hosting.Commands;

/// <summary>The standard output, or a file that takes its name only once it is whole: a rendering that fails leaves what was there.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string? path;
    private readonly string? draft;

    private OutputFile(Stream stream, string? path, string? draft) => (Stream, this.path, this.draft) = (stream, path, draft);

    /// <summary>Where to write.</summary>
    public Stream Stream { get; }

    /// <summary>Opens a file for writing.</summary>
    /// <param name="path">Its path; <c>-</c> is the standard output.</param>
    /// <exception cref="HostingException">It cannot be written.</exception>
    public static OutputFile Open(string path)
    {
        if (path == "-")
            return new(Console.OpenStandardOutput(), null, null);
        if (Directory.Exists(path))
            throw new HostingException($"'{path}' is a folder; name a file in it.");
        try
        {
            var draft = path + ".part";
            return new(File.Create(draft), path, draft);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new HostingException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    /// <summary>The file is whole.</summary>
    /// <exception cref="HostingException">It cannot be put where it belongs.</exception>
    public void Keep()
    {
        Stream.Dispose();
        try
        {
            if (path is not null)
                File.Move(draft!, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostingException($"'{path}' cannot be written: {error.Message}", error);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stream.Dispose();
        if (draft is not null)
            File.Delete(draft);
    }
}
