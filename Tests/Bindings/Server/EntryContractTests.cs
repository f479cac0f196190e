using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using Tactus.Server;

namespace Tactus.Tests.Bindings.Server;

/// <summary>Who is let in as a performer, over every server that is there.</summary>
[TestFixtureSource(typeof(Servers), nameof(Servers.Present))]
public sealed class EntryContractTests(string server)
{
    [TestCase("http://evil.example")]
    [TestCase("https://127.0.0.1:{0}", Description = "this server speaks no https")]
    [TestCase("http://127.0.0.1:1", Description = "another program's page on this machine")]
    [TestCase("http://127.0.0.1.example:{0}")]
    [TestCase("null")]
    [TestCase("file://")]
    public async Task Origin_ThatIsForeign_IsRefused(string origin)
    {
        await using var house = await House.OpenAsync(server);
        await using var witness = await house.JoinAsync();
        await AssertForbiddenAsync(() => house.ConnectAsync(origin: Here(origin, house)));
        await AssertMusicGoesOnAsync(house, witness);
    }

    [Test]
    public async Task Origin_OfAPageRequest_IsLookedAtToo()
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync("/", origin: "http://evil.example");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo($"Pages from 'http://evil.example' may not come in; open {house.Address} instead."));
    }

    [TestCase("http://127.0.0.1:{0}")]
    [TestCase("http://localhost:{0}")]
    [TestCase(null)]
    public async Task Origin_ThatIsOwnOrAbsent_IsLetIn(string? origin)
    {
        await using var house = await House.OpenAsync(server);
        await using var guest = await house.ConnectAsync(origin: origin is null ? null : Here(origin, house));
        Assert.That(await guest.SettleAsync(), Is.Empty);
    }

    [TestCase("null")]
    [TestCase("file://")]
    public async Task LocalPage_WithTheToken_IsLetIn(string origin)
    {
        await using var house = await House.OpenAsync(server);
        var token = await File.ReadAllTextAsync(TokenPath(house));
        await using var guest = await house.ConnectAsync($"?token={token}", origin);
        Assert.That(await guest.SettleAsync(), Is.Empty);
        await AssertForbiddenAsync(() => house.ConnectAsync($"?token={token[..^1]}x", origin));
        await AssertForbiddenAsync(() => house.ConnectAsync("?token=", origin));
    }

    [Test]
    public async Task ForeignPage_WithTheToken_IsRefusedAllTheSame()
    {
        await using var house = await House.OpenAsync(server);
        var token = await File.ReadAllTextAsync(TokenPath(house));
        await AssertForbiddenAsync(() => house.ConnectAsync($"?token={token}", "http://evil.example"));
    }

    [Test]
    public async Task Host_ThatIsForeign_IsRefused()
    {
        await using var house = await House.OpenAsync(server);
        await AssertForbiddenAsync(() => house.ConnectAsync(host: $"evil.example:{house.Address.Port}"));
    }

    [Test]
    public async Task TokenFile_WhileTheServerRuns_IsThisUsersAlone()
    {
        var house = await House.OpenAsync(server);
        var path = TokenPath(house);
        if (!OperatingSystem.IsWindows())
            Assert.That(File.GetUnixFileMode(path), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
        Assert.That(await File.ReadAllTextAsync(path), Does.Match("^[0-9a-f]{64}$"));
        await house.DisposeAsync();
        Assert.That(path, Does.Not.Exist);
    }

    [Test]
    public async Task Port_TakenByAnotherTactus_SaysWhatToDo()
    {
        await using var house = await House.OpenAsync(server);
        await AssertTakenAsync(house.Address.Port, house.TokenFolder);
        Assert.That(TokenPath(house), Does.Exist, "the first one's token is still its own");
    }

    [Test]
    public async Task Port_TakenByAnotherProgram_SaysWhatToDo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        await AssertTakenAsync(((IPEndPoint)other.LocalEndpoint).Port, Path.GetTempPath());
    }

    private async Task AssertTakenAsync(int port, string tokenFolder)
    {
        await using var second = Servers.Create(server);
        var refused = await Assert.ThrowsAsync<ServerException>(() =>
            second.StartAsync(new ServerOptions { Port = port, TokenFolder = tokenFolder }, _ => Task.CompletedTask));
        Assert.That(refused!.Message, Is.EqualTo(
            $"Port {port} is in use, perhaps by another Tactus; end that program, or choose another port with --port (--port 0 takes any that is free)."));
    }

    private static string Here(string origin, House house) => string.Format(null, origin, house.Address.Port);

    private static string TokenPath(House house) => Path.Combine(house.TokenFolder, $"token-{house.Address.Port}");

    private static async Task AssertForbiddenAsync(Func<Task<SocketGuest>> connect)
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(() => connect());
        Assert.That(refused!.Message, Does.Contain("403").Or.Contain("400"), "refused by the server, each with its own status");
    }

    private static async Task AssertMusicGoesOnAsync(House house, SocketGuest witness)
    {
        house.Stage.Step(2);
        Assert.That(await witness.HearAsync(), Does.StartWith("[33,0,1,"));
    }
}
