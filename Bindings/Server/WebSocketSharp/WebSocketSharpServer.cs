using System.Net;
using System.Net.Sockets;
using WebSocketSharp.Server;
using HttpListenerException = WebSocketSharp.Net.HttpListenerException;

namespace Tactus.Server.WebSocketSharp;

/// <summary>Page and socket over WebSocketSharp-netstandard 1.0.1, which dates from 2017.</summary>
/// <remarks>
/// It lets in, refuses and serves as Kestrel does, with these differences, which are the library's own: a frame that is too large is read whole before it is
/// refused; a performer that is not let in gets status 400; a Host with another port than the server's gets 404; and a frame that arrives in the very moment of
/// opening ends the connection, because the library then starts a delegate in a way that .NET no longer has (a performer connects again by itself).
/// Thread: any.
/// </remarks>
internal sealed class WebSocketSharpServer : IPerformerServer
{
    private HttpServer? server;
    private TokenFile? tokenFile;

    /// <inheritdoc/>
    public string Name => "websocketsharp";

    /// <inheritdoc/>
    public Task<Uri> StartAsync(ServerOptions options, Func<IPerformerConnection, Task> serve)
    {
        var port = options.Port == 0 ? FreePort() : options.Port;
        var token = TokenFile.NewToken();
        var doorman = new Doorman(port, token);
        server = new HttpServer(IPAddress.Loopback, port);
        server.Log.Output = (_, _) => { };
        server.AddWebSocketService<PerformerBehavior>(ServerOptions.PerformerPath, behavior => behavior.Prepare(doorman, serve));
        new PageAnswers(new Page(options.PageFolder), doorman).Listen(server);
        Start(server, port);
        tokenFile = TokenFile.Create(options.TokenFolder, port, token);
        return Task.FromResult(new Uri($"http://{IPAddress.Loopback}:{port}/"));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        tokenFile?.Dispose();
        if (server is { IsListening: true } running)
            await Task.Run(running.Stop).ConfigureAwait(false);
    }

    // The library knows of other servers in this process, and then never comes as far as the socket: that is its own exception.
    private static void Start(HttpServer server, int port)
    {
        try
        {
            server.Start();
        }
        catch (InvalidOperationException failed) when (failed.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } or HttpListenerException)
        {
            throw ServerException.PortInUse(port, failed);
        }
        catch (InvalidOperationException failed)
        {
            throw new ServerException($"Port {port} cannot be opened: {failed.GetBaseException().Message} Choose another port with --port.", failed);
        }
    }

    // The library takes no port 0, so a free one is found first; another program could take it in between, and then that is what is said.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
