using System.Net;

namespace Tactus.Tests.Bindings.Server;

/// <summary>The page, over every server that is there.</summary>
[TestFixtureSource(typeof(Servers), nameof(Servers.Present))]
public sealed class PageContractTests(string server)
{
    [TestCase("/", "text/html", "<title>The page</title>")]
    [TestCase("/tactus.html", "text/html", "<title>The page</title>")]
    [TestCase("/tactus.js", "text/javascript", "main();")]
    public async Task Page_ThatIsBuilt_IsServed(string path, string type, string content)
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentType!.MediaType, Is.EqualTo(type));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo(content));
    }

    [Test]
    public async Task Page_AskedForItsHead_HasNoBody()
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync("/", method: HttpMethod.Head);
        Assert.That((answer.StatusCode, (await answer.Content.ReadAsByteArrayAsync()).Length), Is.EqualTo((HttpStatusCode.OK, 0)));
    }

    [Test]
    public async Task Answers_OfEveryKind_AreIsolatedAndNotStored()
    {
        await using var house = await House.OpenAsync(server);
        foreach (var path in new[] { "/", "/nothing", "/performer" })
        {
            using var answer = await house.GetAsync(path);
            Assert.That(HeaderOf(answer, "Cross-Origin-Opener-Policy"), Is.EqualTo("same-origin"));
            Assert.That(HeaderOf(answer, "Cross-Origin-Embedder-Policy"), Is.EqualTo("require-corp"));
            Assert.That(HeaderOf(answer, "Content-Security-Policy"), Does.StartWith("default-src 'self';"));
            Assert.That(HeaderOf(answer, "Cache-Control"), Is.EqualTo("no-store"));
            Assert.That(HeaderOf(answer, "X-Content-Type-Options"), Is.EqualTo("nosniff"));
        }
    }

    [Test]
    public async Task Page_ThatIsNotBuilt_SaysHowToBuildIt()
    {
        await using var house = await House.OpenAsync(server, withPage: false);
        using var answer = await house.GetAsync("/");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("npm run build"));
    }

    [TestCase("/nothing.html")]
    [TestCase("/notes.secret", Description = "a file of no known type")]
    [TestCase("/%2e%2e/outside.html")]
    [TestCase("/..%2foutside.html")]
    [TestCase("/%2fetc%2fpasswd")]
    [TestCase("/tactus.html%00.js")]
    public async Task Path_ThatIsNoFileOfThePage_IsNotFound(string path)
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync(path);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound).Or.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task Method_OtherThanGet_IsRefused()
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync("/", method: HttpMethod.Post);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test]
    public async Task PerformersPath_AskedForAsAPage_SaysWhereThePageIs()
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync("/performer");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UpgradeRequired));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("the page is at /"));
    }

    [TestCase("tactus.example")]
    [TestCase("127.0.0.1.example")]
    [TestCase("192.168.0.7")]
    [TestCase("localhost.example")]
    public async Task Host_ThatIsNotThisMachine_IsRefused(string name)
    {
        await using var house = await House.OpenAsync(server);
        var host = $"{name}:{house.Address.Port}";
        using var answer = await house.GetAsync("/", host);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.EqualTo($"The Host '{host}' is not this machine's own address; open {house.Address} instead."));
    }

    [TestCase("127.0.0.1")]
    [TestCase("LOCALHOST")]
    [TestCase("[::1]")]
    public async Task Host_OfThisMachine_IsLetIn(string name)
    {
        await using var house = await House.OpenAsync(server);
        using var answer = await house.GetAsync("/", $"{name}:{house.Address.Port}");
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    private static string HeaderOf(HttpResponseMessage answer, string name) =>
        string.Join(",", answer.Headers.TryGetValues(name, out var values) ? values : answer.Content.Headers.GetValues(name));
}
