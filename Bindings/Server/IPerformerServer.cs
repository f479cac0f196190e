namespace Tactus.Server;

/// <summary>What performers and browsers connect to: page and socket on one port of this machine's own address.</summary>
internal interface IPerformerServer : IAsyncDisposable
{
    /// <summary>What it is called on the command line and in the start-up line.</summary>
    string Name { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="options">Where, and what is served.</param>
    /// <param name="serve">Called for each performer that comes in; the connection ends when its task does.</param>
    /// <returns>The page's address, such as <c>http://127.0.0.1:7400/</c>.</returns>
    /// <exception cref="ServerException">It cannot listen there; the sentence says what to do.</exception>
    Task<Uri> StartAsync(ServerOptions options, Func<IPerformerConnection, Task> serve);
}

/// <summary>Where a server listens and what it serves.</summary>
internal sealed record ServerOptions
{
    /// <summary>The path of the performers' socket.</summary>
    public const string PerformerPath = "/performer";

    /// <summary>The port; 0 takes any that is free. Default: 7400.</summary>
    public int Port { get; init; } = 7400;

    /// <summary>The folder of the built page; null where it is not built.</summary>
    public string? PageFolder { get; init; } = Page.FindFolder();

    /// <summary>Where the file with the session's token goes, which only this user can read.</summary>
    public string TokenFolder { get; init; } = TokenFile.DefaultFolder;
}

/// <summary>A server cannot do what was asked; the message is one sentence that says what to do.</summary>
internal sealed class ServerException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The port is taken.</summary>
    public static ServerException PortInUse(int port, Exception inner) => new(
        $"Port {port} is in use, perhaps by another Tactus; end that program, or choose another port with --port (--port 0 takes any that is free).", inner);
}
