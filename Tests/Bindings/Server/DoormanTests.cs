using Tactus.Server;

namespace Tactus.Tests.Bindings.Server;

public sealed class DoormanTests
{
    private readonly Doorman doorman = new(7400, "secret");

    [TestCase("127.0.0.1")]
    [TestCase("127.0.0.1:7400")]
    [TestCase("127.0.0.1:80", Description = "as a tunnel shows it")]
    [TestCase("localhost:65535")]
    [TestCase("LocalHost")]
    [TestCase("[::1]:7400")]
    public void Host_OfThisMachine_IsLetInAtAnyPort(string host) => Assert.That(doorman.Refuse(host, null, null), Is.Null);

    [TestCase(null)]
    [TestCase("")]
    [TestCase("tactus.example")]
    [TestCase("127.0.0.1.example")]
    [TestCase("127.0.0.1:7400.example")]
    [TestCase("localhost.")]
    [TestCase("localhost:")]
    [TestCase("localhost:65536")]
    [TestCase("::1")]
    [TestCase("127.0.0.2", Description = "this machine too, but nobody calls it so")]
    public void Host_OfAnotherName_IsRefused(string? host) =>
        Assert.That(doorman.Refuse(host, null, null), Is.EqualTo($"The Host '{host}' is not this machine's own address; open http://127.0.0.1:7400/ instead."));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("http://127.0.0.1:7400")]
    [TestCase("http://localhost:7400")]
    [TestCase("http://[::1]:7400")]
    public void Origin_ThatIsOwnOrAbsent_IsLetIn(string? origin) => Assert.That(doorman.Refuse("127.0.0.1:7400", origin, null), Is.Null);

    [TestCase("http://127.0.0.1:7401")]
    [TestCase("http://127.0.0.1")]
    [TestCase("https://127.0.0.1:7400")]
    [TestCase("http://127.0.0.1:7400.example")]
    [TestCase("http://evil.example")]
    public void Origin_ThatIsForeign_IsRefusedEvenWithTheToken(string origin) => Assert.That(
        doorman.Refuse("127.0.0.1:7400", origin, "secret"), Is.EqualTo($"Pages from '{origin}' may not come in; open http://127.0.0.1:7400/ instead."));

    [TestCase("null", "secret", true)]
    [TestCase("file://", "secret", true)]
    [TestCase("null", "Secret", false)]
    [TestCase("null", "", false)]
    [TestCase("null", null, false)]
    public void LocalPage_WithAToken_IsLetInByTheRightOne(string origin, string? token, bool isLetIn) =>
        Assert.That(doorman.Refuse("127.0.0.1:7400", origin, token) is null, Is.EqualTo(isLetIn));
}
