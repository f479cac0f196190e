using Tactus.Server;
using Tactus.Tests.Bindings.Sessions;

namespace Tactus.Tests.Bindings.Server;

/// <summary>A server with a stage behind it, and a page and a token folder of its own.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly IPerformerServer server;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tactus-test-");

    private readonly SemaphoreSlim arrived = new(0);

    private House(string name) => server = Servers.Create(name);

    public Stage Stage { get; } = new();

    public Uri Address { get; private set; } = null!;

    public HttpClient Browser { get; } = new() { Timeout = SocketGuest.Patience };

    public string TokenFolder => Path.Combine(folder.FullName, "tokens");

    public string PageFolder => Path.Combine(folder.FullName, "page");

    public static async Task<House> OpenAsync(string name, bool withPage = true)
    {
        var house = new House(name);
        var options = new ServerOptions { Port = 0, TokenFolder = house.TokenFolder, PageFolder = withPage ? house.MakePage() : null };
        house.Address = await house.server.StartAsync(options, house.ServeAsync);
        return house;
    }

    /// <summary>A performer whom the server has handed over to the hub.</summary>
    public async Task<SocketGuest> ConnectAsync(string query = "", string? origin = null, string? host = null)
    {
        var guest = await SocketGuest.ConnectAsync(Address, query, origin, host);
        Assert.That(await arrived.WaitAsync(SocketGuest.Patience), Is.True, "the server has not handed the performer over");
        return guest;
    }

    /// <summary>A performer that was welcomed.</summary>
    public async Task<SocketGuest> JoinAsync()
    {
        var guest = await ConnectAsync();
        await guest.JoinAsync(Stage);
        return guest;
    }

    public async Task<HttpResponseMessage> GetAsync(string path, string? host = null, string? origin = null, HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Address, path));
        request.Headers.Host = host;
        if (origin is not null)
            request.Headers.Add("Origin", origin);
        return await Browser.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        await server.DisposeAsync();
        Browser.Dispose();
        arrived.Dispose();
        folder.Delete(recursive: true);
    }

    private Task ServeAsync(IPerformerConnection connection)
    {
        arrived.Release();
        return Stage.Hub.ServeAsync(connection);
    }

    private string MakePage()
    {
        Directory.CreateDirectory(PageFolder);
        File.WriteAllText(Path.Combine(PageFolder, "tactus.html"), "<title>The page</title>");
        File.WriteAllText(Path.Combine(PageFolder, "tactus.js"), "main();");
        File.WriteAllText(Path.Combine(PageFolder, "notes.secret"), "no type, no answer");
        File.WriteAllText(Path.Combine(folder.FullName, "outside.html"), "<title>Outside</title>");
        return PageFolder;
    }
}
