using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Tactus.Server;

/// <summary>The default server: Kestrel, from the shared framework, for page and socket on one port.</summary>
/// <remarks>Thread: any.</remarks>
internal sealed class KestrelServer : IPerformerServer
{
    private WebApplication? app;
    private TokenFile? tokenFile;
    private Doorman? doorman;
    private Page? page;

    /// <inheritdoc/>
    public string Name => "kestrel";

    /// <inheritdoc/>
    public async Task<Uri> StartAsync(ServerOptions options, Func<IPerformerConnection, Task> serve)
    {
        app = Build(options.Port);
        page = new Page(options.PageFolder);
        app.UseWebSockets();
        app.Run(context => AnswerAsync(context, serve));
        await ListenAsync(app, options.Port).ConfigureAwait(false);
        var address = new Uri(app.Urls.Single());
        tokenFile = TokenFile.Create(options.TokenFolder, address.Port, TokenFile.NewToken());
        doorman = new Doorman(address.Port, tokenFile.Token);
        return address;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        tokenFile?.Dispose();
        if (app is not null)
            await app.DisposeAsync().ConfigureAwait(false);
    }

    // Nothing from files or the environment may say where to listen, nothing is logged, and Ctrl-C is the program's own affair.
    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        return builder.Build();
    }

    private static async Task ListenAsync(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (IOException taken)
        {
            throw ServerException.PortInUse(port, taken);
        }
        catch (SocketException refused)
        {
            throw new ServerException($"Port {port} cannot be opened: {refused.Message} Choose another port with --port.", refused);
        }
    }

    private async Task AnswerAsync(HttpContext context, Func<IPerformerConnection, Task> serve)
    {
        foreach (var (name, value) in Page.Headers)
            context.Response.Headers[name] = value;
        var request = context.Request;
        if (doorman is null)
            await WriteAsync(context, PageAnswer.Sentence(503, "The engine is starting; ask again in a moment.")).ConfigureAwait(false);
        else if (doorman.Refuse(request.Headers.Host, request.Headers.Origin, request.Query["token"]) is { } refusal)
            await WriteAsync(context, PageAnswer.Sentence(403, refusal)).ConfigureAwait(false);
        else if (request.Path != ServerOptions.PerformerPath)
            await WriteAsync(context, page!.Answer(request.Method, request.Path.Value ?? "/")).ConfigureAwait(false);
        else if (!context.WebSockets.IsWebSocketRequest)
            await WriteAsync(context, PageAnswer.NotASocket).ConfigureAwait(false);
        else
            await ServeAsync(context, serve).ConfigureAwait(false);
    }

    private static async Task WriteAsync(HttpContext context, PageAnswer answer)
    {
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        (context.Response.StatusCode, context.Response.ContentType, context.Response.ContentLength) = (answer.Status, answer.Type, answer.Body.Length);
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(answer.Body).ConfigureAwait(false);
    }

    private static async Task ServeAsync(HttpContext context, Func<IPerformerConnection, Task> serve)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync().ConfigureAwait(false);
        await serve(new WebSocketConnection(socket)).ConfigureAwait(false);
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
